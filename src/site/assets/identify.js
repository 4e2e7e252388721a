// Which of the library's texts a post is: word for word, a part of a thread, or altered. Where none is like enough, it says none.
(function (beatbook) {
  'use strict';

  /** Shorter than this, a piece of a text is in too many texts to say which. */
  const SHORTEST_PART = 20;
  /** A signature that nobody told us about is no longer than this. */
  const LONGEST_SIGNATURE = 60;
  const DRAFT_LINE = /^.*\bDRAFT(?![\p{L}\p{N}]).*(?:\n|$)/u;
  const DRAFT_LINES = /(^|\n)[^\n]{0,80}\bDRAFT(?![\p{L}\p{N}])[^\n]{0,80}(?=\n)/gu;
  const THREAD_NUMBER = /\s+(\d{1,2})\/(\d{1,2})[ \t]*(?=\n|$)/g;
  // Marks that apps put around pasted text. Those that turn letters around stay: they alter what is read.
  const INVISIBLE = /[\u00AD\u200B\u200E\u200F\u202A-\u202C\u2060\u2066-\u2069\uFEFF]/g;
  const EAST = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303F\\uFF00-\\uFFEF';
  const IS_EAST = new RegExp(`[${EAST}]`, 'u');
  const IS_WORD = /[\p{L}\p{M}\p{N}]/u;
  const SPACE_BESIDE_EAST = new RegExp(`(?<=[${EAST}]) | (?=[${EAST}])`, 'gu');
  const HASHTAGS = /[#＃][\p{L}\p{M}\p{N}_]+/gu;
  const wordOrder = beatbook.whenAsked((locale) => new Intl.Collator(locale, { sensitivity: 'base' }));

  /** @typedef {{ entry: KnownText, words: string }} Known */

  /** @type {WeakMap<KnownText[], Known[]>} */
  const prepared = new WeakMap();

  /**
   * A text as it is compared: composed, with single spaces, and none beside Chinese, where a line break or the end of a post puts one.
   * @param {string} text
   */
  function normalizePost(text) {
    return text.normalize('NFC').replace(INVISIBLE, '').replace(/\p{White_Space}+/gu, ' ').trim().replace(SPACE_BESIDE_EAST, '');
  }

  /**
   * Lines without those in which a demonstration's posts say what it is. Elsewhere such a line is an alteration.
   * @param {string} lines
   */
  function undemonstrated(lines) {
    const said = normalizePost(beatbook.demonstration ?? '');
    return said === '' ? lines : lines.split('\n').filter((line) => normalizePost(line) !== said).join('\n');
  }

  /**
   * A post without what the library puts around its texts: the line that says DRAFT or what a demonstration is, the numbers of a thread.
   * @param {string} post
   */
  function bare(post) {
    const lines = undemonstrated(post.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(INVISIBLE, '').trim());
    // `24/7` is no number of a thread.
    const unnumbered = lines.replace(THREAD_NUMBER, (whole, part, of) => (Number(part) <= Number(of) && Number(of) > 1 ? ' ' : whole));
    // Each post of a draft's thread says that it is one.
    const undrafted = unnumbered === lines ? lines : unnumbered.replace(DRAFT_LINES, '$1');
    return normalizePost(undrafted.replace(DRAFT_LINE, '')) || normalizePost(lines);
  }

  /** @param {KnownText[]} texts */
  function prepare(texts) {
    let known = prepared.get(texts);
    if (!known) {
      known = texts.map((entry) => ({ entry, words: normalizePost(entry.text) })).filter(({ words }) => words !== '');
      prepared.set(texts, known);
    }
    return known;
  }

  /**
   * Where a text stands in a post as a whole: `Lock up` is not in `Lock upstairs`.
   * @param {string} post
   * @param {string} words
   */
  function indexOfWhole(post, words) {
    /** @param {string} a @param {string} b */
    const joined = (a, b) => IS_WORD.test(a) && IS_WORD.test(b) && !IS_EAST.test(a) && !IS_EAST.test(b);
    for (let at = post.indexOf(words); at >= 0; at = post.indexOf(words, at + 1)) {
      const end = at + words.length;
      if (!joined(post.charAt(at - 1), words.charAt(0)) && !joined(words.charAt(words.length - 1), post.charAt(end))) return at;
    }
    return -1;
  }

  /**
   * @param {KnownText} entry
   * @param {string | undefined} now
   */
  function statusOf(entry, now) {
    return now !== undefined && beatbook.hasEnded(entry.until, now) ? 'ended' : entry.status;
  }

  /**
   * The text that the words are most like, if they are like enough.
   * @param {string} words
   * @param {Known[]} known
   * @param {string | undefined} now
   */
  function altered(words, known, now) {
    const best = beatbook.mostLike(words, known.map((one) => one.words));
    if (best === null) return null;
    const { text, similarity } = best;
    const entries = known.filter((one) => one.words === text).map(({ entry }) => entry);
    return identified(entries, { verdict: 'altered', similarity, diff: beatbook.diff(text, words) }, now);
  }

  /**
   * Of texts with the same words, the one to name: one that may be posted, if there is one.
   * @param {KnownText[]} entries
   * @param {Pick<Identified, 'verdict' | 'similarity' | 'diff'>} how
   * @param {string | undefined} now
   * @returns {Identified}
   */
  function identified(entries, how, now) {
    const entry = entries.find((one) => statusOf(one, now) === 'published') ?? entries[0];
    return { entry, also: entries.filter((one) => one !== entry), status: statusOf(entry, now), ...how };
  }

  /**
   * Whether it is a language's own name with a colon.
   * @param {string} locale
   * @param {string} label
   */
  function isNameOf(locale, label) {
    const name = new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? '';
    return /[:：]$/.test(label) && wordOrder().compare(label.slice(0, -1).trim(), name) === 0;
  }

  /**
   * The texts that stand in the post word for word, longest first where they overlap; and what is left of it.
   * @param {string} post
   * @param {Known[]} known
   * @param {string | undefined} now
   */
  function intact(post, known, now) {
    const candidates = known
      .map(({ entry, words }) => ({ entry, words, start: indexOfWhole(post, words) }))
      .filter(({ start }) => start >= 0)
      .sort((a, b) => b.words.length - a.words.length);
    /** @type {{ start: number, end: number, entries: KnownText[] }[]} */
    const spans = [];
    for (const { entry, words, start } of candidates) {
      const end = start + words.length;
      const same = spans.find((span) => span.start === start && span.end === end);
      if (same) same.entries.push(entry);
      else if (spans.every((span) => end <= span.start || start >= span.end)) spans.push({ start, end, entries: [entry] });
    }
    spans.sort((a, b) => a.start - b.start);
    let at = 0;
    /** @type {string[]} */
    const rest = [];
    for (const { start, end, entries } of [...spans, { start: post.length, end: post.length, entries: [] }]) {
      const between = post.slice(at, start).trim();
      // Where two languages stand in one post, each is under its name.
      if (between !== '' && !entries.some(({ locale }) => isNameOf(locale, between))) rest.push(between);
      at = end;
    }
    const found = spans.map(({ entries }) => identified(entries, { verdict: 'intact', similarity: 1, diff: [] }, now));
    return { found, rest: rest.join(' ') };
  }

  /**
   * Whether what a post adds may be more than a signature and hashtags.
   * @param {string} added
   * @param {string[]} signatures
   */
  function isSuspicious(added, signatures) {
    let left = added.replace(HASHTAGS, ' ');
    for (const signature of signatures.map(normalizePost)) if (signature !== '') left = left.split(signature).join(' ');
    left = left.replace(/\p{White_Space}+/gu, ' ').trim();
    // Where we know what precincts sign with, nothing else is a signature.
    if (signatures.length > 0) return left !== '';
    return left.length > LONGEST_SIGNATURE || /(?:\p{N}[\s().-]*){5}|[@＠$]|:\/\/|\p{L}\.\p{L}|[.!?。！？]/u.test(left);
  }

  /**
   * What a post is. `found` is empty where it is none of the library's texts and like none of them.
   * @param {string} post
   * @param {KnownText[]} texts
   * @param {IdentifyOptions} [options]
   * @returns {Identification}
   */
  function identify(post, texts, { now, signatures = [] } = {}) {
    const words = bare(post);
    const known = prepare(texts);
    const none = { found: [], added: '', suspicious: false };
    if (words === '') return none;
    const whole = intact(words, known, now);
    const found = whole.found;
    // Where most of it is something else, it is not that text with a signature.
    if (found.length > 0 && whole.rest.length <= words.length / 2) {
      const suspicious = isSuspicious(whole.rest, signatures);
      // What was added may be a change within a longer text, or another text that was altered.
      const longer = suspicious ? altered(words, known, now) : null;
      if (!longer || longer.similarity <= 1 - whole.rest.length / words.length || found.some(({ entry }) => entry === longer.entry)) {
        const other = suspicious ? altered(whole.rest, known, now) : null;
        return other ? { ...none, found: [...found, other] } : { found, added: whole.rest, suspicious };
      }
    }
    const part = normalizePost(signatures.reduce((left, one) => left.split(normalizePost(one)).join(' '), words.replace(HASHTAGS, ' ')));
    const of = part.length < SHORTEST_PART ? [] : known.filter((one) => indexOfWhole(one.words, part) >= 0).map(({ entry }) => entry);
    if (of.length > 0) return { ...none, found: [identified(of, { verdict: 'part', similarity: 1, diff: [] }, now)] };
    const like = altered(words, known, now);
    return like ? { ...none, found: [like] } : none;
  }

  Object.assign(beatbook, { normalizePost, identify });
})(window.beatbook ||= /** @type {Beatbook} */ ({}));
