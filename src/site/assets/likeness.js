// Which text another is most like: by the sequences of three characters that they share, which works in every script.
(function (beatbook) {
  'use strict';

  /** Two texts are called alike from this share of common sequences. */
  const LIKENESS = 0.6;

  /** @param {string} words */
  function sequences(words) {
    const padded = ` ${words.toLowerCase()} `;
    /** @type {Set<string>} */
    const found = new Set();
    for (let i = 0; i + 3 <= padded.length; i += 1) found.add(padded.slice(i, i + 3));
    return found;
  }

  /**
   * How like two texts are, from 0 to 1.
   * @param {Set<string>} a
   * @param {string} words
   */
  function likeness(a, words) {
    const b = sequences(words);
    let common = 0;
    for (const sequence of b) if (a.has(sequence)) common += 1;
    return (2 * common) / (a.size + b.size);
  }

  /**
   * Whether it is worth the exact count: a quick look that turns away what is clearly another text.
   * @param {Set<string>} a
   * @param {string} words
   */
  function mayBeLike(a, words) {
    const text = words.toLowerCase();
    const total = text.length - 2;
    if (total + 2 < a.size * 0.4) return false;
    let common = 0;
    for (let i = 0; i < total; i += 1) if (a.has(text.slice(i, i + 3))) common += 1;
    return common >= total * 0.2;
  }

  /**
   * The text that the words are most like; `null` where none reaches the threshold.
   * @param {string} words
   * @param {string[]} texts
   */
  function mostLike(words, texts) {
    const own = sequences(words);
    /** @type {{ text: string, similarity: number } | null} */
    let best = null;
    for (const text of texts) {
      const similarity = mayBeLike(own, text) ? likeness(own, text) : 0;
      if (similarity >= LIKENESS && similarity > (best?.similarity ?? 0)) best = { text, similarity };
    }
    return best;
  }

  Object.assign(beatbook, { likeness: LIKENESS, mostLike });
})(window.beatbook ||= /** @type {Beatbook} */ ({}));
