// What follows the host of a web address, port, path and query, as src/post/x/path.rs says.
(function (beatbook) {
  'use strict';

  const LATIN = /^[\u0300-\u036F\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u0253\u0254\u0256\u0257\u0259\u025B\u0263\u0268\u026F\u0272\u0289\u028B\u02BB\u0399\u1E00-\u1EFF]$/;
  const CYRILLIC = /^[\u0400-\u04FF]$/;
  const ENDING = /^[A-Za-z0-9+\-=_#/]$/;
  const INSIDE = /^[!*';:,.$%[\]–~@|&]$/;
  const QUERY_ENDING = /^[A-Za-z0-9\-_&=#/]$/;
  const QUERY_INSIDE = /^[!?*'@();:+$%[\].,~|]$/;

  /**
   * Whether the character or its capital is in the list: the lists ignore case.
   * @param {string} c
   * @param {RegExp} list
   */
  function eitherCase(c, list) {
    return list.test(c) || list.test(c.toUpperCase());
  }

  /**
   * A Latin letter with an accent.
   * @param {string} c
   */
  function isLatin(c) {
    return eitherCase(c, LATIN);
  }

  /** @param {string} c */
  function mayEnd(c) {
    return ENDING.test(c) || (c > '\x7f' && (isLatin(c) || eitherCase(c, CYRILLIC)));
  }

  /** @param {string} c */
  function mayBeInside(c) {
    return mayEnd(c) || INSIDE.test(c);
  }

  /**
   * Where the characters that may be in a path end; `null` where the text ends first.
   * @param {string} text
   * @param {number} at
   */
  function run(text, at) {
    let end = at;
    while (end < text.length && mayBeInside(text[end])) end += 1;
    return end < text.length ? end : null;
  }

  /**
   * The end of the bracket pair that opens there; it is not empty, and holds at most one pair.
   * @param {string} text
   * @param {number} at
   */
  function brackets(text, at) {
    let end = run(text, at + 1);
    if (end === null) return null;
    if (text[end] === '(') {
      const inner = run(text, end + 1);
      if (inner === null || inner === end + 1 || text[inner] !== ')') return null;
      end = run(text, inner + 1);
      if (end === null) return null;
    } else if (end === at + 1) {
      return null;
    }
    return text[end] === ')' ? end + 1 : null;
  }

  /**
   * @param {string} text
   * @param {number} start
   */
  function pathEnd(text, start) {
    let [at, end] = [start, start];
    while (at < text.length) {
      if (text[at] === '(') {
        const close = brackets(text, at);
        if (close === null) break;
        [at, end] = [close, close];
      } else if (mayBeInside(text[at])) {
        at += 1;
        if (mayEnd(text[at - 1])) end = at;
      } else {
        break;
      }
    }
    return end;
  }

  /**
   * The end of the query that begins there, or the same place.
   * @param {string} text
   * @param {number} at
   */
  function query(text, at) {
    let end = at;
    if (text[at] !== '?') return end;
    for (let i = at + 1; i < text.length; i += 1) {
      if (QUERY_ENDING.test(text[i])) end = i + 1;
      else if (!QUERY_INSIDE.test(text[i])) break;
    }
    return end;
  }

  /**
   * Where the port, path and query that begin there end, and whether there is a path.
   * @param {string} text
   * @param {number} at
   */
  function tail(text, at) {
    const port = /:[0-9]+/y;
    port.lastIndex = at;
    let end = at + (port.exec(text)?.[0].length ?? 0);
    const path = text[end] === '/';
    if (path) end = pathEnd(text, end + 1);
    return { end: query(text, end), path };
  }

  Object.assign(beatbook, { urlPaths: { tail, query, isLatin } });
})(window.beatbook ||= /** @type {Beatbook} */ ({}));
