// The page that says what a pasted post is: whose words, in which language, and whether they are still those of the library.
(function (beatbook) {
  'use strict';

  const WAIT = 250;
  /** No post is longer; comparing a book would only keep the page busy. */
  const LONGEST = 20_000;
  /** @type {Record<string, string>} */
  const STATUS = { draft: 'staff-check-draft', withdrawn: 'staff-check-withdrawn', withheld: 'staff-check-withheld' };
  const HEADINGS = { intact: 'staff-check-intact', part: 'staff-check-part', altered: 'staff-check-altered' };
  const WITHHELD = 'staff-check-withheld-words';
  const names = beatbook.whenAsked((locale) => new Intl.DisplayNames(locale, { type: 'language' }));

  /**
   * The topic that a text belongs to. Its id begins with the topic's, whose title is a text too.
   * @param {string} id
   * @param {Set<string>} ids of all texts
   */
  function topicOf(id, ids) {
    for (let at = id.indexOf('-'); at > 0; at = id.indexOf('-', at + 1)) if (ids.has(id.slice(0, at))) return id.slice(0, at);
    return id;
  }
  beatbook.topicOf = topicOf;

  const box = /** @type {HTMLTextAreaElement | null} */ (window.document?.getElementById('pasted'));
  const found = window.document?.getElementById('found');
  if (!box || !found) return;
  const { el, say, sayParts } = beatbook;
  const { root = '', built = '' } = document.body.dataset;
  /** @type {KnownText[]} */
  let texts = [];
  /** @type {Set<string>} */
  let ids = new Set();

  /** @param {string} locale */
  function nameOf(locale) {
    return names().of(locale) ?? locale;
  }

  /**
   * The English of a text, in the same length.
   * @param {KnownText} entry
   */
  function englishOf({ id, part, locale }) {
    return locale === 'en' ? null : texts.find((one) => one.locale === 'en' && one.id === id && one.part === part)?.text ?? null;
  }

  /** @param {KnownText} entry */
  function linkTo({ id, locale }) {
    const topic = topicOf(id, ids);
    // The title is the page's own heading.
    return el('a', { href: `${root}topics/${locale}/${topic}.html${id === topic ? '' : `#${id}`}` }, id);
  }

  /** What of ours it is. @param {KnownText} entry */
  function where(entry) {
    const text = linkTo(entry);
    if (entry.part === 'short') return sayParts('staff-check-short-of', { text });
    return topicOf(entry.id, ids) === entry.id ? sayParts('staff-check-title-of', { text }) : [text];
  }

  /** @param {KnownText} entry @param {KnownText[]} also */
  function sameWords(entry, also) {
    if (also.length === 0) return [];
    const texts = also.flatMap((other, i) => {
      const text = linkTo(other);
      const own = other.locale === entry.locale ? [text] : sayParts('staff-check-in', { text, language: nameOf(other.locale) });
      return i > 0 ? [', ', ...own] : own;
    });
    return [' ', ...sayParts('staff-check-same-words', { texts })];
  }

  /** @param {Identified} one */
  function statusInWords(one) {
    // What is said of ours must not be taken for what was pasted.
    return one.verdict === 'altered' ? say('staff-check-not-ours', { status: ownStatus(one) }) : ownStatus(one);
  }

  /** @param {Identified} one */
  function ownStatus({ status, entry, verdict }) {
    if (status === 'published') {
      const how = { intact: 'staff-check-published', part: 'staff-check-published-part', altered: 'staff-check-published-altered' };
      return say(how[verdict], { day: built.slice(0, 10) });
    }
    if (status === 'ended') return say('staff-check-ended', { until: (entry.until ?? '').replace('T', ', ') });
    return Object.hasOwn(STATUS, status) ? say(STATUS[status]) : say('staff-check-status', { status });
  }

  /**
   * What was changed, in words: marks alone are not read out, and not everybody reads the language.
   * @param {DiffPiece[]} diff
   */
  function changesInWords(diff) {
    /** @param {DiffPiece['op']} op */
    const of = (op) => {
      const said = diff.filter((piece) => piece.op === op && piece.text.trim() !== '').map(({ text }) => `“${text.trim()}”`);
      return said.length > 5 ? say('staff-check-and-more', { list: said.slice(0, 5).join(', ') }) : said.join(', ');
    };
    const [gone, more] = [of('removed'), of('added')];
    return [gone && say('staff-check-left-out', { list: gone }), more && say('staff-check-put-in', { list: more })].filter(Boolean).join(' ') || say('staff-check-only-signs');
  }

  /** @param {DiffPiece} piece */
  function marked({ op, text }) {
    if (op === 'same') return text;
    return el(op === 'added' ? 'ins' : 'del', {}, text);
  }

  /** @param {Identified} one */
  function verdict(one) {
    const { entry, also } = one;
    const english = englishOf(entry);
    const kind = one.verdict === 'part' ? 'intact verdict-part' : one.verdict;
    return el('article', { class: `verdict verdict-${kind}`, 'data-status': one.status },
      el('h2', {}, say('staff-check-heading', { language: nameOf(entry.locale), what: say(HEADINGS[one.verdict]) })),
      el('p', { class: 'status' }, statusInWords(one)),
      el('p', { class: 'source' }, ...where(entry), ...sameWords(entry, also)),
      one.verdict === 'altered' && el('p', { class: 'changes' }, changesInWords(one.diff)),
      one.verdict === 'altered' && el('blockquote', { class: 'text', lang: entry.locale, dir: 'auto' }, ...one.diff.map(marked)),
      one.verdict === 'part' && el('p', { class: 'hint' }, say('staff-check-whole')),
      one.verdict === 'part' && el('blockquote', { class: 'text', lang: entry.locale, dir: 'auto' }, entry.text),
      english !== null && el('p', { class: 'hint' }, one.verdict === 'altered' ? say('staff-check-english-ours') : say('staff-check-english')),
      english !== null && el('blockquote', { class: 'text english', lang: 'en', dir: 'ltr' }, english));
  }

  /** @param {Identification} what */
  function addition({ added, suspicious }) {
    if (added === '') return null;
    return el('div', { class: `verdict ${suspicious ? 'verdict-altered' : 'verdict-addition'}` },
      el('h2', {}, suspicious ? say('staff-check-added') : say('staff-check-besides')),
      el('blockquote', { class: 'text', dir: 'auto' }, el('ins', {}, added)),
      suspicious && el('p', {}, say('staff-check-added-hint')));
  }

  /** @param {string} why @param {string} [heading] */
  function unknown(why, heading = say('staff-check-none')) {
    return el('div', { class: 'verdict verdict-unknown' }, el('h2', {}, heading), el('p', {}, why),
      el('p', { class: 'hint' }, say('staff-check-knows', { count: texts.length, day: built.slice(0, 10) })));
  }

  /** A text that the library keeps back, of which the page has no more than hashes. @param {WithheldText} text */
  function withheld({ id, topic, locale, why, correction }) {
    // The title is the page's own heading.
    const own = `topics/${locale}/${topic}.html${id === topic ? '' : `#${id}`}`;
    const path = correction ? correction.path : own;
    const named = correction?.id ?? id;
    const text = path === undefined ? named : el('a', { href: root + path }, named);
    return el('div', { class: 'verdict verdict-withheld' },
      el('h2', {}, say('staff-check-heading', { language: nameOf(locale), what: say(WITHHELD) })),
      el('p', { class: 'status' }, say('staff-check-do-not-post', { why })),
      el('p', { class: 'source' }, ...sayParts(correction ? 'staff-check-corrected-by' : 'staff-check-holds-now', { text })));
  }

  /**
   * In a few words, for those who hear the page.
   * @param {Identification} what
   */
  function said(what) {
    const all = what.found.map((one) => say('staff-check-said', { language: nameOf(one.entry.locale), what: say(HEADINGS[one.verdict]), status: statusInWords(one) }));
    return [what.suspicious && say('staff-check-added-said'), ...all].filter(Boolean).join(' ');
  }

  /** @type {number | undefined} */
  let timer;
  /** What the page shows already. */
  let last = '';

  function look() {
    const post = /** @type {HTMLTextAreaElement} */ (box).value;
    if (post === last) return;
    last = post;
    if (post.trim() === '') {
      show([], '');
    } else if (beatbook.lacking(['data/texts.js']).length > 0) {
      show([unknown(say('staff-check-no-texts'), say('staff-check-not-compared'))], say('staff-check-cannot'));
    } else if (post.length > LONGEST) {
      show([unknown(say('staff-check-too-long', { count: post.length }), say('staff-check-not-compared'))], say('staff-check-too-long-said'));
    } else {
      const what = beatbook.identify(post, texts, { now: beatbook.now(), signatures: beatbook.signatures ?? [] });
      const kept = what.found.some((one) => one.verdict === 'intact') ? [] : beatbook.withheldIn(post, beatbook.withheld ?? []);
      if (kept.length > 0) show(kept.map(withheld), kept.map(({ locale, why }) => say('staff-check-said', { language: nameOf(locale), what: say(WITHHELD), status: say('staff-check-do-not-post', { why }) })).join(' '));
      else if (what.found.length > 0) show(what.suspicious ? [addition(what), ...what.found.map(verdict)] : [...what.found.map(verdict), addition(what)], said(what));
      else show([unknown(say('staff-check-unknown'))], say('staff-check-none-said'));
    }
  }

  /**
   * @param {(HTMLElement | null)[]} parts
   * @param {string} words
   */
  function show(parts, words) {
    found?.replaceChildren(...parts.filter((part) => part !== null));
    if (words !== '') beatbook.announce(words);
  }

  // What is found is long: it is announced in a few words.
  found.setAttribute('aria-live', 'off');
  document.getElementById('check')?.addEventListener('submit', (event) => event.preventDefault());
  beatbook.onceLoaded(() => {
    texts = beatbook.texts ?? [];
    ids = new Set(texts.map(({ id }) => id));
    box.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(look, WAIT);
    });
    // What was pasted meanwhile; and browsers put back what stood here, some of them after this has run.
    look();
    window.addEventListener('pageshow', look);
  });
})(window.beatbook ||= /** @type {Beatbook} */ ({}));
