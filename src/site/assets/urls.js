// The web addresses that X finds in a text, each of which it shortens: the single pass of src/post/x/urls.rs.
(function (beatbook) {
  'use strict';

  const MAX_URL = 4096;
  const MAX_TCO_NAME = 40;
  const BARRIER = /[A-Za-z0-9@＠$#＃\uFFFE\uFEFF\uFFFF]/;

  /**
   * One label of a run of host characters: whether it ends as a label may and a full stop follows, its last underscore, the end of
   * the top-level domain that it begins with, the end of the longest host that begins with it.
   * @typedef {{ start: number, end: number, closed: boolean, underscore: number | null, tld: number | null, host: number | null }} Label
   * @typedef {{ text: string, from: number, found: FoundUrl[] }} Scan where the last match ended: what comes before it is spent
   */

  /** @param {string} c */
  function isHostChar(c) {
    return c === '-' || c === '_' || c === '.' || beatbook.urlHosts.isLabelChar(c);
  }

  /**
   * The next full stop that has the end of a label before it and a top-level domain after it.
   * @param {string} text
   * @param {number} from
   */
  function nextDot(text, from) {
    for (let dot = text.indexOf('.', from); dot >= 0; dot = text.indexOf('.', dot + 1)) {
      if (dot > 0 && beatbook.urlHosts.isLabelChar(text[dot - 1]) && beatbook.urlHosts.tldEnd(text, dot + 1) !== null) return dot;
    }
    return -1;
  }

  /**
   * The labels from there to the end of the run of host characters.
   * @param {string} text
   * @param {number} start
   */
  function labelsFrom(text, start) {
    let stop = start;
    while (stop < text.length && isHostChar(text[stop])) stop += 1;
    let at = start;
    const labels = text.slice(start, stop).split('.').map((label) => {
      const end = at + label.length;
      const underscore = label.lastIndexOf('_');
      /** @type {Label} */
      const made = {
        start: at,
        end,
        closed: label !== '' && beatbook.urlHosts.isLabelChar(label[label.length - 1]) && text[end] === '.',
        underscore: underscore < 0 ? null : at + underscore,
        tld: at > start ? beatbook.urlHosts.tldEnd(text, at) : null,
        host: null,
      };
      at = end + 1;
      return made;
    });
    for (let i = labels.length - 1; i >= 0; i -= 1) labels[i].host = hostEnd(text, labels, i, labels[i].start);
    return labels;
  }

  /**
   * The end of the longest host that begins there, in the label `i`.
   * @param {string} text
   * @param {Label[]} labels
   * @param {number} i
   * @param {number} start
   */
  function hostEnd(text, labels, i, start) {
    const [label, next] = [labels[i], labels[i + 1]];
    if (!next || !label.closed || start >= label.end || !beatbook.urlHosts.isLabelChar(text[start])) return null;
    if (next.host !== null) return next.host;
    return label.underscore === null || label.underscore < start ? next.tld : null;
  }

  /**
   * The character that ends there, whole.
   * @param {string} text
   * @param {number} at
   */
  function before(text, at) {
    const two = text.slice(Math.max(0, at - 2), at);
    return Array.from(two).pop() ?? '';
  }

  /**
   * Whether the character before is unspent and may stand before an address.
   * @param {Scan} scan
   * @param {number} at
   */
  function mayBegin(scan, at) {
    const c = before(scan.text, at);
    return c === '' || (at - c.length >= scan.from && !BARRIER.test(c));
  }

  /**
   * @param {number} length
   * @param {string} host
   */
  function isValid(length, host) {
    return length <= MAX_URL && beatbook.urlHosts.isValid(host);
  }

  /**
   * @param {Scan} scan
   * @param {number} start
   * @param {number} host
   * @param {number} end
   */
  function withProtocol(scan, start, host, end) {
    const { text } = scan;
    scan.from = beatbook.urlPaths.tail(text, end).end;
    const url = { start, end: scan.from, protocol: true };
    if (!isValid(url.end - start, text.slice(host, end))) return;
    if (text.slice(host, end).toLowerCase() === 't.co' && text[end] === '/') {
      const name = /^[A-Za-z0-9]*/.exec(text.slice(end + 1))?.[0].length ?? 0;
      if (name > MAX_TCO_NAME) return;
      if (name > 0) url.end = beatbook.urlPaths.query(text, end + 1 + name);
    }
    scan.found.push(url);
  }

  /**
   * @param {Scan} scan
   * @param {number} start
   * @param {number} hostEnd
   * @param {boolean} checkBefore
   */
  function withoutProtocol(scan, start, hostEnd, checkBefore) {
    const { text } = scan;
    const { end, path } = beatbook.urlPaths.tail(text, hostEnd);
    scan.from = end;
    const host = text.slice(start, hostEnd);
    if ((checkBefore && /[-_./]/.test(text.charAt(start - 1))) || !isValid('https://'.length + end - start, host)) return;
    const hosts = beatbook.urlHosts.latinHosts(host);
    let spent = 0;
    hosts.forEach(([from, to], i) => {
      // X looks for the words of the host, not for their place, so an earlier host that ends in the same words counts instead.
      const words = host.slice(from, to);
      const again = host.indexOf(words, spent);
      const begin = again < 0 ? from : again;
      spent = begin + words.length;
      let stop = start + spent;
      if (path && i === hosts.length - 1) {
        stop = Math.min(text.length, stop + end - hostEnd);
        // Not in the middle of a character.
        if (/^[\uDC00-\uDFFF]/.test(text.slice(stop)) && before(text, stop + 1).length === 2) stop += 1;
      }
      scan.found.push({ start: start + begin, end: stop, protocol: false });
    });
  }

  /**
   * Finds the addresses whose host is in this run of labels.
   * @param {Scan} scan
   * @param {Label[]} labels
   */
  function run(scan, labels) {
    const { text } = scan;
    const [first] = labels;
    if (first.host !== null) {
      const scheme = /https?:\/\/$/i.exec(text.slice(Math.max(scan.from, first.start - 8), first.start));
      const start = first.start - (scheme?.[0].length ?? 0);
      if (scheme && mayBegin(scan, start)) withProtocol(scan, start, first.start, first.host);
    }
    labels.forEach((label, i) => {
      const next = labels[i + 1];
      if (!label.closed || !next || (next.host === null && next.tld === null)) return;
      let start = Math.max(label.start, scan.from);
      for (const c of text.slice(start, label.end)) {
        // X sees UTF-16: the first half of a character may be what stands before the address.
        const halves = c.length > 1;
        if (start >= scan.from) {
          // It tries to spend a character before the address first, then to begin with the text.
          const spend = start === 0 && !halves && !BARRIER.test(c) && hostEnd(text, labels, i, c.length) !== null;
          const begins = mayBegin(scan, start) && !spend;
          const end = begins || halves ? hostEnd(text, labels, i, start) : null;
          if (end !== null) withoutProtocol(scan, start, end, begins);
        }
        start += c.length;
      }
    });
  }

  /**
   * The web addresses of a text, in order.
   * @param {string} text
   * @returns {FoundUrl[]}
   */
  function urls(text) {
    /** @type {Scan} */
    const scan = { text, from: 0, found: [] };
    let at = 0;
    for (let dot = nextDot(text, at); dot >= 0; dot = nextDot(text, at)) {
      const least = Math.max(scan.from, at);
      let start = dot;
      while (start > least && isHostChar(text[start - 1])) start -= 1;
      const labels = labelsFrom(text, start);
      run(scan, labels);
      at = Math.max(labels[labels.length - 1].end, dot + 1, scan.from);
    }
    return scan.found;
  }

  Object.assign(beatbook, { urls });
})(window.beatbook ||= /** @type {Beatbook} */ ({}));
