// What a reviewer types, checked by the rules that are data: what is filled in, words to avoid, hidden characters. The other checks
// of `beatbook check` run when the review file is imported.
(function (beatbook) {
  'use strict';

  const { say } = beatbook;

  // Control characters, and marks that make a text read otherwise than it is written.
  const HIDDEN = /[\p{Cc}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFDD0\uFFFC\uFFFE\uFFFF]|\p{Cs}/gu;
  const CJK = /[\u1100-\u11FF\u3041-\u30FA\u3130-\u318F\u3400-\u4DBF\u4E00-\u9FFF\uA960-\uA97F\uAC00-\uD7FF\uF900-\uFAFF\uFF66-\uFF9F\u{20000}-\u{323AF}]/u;
  const WORDY = /[\p{Alphabetic}\p{N}]/u;
  const ENDS = /[.?!…\p{Sentence_Terminal}]/u;
  const CLOSES = /["”’)」）]/;
  /** What stands for something filled in, where the words around it matter and it does not. */
  const FILLED = '\uFFFC';

  /**
   * What a text shows of itself: nothing in it may act on the page or hide.
   * @param {string} text
   */
  function visible(text) {
    return text.replace(HIDDEN, (c) => `‹U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`);
  }

  /**
   * A text in its readable form: words, and between braces what is filled in. Null where a brace stands alone.
   * @param {string} text
   * @returns {ReviewToken[] | null}
   */
  function tokens(text) {
    /** @type {ReviewToken[]} */
    const all = [];
    let words = '';
    for (let at = 0; at < text.length;) {
      if (text[at] === '}') return null;
      if (text[at] !== '{') {
        words += text[at];
        at += 1;
        continue;
      }
      const end = closing(text, at);
      if (end === null) return null;
      if (words !== '') all.push({ words });
      words = '';
      all.push({ filled: text.slice(at, end) });
      at = end;
    }
    if (words !== '') all.push({ words });
    return all;
  }

  /**
   * Where the brace that opens here is closed: braces between quotation marks do not count.
   * @param {string} text
   * @param {number} from
   */
  function closing(text, from) {
    let [depth, quoted] = [0, false];
    for (let at = from; at < text.length; at += 1) {
      const c = text[at];
      if (quoted) {
        if (c === '\\') at += 1;
        else if (c === '"') quoted = false;
      } else if (c === '"') quoted = true;
      else if (c === '{') depth += 1;
      else if (c === '}') {
        depth -= 1;
        if (depth === 0) return at + 1;
      }
    }
    return null;
  }

  /** The same whatever spaces stand in it. @param {string} filled */
  const plain = (filled) => filled.replace(/"(?:[^"\\]|\\.)*"|\s+/g, (part) => (part.startsWith('"') ? part : ''));

  /** What it stands for: a term is the same whatever it is given. @param {string} filled */
  const identity = (filled) => /^\{(-[\w-]+)/.exec(plain(filled))?.[1] ?? plain(filled);

  /** @param {string} text */
  const filledIn = (text) => (tokens(text) ?? []).flatMap((token) => ('filled' in token ? [token.filled] : []));

  // ── Phrases, as src/language/phrases.rs finds them ──

  /** A letter without case, accent and width; one letter stays one. @param {string} c */
  function fold(c) {
    if (c === '’' || c === '‘') return '\'';
    if (/\s/u.test(c)) return ' ';
    const code = c.codePointAt(0) ?? 0;
    if (code >= 0xFF01 && code <= 0xFF5E) return fold(String.fromCodePoint(code - 0xFEE0));
    const base = (code >= 0xC0 && code <= 0x24F) || (code >= 0x1E00 && code <= 0x1EFF) ? c.normalize('NFD')[0] : c;
    const [lower] = base.toLowerCase();
    return lower ?? c;
  }

  /** @param {string} text */
  const folded = (text) => Array.from(text, fold);

  /** @param {string | undefined} c */
  const isWordy = (c) => c !== undefined && WORDY.test(c) && !CJK.test(c);

  /**
   * Where a phrase stands in a text, in code points; between word boundaries where the script has them.
   * @param {string[]} text folded
   * @param {string} phrase
   * @returns {[number, number][]}
   */
  function occurrences(text, phrase) {
    const wanted = folded(phrase);
    /** @type {[number, number][]} */
    const found = [];
    if (wanted.length === 0) return found;
    for (let at = 0; at + wanted.length <= text.length; at += 1) {
      if (wanted.some((c, i) => text[at + i] !== c)) continue;
      const end = at + wanted.length;
      const grown = (isWordy(text[at - 1]) && isWordy(text[at])) || (isWordy(text[end]) && isWordy(text[end - 1]));
      if (!grown) found.push([at, end]);
    }
    return found;
  }

  /**
   * The sentence around a place, in code points.
   * @param {string[]} chars
   * @param {number} place
   * @param {string[]} falseEnds
   * @returns {[number, number]}
   */
  function sentenceAround(chars, place, falseEnds) {
    let start = 0;
    for (let at = 0; at < chars.length; at += 1) {
      if (!ENDS.test(chars[at])) continue;
      let end = at + 1;
      while (end < chars.length && (ENDS.test(chars[end]) || CLOSES.test(chars[end]))) end += 1;
      const next = chars[end];
      const word = chars.slice(start, end).join('').split(' ').pop()?.toLowerCase() ?? '';
      const isFalse = chars[at] === '.' && (falseEnds.includes(word) || falseEnds.includes(word.replace(/\.$/, '')));
      if ((next === undefined || next === ' ' || CJK.test(next)) && !isFalse) {
        if (place < end) return [start, end];
        start = end;
      }
      at = end - 1;
    }
    return [start, chars.length];
  }

  // ── Terms, as src/checks/terms.rs compares them ──

  /** @param {string} word @param {string} want */
  function agrees(word, want) {
    const letters = Array.from(want);
    if (letters.length <= 4) return word.startsWith(want) && ['', 's', 'es', 'as', 'os', 'is'].some((end) => word.slice(want.length) === end || (end !== '' && /^.?s$/u.test(word.slice(want.length))));
    return word.startsWith(letters.slice(0, letters.length - (letters.length <= 6 ? 1 : 2)).join(''));
  }

  /**
   * Whether a text has a form of a term, endings aside.
   * @param {string} text
   * @param {string} form
   */
  function hasForm(text, form) {
    const named = form.split(/[(（]/)[0].trim() || form;
    const [have, want] = [folded(text).join(''), folded(named).join('')];
    if (CJK.test(named)) return have.replaceAll(' ', '').includes(want.replaceAll(' ', ''));
    const words = (/** @type {string} */ of) => of.split(/[^\p{Alphabetic}\p{N}]+/u).filter(Boolean);
    const [all, wanted] = [words(have), words(want)];
    if (wanted.length === 0) return false;
    return all.some((_, at) => at + wanted.length <= all.length && wanted.every((word, i) => agrees(all[at + i], word)));
  }

  // ── Texts with their samples ──

  /**
   * @param {ReviewSide} side
   * @param {string} key
   */
  const unitOf = (side, key) => side.units.find((unit) => unit.key === key);

  /** Whether a unit is a whole part, and no variant in it. @param {ReviewUnit} unit */
  const isPart = ({ key }) => !key.includes('[');

  /**
   * @param {ReviewSide} side
   * @param {string} part
   */
  const wholePart = (side, part) => side.units.find((unit) => unit.part === part && isPart(unit));

  /**
   * What is filled into a unit: in a variant, what leads to it; the innermost counts first.
   * @param {ReviewSide} side
   * @param {string} key
   * @param {string} filled
   */
  function sayOf(side, key, filled) {
    const variants = Object.keys(side.within ?? {}).filter((variant) => key === variant || key.startsWith(`${variant}[`)).sort((a, b) => b.length - a.length);
    for (const says of [...variants.map((variant) => side.within?.[variant] ?? {}), side.says]) {
      const same = Object.keys(says).find((written) => plain(written) === plain(filled));
      if (same !== undefined) return says[same];
    }
    return filled;
  }

  /**
   * A unit with everything filled in: the variants that were chosen, contacts, examples.
   * @param {ReviewSide} side
   * @param {string} key
   * @param {ReviewChoice} [choice] the chosen variant, by the group's key
   * @returns {string}
   */
  function render(side, key, choice = {}) {
    const unit = unitOf(side, key);
    if (!unit) return '';
    const found = tokens(unit.text);
    if (!found) return unit.text;
    return found.map((token) => {
      if ('words' in token) return token.words;
      const group = side.groups.find((one) => one.in === key && plain(one.token) === plain(token.filled));
      if (!group) return sayOf(side, key, token.filled);
      const wanted = Object.hasOwn(choice, group.key) ? choice[group.key] : group.other;
      const variant = group.variants.find((one) => one.key === wanted) ?? group.variants.find((one) => one.key === group.other);
      return variant ? render(side, variant.unit, choice) : '';
    }).join('');
  }

  /**
   * What is wrong with a unit as it was typed. `stops`: it cannot be taken as it is.
   * @param {string} typed
   * @param {string} before what it was
   * @param {{ rules: ReviewRules, terms: ReviewTerm[], sensitive: boolean, allowed?: string[] }} by `allowed`: what else may be filled in
   * @returns {ReviewProblem[]}
   */
  function unitProblems(typed, before, { rules, terms, sensitive, allowed = [] }) {
    /** @type {ReviewProblem[]} */
    const problems = [];
    const stop = (/** @type {string} */ text) => problems.push({ stops: true, text });
    const warn = (/** @type {string} */ text) => problems.push({ stops: false, text });
    const found = tokens(typed);
    if (typed.trim() === '') {
      stop(say('site-review-empty'));
      return problems;
    }
    if (/[\r\n]/.test(typed) && !before.includes('\n')) stop(say('site-review-second-line'));
    const hidden = typed.replace(/[\r\n]/g, '').match(HIDDEN);
    if (hidden) stop(say('site-review-hidden', { characters: [...new Set(hidden)].map((c) => visible(c)).join(' ') }));
    if (!found) {
      stop(say('site-review-brace', { open: '{', close: '}' }));
      return problems;
    }
    const [wanted, given] = [filledIn(before), filledIn(typed)];
    const missing = (/** @type {string[]} */ some, /** @type {string[]} */ among) => [...new Set(some)].filter((one) => !among.some((other) => identity(other) === identity(one)));
    // A text between quotation marks refers to nothing: it may go.
    const lost = missing(wanted, given).filter((one) => !/^\{\s*"/.test(one));
    const added = missing(given, [...wanted, ...allowed]);
    const twice = [...new Set(given)].filter((one) => one.includes('->') && given.filter((other) => plain(other) === plain(one)).length > 1);
    if (twice.length > 0) stop(say('site-review-twice', { filled: twice.join(' ') }));
    if (lost.length > 0) stop(say('site-review-lost', { filled: lost.join(' ') }));
    if (added.length > 0) stop(say('site-review-unknown', { filled: added.join(' ') }));
    const text = found.map((token) => ('words' in token ? token.words : FILLED)).join('');
    const chars = Array.from(text);
    const low = folded(text);
    for (const { word, instead } of rules.avoid) {
      if (occurrences(low, word).length > 0) warn(instead ? say('site-review-avoid-instead', { word, instead }) : say('site-review-avoid', { word }));
    }
    for (const list of rules.wording) {
      if (list.sensitive && !sensitive) continue;
      const phrases = [...list.deny, ...list.warn].flatMap((phrase) => occurrences(low, phrase).map((at) => ({ phrase, at })));
      const counts = phrases.find(({ at: [start, end] }) => {
        const [from, to] = sentenceAround(chars, start, rules.falseEnds);
        const has = (/** @type {string[]} */ words, /** @type {string[]} */ within) => words.some((word) => occurrences(within, word).length > 0);
        return !has(list.unlessAfter, low.slice(from, start)) && !has(list.unlessBefore, low.slice(start, Math.max(to, end)));
      });
      if (counts) warn(say('site-review-found', { words: chars.slice(...counts.at).join(''), why: list.why, help: list.help }));
    }
    for (const term of terms) {
      if (term.forms.length > 0 && term.forms.some((form) => hasForm(before, form)) && !term.forms.some((form) => hasForm(typed, form))) {
        warn(say('site-review-term-gone', { term: term.english, forms: term.forms.join(', ') }));
      }
    }
    return problems;
  }

  Object.assign(beatbook, { visible, tokens, filledIn, hasForm, render, unitProblems, unitOf, isPart, wholePart });
})(window.beatbook ||= /** @type {Beatbook} */ ({}));
