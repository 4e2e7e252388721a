// Making words comparable, exactly as src/library/search/fold.rs does: case, accents and width folded; Chinese and Korean
// cut into pairs.
(function (beatbook) {
  'use strict';

  const MARKS = /\p{M}/gu;
  const ALPHANUMERIC = /^[\p{Alphabetic}\p{N}]$/u;
  const ASCII = /^[\0-\x7f]*$/;
  /** Scripts whose words are not, or not only, separated by spaces. */
  const PAIRED = /^[\u1100-\u11FF\u3040-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\uAC00-\uD7AF\u{20000}-\u{3FFFF}]$/u;

  /**
   * A text with case, accents and width folded, for comparing names.
   * @param {string} text
   */
  function fold(text) {
    const bare = text.normalize('NFKD').replace(MARKS, '');
    // One character at a time: the lower case of a whole text has another sigma at the end of a word.
    const lower = Array.from(bare, (c) => c.toLowerCase()).join('');
    // Korean syllables come apart under NFKD; NFC puts them together again.
    return lower.normalize('NFC').split(/\p{White_Space}+/u).filter(Boolean).join(' ');
  }

  /**
   * Enough for English and Spanish plurals: packages and package, boxes and box, tarjetas and tarjeta.
   * @param {string} word
   */
  function stem(word) {
    if (word.length <= 3 || !ASCII.test(word)) return word;
    const one = word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
    return one.endsWith('e') && one.length >= 4 ? one.slice(0, -1) : one;
  }

  /**
   * The terms of a text: words without plural endings; for Chinese and Korean, every pair of adjacent characters.
   * @param {string} text
   */
  function terms(text) {
    /** @type {string[]} */
    const found = [];
    /** @type {string[]} */
    let run = [];
    let paired = false;
    const close = () => {
      if (run.length === 0) return;
      if (!paired) found.push(stem(run.join('')));
      else if (run.length === 1) found.push(run[0]);
      else for (let i = 1; i < run.length; i += 1) found.push(run[i - 1] + run[i]);
      run = [];
    };
    for (const c of fold(text)) {
      const word = ALPHANUMERIC.test(c);
      const now = PAIRED.test(c);
      if (!word || now !== paired) close();
      paired = now;
      if (word) run.push(c);
    }
    close();
    return found;
  }

  /**
   * The order of Rust's strings. JavaScript's own puts U+1F600 before U+FF01.
   * @param {string} a
   * @param {string} b
   */
  function compareCodePoints(a, b) {
    const length = Math.min(a.length, b.length);
    let i = 0;
    while (i < length && a[i] === b[i]) i += 1;
    if (i === length) return a.length - b.length;
    // Where they part in the second half of a character, the halves are in the same order as the whole.
    return /** @type {number} */ (a.codePointAt(i)) - /** @type {number} */ (b.codePointAt(i));
  }

  Object.assign(beatbook, { fold, terms, compareCodePoints });
})(window.beatbook ||= /** @type {Beatbook} */ ({}));
