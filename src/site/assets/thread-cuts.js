// Where a text may be cut into posts, and how good a cut there is: src/post/thread/cuts.rs, keep.rs and marks.rs.
(function (beatbook) {
  'use strict';

  /** How good a cut is, best first. */
  const [PARAGRAPH, LINE, SENTENCE, CLAUSE, WORD, CHARACTER] = [0, 1, 2, 3, 4, 5];
  const sentencesIn = beatbook.whenAsked((locale) => (typeof Intl.Segmenter === 'function' ? new Intl.Segmenter(locale, { granularity: 'sentence' }) : null));
  /** White space at which a line may end; a no-break space is not. */
  const GAP = /^[^\P{White_Space}\u00A0\u202F\u2007]$/u;
  const CLOSING = ')]}”’»›）］｝〉》」』】〕〗〙〛〞〟｣';
  /** Marks that belong to what comes after them. */
  const opening = among('([{“‘«‹¿¡„‚$£¥€#@＃＠（［｛〈《「『【〔〖〘〚〝｢＄￥');
  /** Closing brackets and quotation marks. */
  const closing = among(CLOSING);
  /** Marks that no part may begin with. */
  const closes = among(`${CLOSING},.;:!?%…·，、；：。！？．｡､％‰℃°・～〜ー々〻ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョ`);
  /** Marks that a reader pauses at inside a sentence. */
  const pauses = among(',;:—–，、；：､');
  const ends = among('。！？｡');
  /** Written without spaces between words: Chinese, kana, and their punctuation. */
  const CHINESE = /^[\u3001-\u30FF\u3100-\u312F\u31F0-\u31FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\uFF01-\uFF9F\u{20000}-\u{323AF}]$/u;
  const HANGUL = /^[\u1100-\u11FF\u3130-\u318F\uA960-\uA97F\uAC00-\uD7A3\uD7A4-\uD7FF]$/u;
  /** Two of these are never one grapheme. */
  const PLAIN = /^[\n\x20-\x7E\u4E00-\u9FFF\uAC00-\uD7A3]{2}$/;
  const HANDLE = /@[A-Za-z0-9_.-]*/g;
  /** The fewest digits of a phone number written in groups, and the most (ITU-T E.164). */
  const [FEWEST, MOST] = [7, 15];
  /** The fewest digits of a code that words in brackets may follow: `311 (NYC)`. */
  const CODE = 3;
  const IN_BRACKETS = /^ ?\(([A-Z0-9-]{2,12})\)/;
  const LOOK_BACK = 12;

  /** @param {string} characters @returns {(c: string) => boolean} */
  function among(characters) {
    const all = new Set(characters);
    return (c) => all.has(c);
  }

  /**
   * Whether there is a grapheme boundary between two neighbors.
   * @param {string} a
   * @param {string} b
   */
  const separate = (a, b) => PLAIN.test(a + b) || (a !== '\u200D' && beatbook.graphemeCount(a + b) === 2);

  /**
   * The end of ` (WORDS)` at `at`, or null.
   * @param {string} text
   * @param {number} at
   */
  function wordsAt(text, at) {
    const found = IN_BRACKETS.exec(text.slice(at, at + 16));
    return found && /[A-Z]/.test(found[1]) ? at + found[0].length : null;
  }

  /**
   * Phone numbers and the words in brackets after them: `1-800-577-8477 (TIPS)`, `+1 212-639-9675`, `311 (NYC)`.
   * @param {string} text
   */
  function phones(text) {
    /** @type {[number, number][]} */
    const found = [];
    const digit = (/** @type {number} */ i) => /[0-9]/.test(text.charAt(i));
    let at = 0;
    while (at < text.length) {
      const inside = /[A-Za-z0-9]/.test(text.charAt(at - 1));
      if (inside || !(digit(at) || (/[+(]/.test(text[at]) && digit(at + 1)))) {
        at += 1;
        continue;
      }
      const start = at;
      let [end, digits, gap] = [at, 0, 0];
      for (; at < text.length; at += 1) {
        const c = text[at];
        if (digits >= CODE && /[ (]/.test(c) && wordsAt(text, end) !== null) break;
        if (c === ' ' && !(text[at + 1] === '(' || (digit(at + 1) && digit(at + 2)))) break;
        const vanity = /[A-Z]/.test(c) && digits > 0 && /[-A-Z]/.test(text.charAt(at - 1));
        if (/[0-9]/.test(c) || vanity) [digits, end, gap] = [digits + 1, at + 1, 0];
        else if (/[ \-.()+/]/.test(c) && gap < 2) gap += 1;
        else break;
      }
      const words = wordsAt(text, end);
      if (digits <= MOST && (digits >= FEWEST || (words !== null && digits >= CODE))) found.push([start, words ?? end]);
      at = Math.max(at, end, start + 1);
    }
    return found;
  }

  /**
   * Stretches that no cut may go through: web addresses, phone numbers, hashtags, handles; in order and without overlaps.
   * @param {string} text
   */
  function kept(text) {
    /** @type {[number, number][]} */
    const found = beatbook.urls(text).map(({ start, end }) => [start, end]);
    found.push(...beatbook.hashtags(text), ...phones(text));
    for (const { index, 0: { length } } of text.matchAll(HANDLE)) found.push([index, index + length]);
    found.sort(([a, b], [c, d]) => a - c || b - d);
    /** @type {[number, number][]} */
    const merged = [];
    for (const [start, end] of found) {
      const last = merged[merged.length - 1];
      if (last && start < last[1]) last[1] = Math.max(last[1], end);
      else merged.push([start, end]);
    }
    return merged;
  }

  /**
   * Whether the last word is an abbreviation, an initial, or letters with full stops (`U.S.`).
   * @param {string} text
   */
  function abbreviated(text) {
    const tail = Array.from(text.slice(-2 * LOOK_BACK)).slice(-LOOK_BACK);
    let word = tail.join('').split(/\p{White_Space}/u).pop() ?? '';
    while (word !== '' && opening(Array.from(word)[0])) word = word.slice(Array.from(word)[0].length);
    if (!word.endsWith('.')) return false;
    return (beatbook.falseEnds ?? []).includes(word.toLowerCase()) || word.slice(0, -1).split('.').every((piece) => /^\p{Alphabetic}$/u.test(piece));
  }

  /**
   * Every cut of a text that neither begins nor ends with white space, in order: one part ends at `end`, the next begins at `start`.
   * @param {string} text
   * @returns {ThreadCut[]}
   */
  function cuts(text) {
    const sentences = new Set(Array.from(sentencesIn()?.segment(text) ?? [], ({ index }) => index));
    /** @type {ThreadCut[]} */
    const all = [];
    // What comes before the current place, since the last white space at which a cut is; and whether it ends in a Chinese full stop,
    // with nothing but closing marks after it.
    let [before, ended] = ['', false];
    const characters = Array.from(text);
    for (let i = 0, at = 0; i < characters.length; i += 1) {
      const c = characters[i];
      if (GAP.test(c)) {
        let [start, lines, last] = [at, 0, c];
        for (; i < characters.length && GAP.test(characters[i]); i += 1) {
          last = characters[i];
          start += last.length;
          lines += last === '\n' ? 1 : 0;
        }
        const next = characters[i];
        // The loop goes on with it.
        i -= 1;
        const end = at;
        at = start;
        if (next === undefined) break;
        if (opening(before) || closes(next) || !separate(last, next) || (before !== '' && !separate(before, c))) continue;
        const rank = lines > 1 ? PARAGRAPH : lines === 1 ? LINE
          : (sentences.has(start) && !abbreviated(text.slice(0, end))) || ended ? SENTENCE
            : pauses(before) || next === '—' || next === '–' || opening(next) ? CLAUSE : WORD;
        all.push({ end, start, rank });
        [before, ended] = ['', false];
        continue;
      }
      if (before !== '' && (CHINESE.test(before) || CHINESE.test(c)) && !(HANGUL.test(before) || HANGUL.test(c) || opening(before) || closes(c)) && separate(before, c)) {
        all.push({ end: at, start: at, rank: ended ? SENTENCE : pauses(before) ? CLAUSE : CHARACTER });
      }
      ended = ends(c) || (ended && closing(c));
      before = c;
      at += c.length;
    }
    const whole = kept(text);
    return all.filter((cut) => !whole.some(([start, end]) => end > cut.end && start < cut.start));
  }

  Object.assign(beatbook, { threadCuts: cuts, isGap: (/** @type {string} */ c) => GAP.test(c) });
})(window.beatbook ||= /** @type {Beatbook} */ ({}));
