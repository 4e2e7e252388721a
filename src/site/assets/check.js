// The page that says what a pasted post is: whose words, in which language, and whether they are still those of the library.
(function (beatbook) {
  'use strict';

  const WAIT = 250;
  /** No post is longer; comparing a book would only keep the page busy. */
  const LONGEST = 20_000;
  /** @type {Record<string, string>} */
  const STATUS = {
    draft: 'Draft: nobody qualified has reviewed it. It must not be posted.',
    withdrawn: 'Withdrawn: it must no longer be posted.',
    withheld: 'Withheld: it must not be posted.',
  };
  const HEADINGS = {
    intact: 'One of ours, word for word',
    part: 'A part of one of ours',
    altered: 'Altered: like one of ours, but not the same',
  };
  const WITHHELD = 'Words of a text that is withheld';
  const names = new Intl.DisplayNames('en', { type: 'language' });

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
  const { el } = beatbook;
  const { root = '', built = '' } = document.body.dataset;
  const texts = beatbook.texts ?? [];
  const ids = new Set(texts.map(({ id }) => id));

  /** @param {string} locale */
  function nameOf(locale) {
    return names.of(locale) ?? locale;
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

  /** @param {Identified} one */
  function statusInWords(one) {
    // What is said of ours must not be taken for what was pasted.
    return one.verdict === 'altered' ? `This is not our text: do not post it. Ours: ${ownStatus(one)}` : ownStatus(one);
  }

  /** @param {Identified} one */
  function ownStatus({ status, entry, verdict }) {
    if (status === 'published') {
      const how = { intact: 'it may be posted as it is', part: 'the whole of it may be posted', altered: 'post that instead' };
      return `Published (as of ${built.slice(0, 10)}): ${how[verdict]}.`;
    }
    if (status === 'ended') return `Ended: it held until ${(entry.until ?? '').replace('T', ', ')}. It must no longer be posted.`;
    return STATUS[status] ?? `Its status is “${status}”. It must not be posted.`;
  }

  /**
   * What was changed, in words: marks alone are not read out, and not everybody reads the language.
   * @param {DiffPiece[]} diff
   */
  function changesInWords(diff) {
    /** @param {DiffPiece['op']} op */
    const of = (op) => {
      const said = diff.filter((piece) => piece.op === op && piece.text.trim() !== '').map(({ text }) => `“${text.trim()}”`);
      return said.length > 5 ? `${said.slice(0, 5).join(', ')} and more` : said.join(', ');
    };
    const [gone, more] = [of('removed'), of('added')];
    return [gone && `Left out: ${gone}.`, more && `Put in: ${more}.`].filter(Boolean).join(' ') || 'Only spaces or signs were changed.';
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
      el('h2', {}, `${nameOf(entry.locale)}. ${HEADINGS[one.verdict]}`),
      el('p', { class: 'status' }, statusInWords(one)),
      el('p', { class: 'source' }, entry.part === 'short' && 'The short line of ', entry.part === 'text' && topicOf(entry.id, ids) === entry.id && 'The title of ', linkTo(entry),
        also.length > 0 && ' (the same words: ', ...also.flatMap((other, i) => [i > 0 && ', ', linkTo(other), other.locale !== entry.locale && ` in ${nameOf(other.locale)}`]), also.length > 0 && ')'),
      one.verdict === 'altered' && el('p', { class: 'changes' }, changesInWords(one.diff)),
      one.verdict === 'altered' && el('blockquote', { class: 'text', lang: entry.locale, dir: 'auto' }, ...one.diff.map(marked)),
      one.verdict === 'part' && el('p', { class: 'hint' }, 'The whole text:'),
      one.verdict === 'part' && el('blockquote', { class: 'text', lang: entry.locale, dir: 'auto' }, entry.text),
      english !== null && el('p', { class: 'hint' }, one.verdict === 'altered' ? 'What ours says, in English (not what was changed):' : 'In English:'),
      english !== null && el('blockquote', { class: 'text english', lang: 'en', dir: 'ltr' }, english));
  }

  /** @param {Identification} what */
  function addition({ added, suspicious }) {
    if (added === '') return null;
    return el('div', { class: `verdict ${suspicious ? 'verdict-altered' : 'verdict-addition'}` },
      el('h2', {}, suspicious ? 'Something was added that is not ours' : 'Besides, it says'),
      el('blockquote', { class: 'text', dir: 'auto' }, el('ins', {}, added)),
      suspicious && el('p', {}, 'Do not post it with this, and do not take it for ours: have it read by somebody who knows the language.'));
  }

  /** @param {string} why @param {string} [heading] */
  function unknown(why, heading = 'Not one of our texts') {
    return el('div', { class: 'verdict verdict-unknown' }, el('h2', {}, heading), el('p', {}, why),
      el('p', { class: 'hint' }, `This page knows the ${texts.length} texts of ${built.slice(0, 10)}. Notices that were filled in are not among them.`));
  }

  /** A text that the library keeps back, of which the page has no more than hashes. @param {WithheldText} text */
  function withheld({ id, topic, locale, why }) {
    return el('div', { class: 'verdict verdict-withheld' },
      el('h2', {}, `${nameOf(locale)}. ${WITHHELD}`),
      el('p', { class: 'status' }, `Do not post it. ${why}`),
      el('p', { class: 'source' }, 'What holds now, if anything does: ', el('a', { href: `${root}topics/${locale}/${topic}.html#${id}` }, id)));
  }

  /**
   * In a few words, for those who hear the page.
   * @param {Identification} what
   */
  function said(what) {
    const all = what.found.map((one) => `${nameOf(one.entry.locale)}. ${HEADINGS[one.verdict]}. ${statusInWords(one)}`);
    return [what.suspicious && 'Something was added that is not ours.', ...all].filter(Boolean).join(' ');
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
    } else if (texts.length === 0 && !beatbook.withheld?.length) {
      show([unknown('The library’s texts are missing from this copy of the site: nothing can be compared.', 'Not compared')], 'Nothing can be compared.');
    } else if (post.length > LONGEST) {
      show([unknown(`This is ${post.length} characters long: too much for a post. Paste one post at a time.`, 'Not compared')], 'This is too long for a post.');
    } else {
      const what = beatbook.identify(post, texts, { now: beatbook.now(), signatures: beatbook.signatures ?? [] });
      const kept = what.found.some((one) => one.verdict === 'intact') ? [] : beatbook.withheldIn(post, beatbook.withheld ?? []);
      if (kept.length > 0) show(kept.map(withheld), kept.map(({ locale, why }) => `${nameOf(locale)}. ${WITHHELD}. Do not post it. ${why}`).join(' '));
      else if (what.found.length > 0) show(what.suspicious ? [addition(what), ...what.found.map(verdict)] : [...what.found.map(verdict), addition(what)], said(what));
      else show([unknown('As a whole it is none of our texts, and like none of them. This page cannot say what it says, or whether it is true.')], 'Not one of our texts.');
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
  box.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(look, WAIT);
  });
  document.getElementById('check')?.addEventListener('submit', (event) => event.preventDefault());
  // Some browsers put back what stood here.
  if (box.value !== '') look();
})(window.beatbook ||= /** @type {Beatbook} */ ({}));
