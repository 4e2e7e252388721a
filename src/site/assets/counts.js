// The ways in which places count the length of a post, as src/post/x, mastodon.rs and measure.rs have them.
(function (beatbook) {
  'use strict';

  const URL_LENGTH = 23;
  /** What may form one emoji with the character before it. */
  const CONTINUES = /^(?:\uFE0F|\u20E3|\u200D|[\u{1F3FB}-\u{1F3FF}]|[\u{1F1E6}-\u{1F1FF}]|[\u{E0020}-\u{E007F}])/u;
  /** X's ranges that count one; everything else counts two. */
  const LIGHT = /^[\0-\u10FF\u2000-\u200D\u2010-\u201F\u2032-\u2037]$/;
  const MENTION_SERVER = /(?<![\p{Alphabetic}\p{N}_=/])(@[A-Za-z0-9_.-]*[A-Za-z0-9_])(@[\p{Alphabetic}\p{N}_.-]*[\p{Alphabetic}\p{N}_])/gu;
  const segmenter = beatbook.whenAsked((locale) => (typeof Intl.Segmenter === 'function' ? new Intl.Segmenter(locale, { granularity: 'grapheme' }) : null));

  /**
   * The character that begins there.
   * @param {string} text
   * @param {number} at
   */
  const characterAt = (text, at) => String.fromCodePoint(/** @type {number} */ (text.codePointAt(at)));

  /**
   * Weighs until `stop` or, when an emoji reaches past it, a little further; returns where it stopped.
   * @param {string} text
   * @param {number} from
   * @param {number} stop
   * @param {EachCost} each
   */
  function weigh(text, from, stop, each) {
    let at = from;
    while (at < stop) {
      const c = characterAt(text, at);
      const next = at + c.length;
      const emoji = CONTINUES.test(text.slice(next, next + 2)) ? beatbook.emojiLength(text, at) : 0;
      at = emoji > 0 ? at + emoji : next;
      each(at, emoji === 0 && LIGHT.test(c) ? 1 : 2);
    }
    return at;
  }

  /**
   * X's weights of a text in NFC.
   * @param {string} text
   * @param {EachCost} each
   */
  function weights(text, each) {
    let at = 0;
    for (const url of beatbook.urls(text)) {
      if (url.start < at) continue;
      at = weigh(text, at, url.start, each);
      // Where an emoji reaches into an address, there is no address.
      if (at !== url.start) continue;
      at = url.end;
      each(at, URL_LENGTH);
    }
    weigh(text, at, text.length, each);
  }

  /**
   * What a reader calls characters; code points where the browser cannot tell.
   * @param {string} text
   * @param {EachCost} each
   * @param {number} [from]
   * @param {number} [to]
   */
  function graphemes(text, each, from = 0, to = text.length) {
    const part = text.slice(from, to);
    let end = from;
    for (const one of segmenter()?.segment(part) ?? part) {
      end += typeof one === 'string' ? one.length : one.segment.length;
      each(end, 1);
    }
  }

  /** @param {string} text */
  function graphemeCount(text) {
    let count = 0;
    graphemes(text, () => { count += 1; });
    return count;
  }

  /**
   * Mastodon: an address with a protocol counts 23, and only `@user` of `@user@server`.
   * @param {string} text
   * @param {EachCost} each
   */
  function mastodon(text, each) {
    const special = beatbook.urls(text).filter((url) => url.protocol).map(({ start, end }) => ({ start, end, length: URL_LENGTH }));
    for (const found of text.matchAll(MENTION_SERVER)) {
      const start = found.index + found[1].length;
      special.push({ start, end: start + found[2].length, length: 0 });
    }
    special.sort((a, b) => a.start - b.start);
    let at = 0;
    for (const { start, end, length } of special) {
      if (start < at) continue;
      graphemes(text, each, at, start);
      each(end, length);
      at = end;
    }
    graphemes(text, each, at);
  }

  /**
   * Threads: a character counts 1, an emoji as many as it has bytes.
   * @param {string} text
   * @param {EachCost} each
   */
  function threads(text, each) {
    for (let at = 0; at < text.length;) {
      const emoji = beatbook.emojiLength(text, at);
      const end = at + (emoji > 0 ? emoji : characterAt(text, at).length);
      each(end, emoji > 0 ? new TextEncoder().encode(text.slice(at, end)).length : 1);
      at = end;
    }
  }

  /**
   * Calls `each` with where every piece of a text in NFC ends and what it counts; text messages are `gsmParts`.
   * @param {MeasureRule} rule
   * @param {string} text
   * @param {EachCost} each
   */
  function costs(rule, text, each) {
    switch (rule) {
      case 'x': return weights(text, each);
      case 'graphemes': return graphemes(text, each);
      case 'mastodon': return mastodon(text, each);
      case 'threads': return threads(text, each);
      default: {
        let end = 0;
        for (const c of text) each(end += c.length, rule === 'utf16' ? c.length : 1);
      }
    }
  }

  /**
   * The length of a text in NFC under one rule.
   * @param {MeasureRule} rule
   * @param {string} text
   */
  function lengthBy(rule, text) {
    let sum = 0;
    costs(rule, text, (_, cost) => { sum += cost; });
    return sum;
  }

  /** X's count of a text in NFC. @param {string} text */
  const weightedLength = (text) => lengthBy('x', text);

  Object.assign(beatbook, { costs, weightedLength, graphemeCount, lengthBy });
})(window.beatbook ||= /** @type {Beatbook} */ ({}));
