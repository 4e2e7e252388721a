// The data that stand in a page, as the other scripts read them. The generator writes them short (src/site/data.rs): each line once,
// posts as lists in the order of the channels.
(function (beatbook) {
  'use strict';

  /** Every character that addresses reserve is written with its number, as the program does. */
  const RESERVED = /[!'()*]/g;

  /** @param {string} text */
  const encoded = (text) => encodeURIComponent(text).replace(RESERVED, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

  /**
   * The address that opens a place with a text filled in.
   * @param {string} opens what it begins with
   * @param {string} text
   */
  function shareLink(opens, text) {
    // Lines of mail end with both characters.
    return opens + encoded(opens.startsWith('mailto:') ? text.replace(/\n/g, '\r\n') : text);
  }

  /**
   * @param {PackedPost} packed
   * @param {TopicChannel} channel
   * @param {string[]} texts
   * @returns {Post}
   */
  function post([length, parts, shared, verdict, refused], { counts, opens }, texts) {
    const numbers = typeof parts === 'number' ? [parts] : parts;
    return {
      parts: numbers,
      count: typeof length === 'number' ? `${length}${counts}` : length,
      ...(verdict && { verdict }),
      ...(refused && { refused }),
      ...(shared && opens && { share: shareLink(opens, texts[numbers[0]]) }),
    };
  }

  /**
   * A topic's page; what other pages have stands there as it is.
   * @param {any} packed
   */
  function unpack(packed) {
    if (!packed || !Array.isArray(packed.lines)) return packed;
    const { lines: written, texts: numbers, ...page } = packed;
    /** A line: itself, or the numbers of those that it is put together from. @param {string | number[]} line @returns {string} */
    const whole = (line) => (typeof line === 'string' ? line : line.map((number) => whole(written[number])).join(''));
    const lines = written.map(whole);
    /** @type {string[]} */
    const texts = numbers.map((/** @type {number | number[]} */ of) => (typeof of === 'number' ? lines[of] : of.map((line) => lines[line]).join('\n')));
    /** @param {(PackedPost | number | null)[]} posts a number names the channel that gets the same */
    const byChannel = (posts = []) => {
      /** @type {Record<string, Post>} */
      const all = {};
      posts.forEach((one, i) => {
        const own = typeof one === 'number' ? posts[one] : one;
        if (Array.isArray(own)) all[page.channels[i].id] = post(own, page.channels[i], texts);
      });
      return all;
    };
    /** What a message has in common with the one before it is not said again. */
    let common = { draft: false, until: null, english: null, englishShort: null };
    const messages = page.messages.map((/** @type {any} */ { plain = null, short = null, posts, both, ...more }) => {
      common = { ...common, ...more };
      return { ...common, plain, short, posts: byChannel(posts), both: byChannel(both) };
    });
    return { ...page, texts, messages };
  }

  Object.assign(beatbook, { unpack, shareLink });
})(window.beatbook ||= /** @type {Beatbook} */ ({}));
