// Texts that the library keeps back are in no file of the site. What somebody pasted is recognized by hashes of their sentences,
// which the generator makes alike (src/gate/prints.rs). Whoever changes a word of every sentence is not found out.
(function (beatbook) {
  'use strict';

  const SHORTEST = 16;
  const DIGITS = 10;
  const SENTENCE_ENDS = /[.:：!?…。！？\n]/u;
  const NO_LETTERS = /[^\p{Alphabetic}\p{N}]/gu;

  /** FNV-1a, 64 bits. @param {string} text */
  function print(text) {
    let hash = 0xcbf29ce484222325n;
    for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
    return hash.toString(16).padStart(16, '0').slice(0, DIGITS);
  }

  /** @param {string} text */
  function sentencePrints(text) {
    const sentences = text.split(SENTENCE_ENDS).map((sentence) => sentence.normalize('NFC').replace(NO_LETTERS, '').toLowerCase());
    return sentences.filter((sentence) => Array.from(sentence).reduce((sum, c) => sum + (c >= '\u1100' ? 2 : 1), 0) >= SHORTEST).map(print);
  }

  /**
   * The texts that are kept back of which a post has a sentence, those with most of it first.
   * @param {string} post
   * @param {WithheldText[]} all
   */
  function withheldIn(post, all) {
    const own = new Set(sentencePrints(post));
    const counts = all.map((text) => ({ text, count: text.prints.filter((one) => own.has(one)).length })).filter(({ count }) => count > 0);
    return counts.sort((a, b) => b.count - a.count).map(({ text }) => text);
  }

  Object.assign(beatbook, { sentencePrints, withheldIn });
})(window.beatbook ||= /** @type {Beatbook} */ ({}));
