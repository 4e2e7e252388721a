// A topic's page, and the page with all its languages: where a text goes, exactly what is posted there, and copying it.
(function (beatbook) {
  'use strict';

  const { el, say, announce } = beatbook;
  const page = /** @type {TopicPage} */ (beatbook.data());
  const { channels, texts, messages } = page;
  const SHOW_COPIED = 2500;
  const CARD = '#card=';

  /** @typedef {{ message: TopicMessage, host: HTMLElement, use: HTMLElement, withEnglish: boolean }} Text */

  /** Names of the languages, from the links to their pages. */
  const names = new Map(beatbook.pageLanguages().map(({ locale, name }) => [locale, name]));
  let channel = '';

  const channelName = () => channels.find(({ id }) => id === channel)?.name ?? '';

  /**
   * What is posted to the chosen place; without one, the text as it is.
   * @param {Text} text
   * @returns {Post}
   */
  function postOf({ message, withEnglish }) {
    const { plain, short, posts, both = {} } = message;
    if (channel === '') {
      const number = plain ?? short;
      return { parts: number === null ? [] : [number], count: '' };
    }
    const from = withEnglish ? both : posts;
    return Object.hasOwn(from, channel) ? from[channel] : { parts: [], count: '', refused: say('staff-post-none') };
  }

  /** @param {Text} text */
  function hasBoth({ message }) {
    const { both = {} } = message;
    return channel !== '' && Object.hasOwn(both, channel) && !both[channel].refused;
  }

  /**
   * The steps in which a text is copied: one for each part.
   * @param {Text} text
   * @returns {CopyStep[]}
   */
  function stepsOf(text) {
    const { message, host } = text;
    const { parts, refused } = postOf(text);
    if (refused) return [];
    const own = names.get(message.locale) ?? message.locale;
    const language = text.withEnglish ? say('staff-post-both', { language: own }) : own;
    return parts.map((number, i) => ({
      message,
      text: texts[number],
      what: parts.length > 1 ? say('staff-post-part-of', { language, number: i + 1, count: parts.length }) : language,
      lang: message.locale,
      dir: host.dir,
    }));
  }

  /**
   * Copies, unless the text has ended since the page was opened.
   * @param {CopyStep} step
   */
  async function copyStep({ message, text, what }) {
    if (beatbook.isOver(message)) {
      withholdEnded();
      announce(say('staff-copy-ended'));
      return false;
    }
    const done = await beatbook.copy(text);
    if (done) announce(message.draft ? say('staff-copied-draft', { what }) : say('staff-copied-what', { what }));
    return done;
  }

  /** @param {CopyStep} step */
  function copyButton(step) {
    const label = step.message.draft ? say('staff-copy-draft') : say('staff-copy');
    const shown = el('span', {}, label);
    const button = el('button', { type: 'button', class: 'copy primary', onclick: async () => {
      if (!(await copyStep(step))) return;
      shown.textContent = say('staff-copied');
      button.classList.add('copied');
      setTimeout(() => {
        shown.textContent = label;
        button.classList.remove('copied');
      }, SHOW_COPIED);
    } }, shown, el('span', { class: 'visually-hidden' }, `: ${step.what}`));
    return button;
  }

  /** @param {Text} text @param {Post} post */
  function partsOf(text, { count, verdict }) {
    const steps = stepsOf(text);
    const length = [count, verdict].filter(Boolean).join(' · ');
    const items = steps.map((step, i) => {
      const said = steps.length > 1 ? say('staff-post-part', { number: i + 1, count: steps.length }) : length;
      return el('li', {}, el('pre', { class: 'part', lang: step.lang, dir: step.dir }, step.text),
        said !== '' && el('p', { class: 'count' }, said), copyButton(step));
    });
    const list = el('ol', { class: 'parts' }, ...items);
    return steps.length > 1 ? [list, el('p', { class: 'count' }, say('staff-post-in-all', { length }))] : [list];
  }

  /** Copies both at once where they are one post; what is copied is shown in any case. @param {Text} text */
  function englishButton(text) {
    const { withEnglish } = text;
    return el('button', { type: 'button', class: 'copy-both', onclick: async () => {
      text.withEnglish = !withEnglish;
      render(text);
      const steps = stepsOf(text);
      const next = text.use.querySelector(steps.length > 1 && !withEnglish ? 'button.copy' : 'button.copy-both');
      if (next instanceof HTMLElement) next.focus();
      if (!withEnglish && steps.length === 1) await copyStep(steps[0]);
    } }, withEnglish ? say('staff-copy-without') : say('staff-copy-with'));
  }

  /** @param {Text} text @param {Post} post */
  function moreOf(text, { share }) {
    const { message } = text;
    const both = hasBoth(text) && englishButton(text);
    if (message.draft) return both && el('div', { class: 'more' }, both);
    const link = typeof share === 'string' && share.startsWith('https://');
    const code = !beatbook.sensitive && beatbook.codeButton(share, say('staff-code-share', { channel: channelName() }), () => !beatbook.isOver(message));
    return el('div', { class: 'more' }, both, code,
      link && el('a', { class: 'share', href: share, target: '_blank', rel: 'noreferrer noopener external' }, say('staff-post-open', { channel: channelName() })),
      beatbook.cardButton(page, message),
      beatbook.pictureButton(page, message));
  }

  /** Shows a text as it is posted. @param {Text} text */
  function render(text) {
    const { host, use } = text;
    if (!hasBoth(text)) text.withEnglish = false;
    const post = postOf(text);
    const isPosted = channel !== '' && !post.refused;
    for (const own of host.querySelectorAll(':scope > .part, :scope > .short')) if (own instanceof HTMLElement) own.hidden = isPosted;
    const controls = channel === ''
      ? stepsOf(text).map(copyButton)
      : [el('div', { class: 'post' }, ...(post.refused
        ? [el('p', { class: 'refused' }, say(post.count ? 'staff-post-refused-count' : 'staff-post-refused', { channel: channelName(), why: post.refused, length: post.count }))]
        : partsOf(text, post)))];
    const more = moreOf(text, post);
    use.classList.remove('waits', 'two');
    use.replaceChildren(...controls, ...(more ? [more] : []));
  }

  /** @type {Text[]} */
  let shown = [];
  for (const host of document.querySelectorAll('.text[data-key]')) {
    if (!(host instanceof HTMLElement)) continue;
    const message = messages[Number(host.dataset.key)];
    const use = host.querySelector(':scope > .use');
    if (!message || !(use instanceof HTMLElement)) continue;
    Object.assign(use, { lang: 'en', dir: 'ltr' });
    shown.push({ message, host, use, withEnglish: false });
  }

  function withholdEnded() {
    // Asked once: what is withheld is what is no longer offered.
    const over = new Set(beatbook.ended(shown.map(({ message }) => message)));
    for (const { message, host } of shown) if (over.has(message)) beatbook.withhold(host, message.until ?? '');
    shown = shown.filter(({ message }) => !over.has(message));
  }

  /** All languages of a message, to be copied one after the other. @param {Element} article */
  const stepsIn = (article) => shown.filter(({ host }) => article.contains(host)).flatMap(stepsOf);

  const isAll = page.locale === 'all';
  /** What is shown at a time: a message, or on the page with all languages, where it is as long as a page elsewhere, each of its texts. */
  const parts = Array.from(document.querySelectorAll(isAll ? '.message, .message .text' : '.message')).filter((part) => part instanceof HTMLElement);

  /** @param {HTMLElement} part */
  function renderPart(part) {
    for (const text of shown) if (isAll ? text.host === part : part.contains(text.host)) render(text);
    const place = isAll && part.matches('.message') && part.querySelector(':scope > .use');
    if (place instanceof HTMLElement) beatbook.offerQueue({ article: part, place, steps: () => stepsIn(part), copy: copyStep });
  }

  // ── The page ──

  function offerChannels() {
    const select = document.getElementById('channel');
    if (!(select instanceof HTMLSelectElement)) return;
    const remembered = beatbook.store.get('channel') ?? '';
    // Somebody may have chosen before this was there.
    if (select.value !== '') beatbook.store.set('channel', select.value);
    else if (channels.some(({ id }) => id === remembered)) select.value = remembered;
    channel = select.value;
    select.addEventListener('change', () => {
      channel = select.value;
      beatbook.store.set('channel', channel);
      parts.forEach(renderPart);
    });
    const kit = beatbook.kitButton(page);
    select.nextElementSibling?.remove();
    if (kit) select.after(kit);
  }

  /** Goes to the message that the address names; links to other languages lead to the same one. */
  function goToHash() {
    // Identifiers are plain ASCII: nothing to decode.
    const { hash } = location;
    const id = hash.startsWith(CARD) ? hash.slice(CARD.length) : hash.slice(1);
    for (const link of document.querySelectorAll('.languages a')) if (link instanceof HTMLAnchorElement) link.hash = id;
    const target = id ? document.getElementById(id) : null;
    if (!target) return;
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
    target.scrollIntoView();
    if (hash.startsWith(CARD)) beatbook.withTools(() => beatbook.openCard(page, id));
  }

  document.querySelector('nav.languages')?.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link?.dataset.language) beatbook.store.set('language', link.dataset.language);
  });
  beatbook.asTimePasses(withholdEnded);
  offerChannels();
  const isNew = beatbook.isWaiting();
  // From here on its places have a size; it is not painted before this has run.
  beatbook.show();
  if (isNew) beatbook.inViewFirst(parts, renderPart);
  else parts.forEach(renderPart);
  window.addEventListener('hashchange', goToHash);
  goToHash();
})(window.beatbook ||= /** @type {Beatbook} */ ({}));
