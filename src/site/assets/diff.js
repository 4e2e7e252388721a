// What was changed between two texts: by word, and by character in Chinese and Japanese.
(function (beatbook) {
  'use strict';

  const TOKEN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+|\s+|[^]/gu;
  /** Beyond this the table would be too big: what lies between the equal ends is then shown as replaced as a whole. */
  const MOST_CELLS = 4_000_000;

  /**
   * What to take from the one and the other so that most stays: the longest common subsequence.
   * @param {string[]} a
   * @param {string[]} b
   * @returns {DiffPiece[]}
   */
  function middle(a, b) {
    /** @type {DiffPiece[]} */
    const pieces = [];
    const removed = (/** @type {string[]} */ words) => words.forEach((text) => pieces.push({ op: 'removed', text }));
    const added = (/** @type {string[]} */ words) => words.forEach((text) => pieces.push({ op: 'added', text }));
    const width = b.length + 1;
    if (a.length === 0 || b.length === 0 || (a.length + 1) * width > MOST_CELLS) {
      removed(a);
      added(b);
      return pieces;
    }
    // How much the texts have in common from each pair of places to their ends.
    const common = new Uint32Array((a.length + 1) * width);
    for (let i = a.length - 1; i >= 0; i -= 1) {
      for (let j = b.length - 1; j >= 0; j -= 1) {
        common[i * width + j] = a[i] === b[j]
          ? common[(i + 1) * width + j + 1] + 1
          : Math.max(common[(i + 1) * width + j], common[i * width + j + 1]);
      }
    }
    let [i, j] = [0, 0];
    while (i < a.length && j < b.length) {
      if (a[i] === b[j]) {
        pieces.push({ op: 'same', text: a[i] });
        [i, j] = [i + 1, j + 1];
      } else if (common[(i + 1) * width + j] >= common[i * width + j + 1]) {
        removed([a[i]]);
        i += 1;
      } else {
        added([b[j]]);
        j += 1;
      }
    }
    removed(a.slice(i));
    added(b.slice(j));
    return pieces;
  }

  /**
   * The pieces of two texts in order; those that are `same` or `removed` make up the first, `same` and `added` the second.
   * @param {string} before
   * @param {string} after
   * @returns {DiffPiece[]}
   */
  function diff(before, after) {
    const a = before.match(TOKEN) ?? [];
    const b = after.match(TOKEN) ?? [];
    let start = 0;
    while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
    let end = 0;
    while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
    /** @type {DiffPiece[]} */
    const pieces = [
      { op: 'same', text: a.slice(0, start).join('') },
      ...middle(a.slice(start, a.length - end), b.slice(start, b.length - end)),
      { op: 'same', text: a.slice(a.length - end).join('') },
    ];
    /** @type {DiffPiece[]} */
    const joined = [];
    for (const piece of pieces) {
      const last = joined[joined.length - 1];
      if (last?.op === piece.op) last.text += piece.text;
      else if (piece.text !== '') joined.push({ ...piece });
    }
    return joined;
  }

  Object.assign(beatbook, { diff });
})(window.beatbook ||= /** @type {Beatbook} */ ({}));
