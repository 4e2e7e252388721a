// The ways in which places count the length of a post, as src/post/x, mastodon.rs and measure.rs have them.
(function (beatbook) {
  'use strict';

  const URL_LENGTH = 23;
  /** What may form one emoji with the character before it. */
  const CONTINUES = /^(?:\uFE0F|\u20E3|\u200D|[\u{1F3FB}-\u{1F3FF}]|[\u{1F1E6}-\u{1F1FF}]|[\u{E0020}-\u{E007F}])/u;
  /** X's ranges that count one; everything else counts two. */
  const LIGHT = /^[\0-\u10FF\u2000-\u200D\u2010-\u201F\u2032-\u2037]$/;
  const MENTION_SERVER = /(?<![\p{Alphabetic}\p{N}_=/])(@[A-Za-z0-9_.-]*[A-Za-z0-9_])(@[\p{Alphabetic}\p{N}_.-]*[\p{Alphabetic}\p{N}_])/gu;

  /**
   * Weighs until `stop` or, when an emoji reaches past it, a little further.
   * @param {string} text
   * @param {number} from
   * @param {number} stop
   * @returns {[number, number]} where it stopped, and the weight
   */
  function weigh(text, from, stop) {
    let [at, sum] = [from, 0];
    while (at < stop) {
      const c = String.fromCodePoint(/** @type {number} */ (text.codePointAt(at)));
      const next = at + c.length;
      const emoji = CONTINUES.test(text.slice(next, next + 2)) ? beatbook.emojiLength(text, at) : 0;
      sum += emoji === 0 && LIGHT.test(c) ? 1 : 2;
      at = emoji > 0 ? at + emoji : next;
    }
    return [at, sum];
  }

  /**
   * X's count of a text in NFC.
   * @param {string} text
   */
  function weightedLength(text) {
    let [at, sum] = [0, 0];
    for (const url of beatbook.urls(text)) {
      if (url.start < at) continue;
      const [stop, weight] = weigh(text, at, url.start);
      [at, sum] = [stop, sum + weight];
      // Where an emoji reaches into an address, there is no address.
      if (at === url.start) [at, sum] = [url.end, sum + URL_LENGTH];
    }
    return sum + weigh(text, at, text.length)[1];
  }

  /**
   * What a reader calls characters; code points where the browser cannot tell.
   * @param {string} text
   */
  function graphemeCount(text) {
    if (typeof Intl.Segmenter !== 'function') return Array.from(text).length;
    let count = 0;
    const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)[Symbol.iterator]();
    while (!graphemes.next().done) count += 1;
    return count;
  }

  /**
   * Mastodon: an address with a protocol counts 23, and only `@user` of `@user@server`.
   * @param {string} text
   */
  function mastodonLength(text) {
    const special = beatbook.urls(text).filter((url) => url.protocol).map(({ start, end }) => ({ start, end, length: URL_LENGTH }));
    for (const found of text.matchAll(MENTION_SERVER)) {
      const start = found.index + found[1].length;
      special.push({ start, end: start + found[2].length, length: 0 });
    }
    special.sort((a, b) => a.start - b.start);
    let [at, sum] = [0, 0];
    for (const { start, end, length } of special) {
      if (start < at) continue;
      sum += graphemeCount(text.slice(at, start)) + length;
      at = end;
    }
    return sum + graphemeCount(text.slice(at));
  }

  /**
   * Threads: a character counts 1, an emoji as many as it has bytes.
   * @param {string} text
   */
  function threadsLength(text) {
    let sum = 0;
    for (let at = 0; at < text.length;) {
      const emoji = beatbook.emojiLength(text, at);
      sum += emoji > 0 ? new TextEncoder().encode(text.slice(at, at + emoji)).length : 1;
      at += emoji > 0 ? emoji : String.fromCodePoint(/** @type {number} */ (text.codePointAt(at))).length;
    }
    return sum;
  }

  /**
   * The length of a text in NFC under one rule; text messages are `gsmParts`.
   * @param {MeasureRule} rule
   * @param {string} text
   */
  function lengthBy(rule, text) {
    switch (rule) {
      case 'x': return weightedLength(text);
      case 'graphemes': return graphemeCount(text);
      case 'mastodon': return mastodonLength(text);
      case 'threads': return threadsLength(text);
      case 'utf16': return text.length;
      default: return Array.from(text).length;
    }
  }

  Object.assign(beatbook, { weightedLength, graphemeCount, lengthBy });
})(window.beatbook ||= /** @type {Beatbook} */ ({}));
