// Where the lines of a picture end: between words; between characters in Chinese and Japanese, with the marks kept where they
// belong (kinsoku): no line begins with a closing mark or ends with an opening one.
(function (beatbook) {
  'use strict';

  const NOT_FIRST = /^[。，、．！？：；…‥・·）」』】》〉〕｝］”’"'ー々〜～％%℃,.!?:;)\]}»›ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ]/u;
  const NOT_LAST = /[（「『【《〈〔｛［“‘([{«‹¿¡$＄#＃@]$/u;
  const EAST = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u;
  /** White space at which a line may end; a no-break space is not. */
  const GAP = /[^\S\u00A0\u202F\u2007\uFEFF]+/u;

  /**
   * What a reader calls characters.
   * @param {string} text
   */
  function graphemes(text) {
    if (typeof Intl.Segmenter !== 'function') return Array.from(text);
    return Array.from(new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text), ({ segment }) => segment);
  }

  /** @param {string} locale */
  function breaksByCharacter(locale) {
    return /^(?:zh|ja|yue)\b/i.test(locale);
  }

  /**
   * A word of Chinese or Japanese in the pieces between which a line may end; Latin words and numbers stay whole.
   * @param {string} word
   */
  function divided(word) {
    /** @type {string[]} */
    const pieces = [];
    for (const c of graphemes(word)) {
      const last = pieces[pieces.length - 1];
      const latin = last !== undefined && !EAST.test(c) && !EAST.test(graphemes(last).pop() ?? '');
      // Quotation marks and dashes are in no script of their own; a double dash is one.
      const mark = /^[“‘—]$/u.test(c) || (last !== undefined && /[“”‘…—·]$/u.test(last));
      const doubled = c === '—' && last?.endsWith('—');
      if (last !== undefined && ((latin && !mark) || doubled || NOT_FIRST.test(c) || NOT_LAST.test(last))) pieces[pieces.length - 1] += c;
      else pieces.push(c);
    }
    return pieces;
  }

  /**
   * The pieces of a paragraph, each with whether a space stands before it.
   * @param {string} paragraph
   * @param {string} locale
   */
  function pieces(paragraph, locale) {
    const words = paragraph.split(GAP).filter(Boolean);
    return words.flatMap((word, i) => (breaksByCharacter(locale) ? divided(word) : [word])
      .map((text, j) => ({ text, space: i > 0 && j === 0 })));
  }

  /**
   * A text in lines, each of which `fits`. What is too wide for any line is divided between characters, the last resort; a single
   * character is never divided, whether it fits or not.
   * @param {string} text
   * @param {string} locale
   * @param {(line: string) => boolean} fits
   */
  function breakLines(text, locale, fits) {
    /** @type {string[]} */
    const lines = [];
    for (const paragraph of text.split(/\r\n?|\n/)) {
      let line = '';
      const take = (/** @type {string} */ piece, /** @type {boolean} */ space) => {
        const longer = line === '' ? piece : line + (space ? ' ' : '') + piece;
        if (fits(longer)) {
          line = longer;
          return true;
        }
        return false;
      };
      for (const { text: piece, space } of pieces(paragraph, locale)) {
        if (take(piece, space)) continue;
        if (line !== '') lines.push(line);
        line = '';
        if (take(piece, false)) continue;
        for (const c of graphemes(piece)) {
          if (take(c, false)) continue;
          if (line !== '') lines.push(line);
          line = c;
        }
      }
      if (line !== '') lines.push(line);
    }
    return lines;
  }

  Object.assign(beatbook, { breakLines });
})(window.beatbook ||= /** @type {Beatbook} */ ({}));
