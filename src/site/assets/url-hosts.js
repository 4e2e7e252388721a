// Host names inside running text, as src/post/x/host.rs says. `beatbook.tlds` has the top-level domains; without it, those that
// the library's addresses and common ones end in are known.
(function (beatbook) {
  'use strict';

  const MAX_LABEL = 63;
  // eslint-disable-next-line no-control-regex -- X takes these for letters, too
  const ASCII_LABEL = /^[A-Za-z0-9"`\0-\x08\x0E-\x1F\x7F]$/;
  /** Spaces, characters that X refuses, and marks that set the direction of writing. */
  const OUTSIDE = /^[\x85\xA0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFFFE\uFEFF\uFFFF\u202A-\u202E\u061C\u200E\u200F\u2066-\u2069]$/;
  const COMMON = 'app biz co com edu gle gov info int io ly me mil net news nyc org to tv uk us';

  /** @type {{ from: TopLevelDomains | undefined, ascii: Set<string>, international: string[] } | null} */
  let lists = null;

  function known() {
    const from = beatbook.tlds;
    if (!lists || lists.from !== from) {
      lists = {
        from,
        ascii: new Set(from ? from.ascii : COMMON.split(' ')),
        international: (from ? from.international : []).map((name) => name.toLowerCase()),
      };
    }
    return lists;
  }

  /**
   * Whether it may be anywhere in a label; `-` and `_`, which may be inside only, are left out.
   * @param {string} c
   */
  function isLabelChar(c) {
    return c <= '\x7f' ? ASCII_LABEL.test(c) : !OUTSIDE.test(c);
  }

  /**
   * The end of the top-level domain that begins there.
   * @param {string} text
   * @param {number} at
   */
  function tldEnd(text, at) {
    const ended = (/** @type {number} */ end) => !/[A-Za-z0-9@+-]/.test(text.charAt(end));
    let run = at;
    while (run < text.length && run - at <= MAX_LABEL && /[A-Za-z0-9]/.test(text[run])) run += 1;
    if (run > at && ended(run) && known().ascii.has(text.slice(at, run).toLowerCase())) return run;
    if (text.charAt(at) > '\x7f' || text.charAt(run) > '\x7f') {
      const name = known().international.find((tld) => (
        text.slice(at, at + tld.length).toLowerCase() === tld && ended(at + tld.length)));
      if (name !== undefined) return at + name.length;
    }
    const punycode = /xn--[-A-Za-z0-9]+/iy;
    punycode.lastIndex = at;
    const found = punycode.exec(text);
    return found ? at + found[0].length : null;
  }

  /**
   * The stretches of a host that are hosts in Latin letters: only these count where there is no protocol.
   * @param {string} host
   */
  function latinHosts(host) {
    /** @type {[number, number][]} */
    const labels = [];
    let start = 0;
    for (let at = 0; at <= host.length; at += 1) {
      const c = host.charAt(at);
      if (c !== '' && (/[-A-Za-z0-9]/.test(c) || (c > '\x7f' && beatbook.urlPaths.isLatin(c)))) continue;
      labels.push([start, at]);
      start = at + 1;
    }
    /** @type {(number | null)[]} */
    const ends = new Array(labels.length + 1).fill(null);
    for (let i = labels.length - 1; i >= 0; i -= 1) {
      const [from, to] = labels[i];
      if (from < to && host[to] === '.') ends[i] = ends[i + 1] ?? tldEnd(host, to + 1);
    }
    /** @type {[number, number][]} */
    const hosts = [];
    let spent = 0;
    labels.forEach(([from, to], i) => {
      const end = ends[i];
      const begin = Math.max(from, spent);
      if (end === null || begin >= to) return;
      hosts.push([begin, end]);
      spent = end;
    });
    return hosts;
  }

  /**
   * Whether every label is one that the domain name system could hold.
   * @param {string} host
   */
  function isValid(host) {
    if (host.startsWith('xn--') && latinHosts(host).length === 0) return false;
    return host.split('.').every((label) => {
      // Chinese and Japanese full stops divide a label, too.
      const sizes = label.split(/[\u3002\uFF0E\uFF61]/).map((piece) => (/^[\0-\x7f]*$/.test(piece) ? piece.length : 4 + punycode(piece)));
      const length = sizes.reduce((sum, size) => sum + size, sizes.length - 1);
      return length >= 1 && length <= MAX_LABEL;
    });
  }

  /**
   * The length of a piece in punycode (RFC 3492), or more than the longest label where it is longer.
   * @param {string} piece
   */
  function punycode(piece) {
    const points = Array.from(piece, (c) => /** @type {number} */ (c.codePointAt(0)));
    if (points.length > MAX_LABEL) return MAX_LABEL + 1;
    const basic = points.filter((point) => point < 0x80).length;
    let length = basic + (basic > 0 ? 1 : 0);
    let [handled, delta, bias, next, first] = [basic, 0, 72, 0x80, true];
    while (handled < points.length) {
      const least = next;
      const point = Math.min(...points.filter((one) => one >= least));
      delta += (point - next) * (handled + 1);
      next = point;
      for (const one of points) {
        if (one < next) delta += 1;
        if (one !== next) continue;
        length += digits(delta, bias);
        bias = adapt(delta, handled + 1, first);
        [delta, handled, first] = [0, handled + 1, false];
      }
      [delta, next] = [delta + 1, next + 1];
    }
    return length;
  }

  /** @param {number} delta @param {number} bias */
  function digits(delta, bias) {
    let [rest, count] = [delta, 1];
    for (let step = 36; ; step += 36) {
      const threshold = Math.min(26, Math.max(1, step - bias));
      if (rest < threshold) return count;
      rest = Math.floor((rest - threshold) / (36 - threshold));
      count += 1;
    }
  }

  /** @param {number} delta @param {number} points @param {boolean} first */
  function adapt(delta, points, first) {
    let left = Math.floor(delta / (first ? 700 : 2));
    left += Math.floor(left / points);
    let steps = 0;
    for (; left > 455; steps += 36) left = Math.floor(left / 35);
    return steps + Math.floor((36 * left) / (left + 38));
  }

  Object.assign(beatbook, { urlHosts: { isLabelChar, tldEnd, latinHosts, isValid } });
})(window.beatbook ||= /** @type {Beatbook} */ ({}));
