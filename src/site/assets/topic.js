// A topic's page, and the page with all its languages: where a text goes, exactly what is posted there, and copying it.
(function (beatbook) {
  'use strict';

  const { el, announce } = beatbook;
  const page = /** @type {TopicPage} */ (beatbook.data());
  const { channels, texts, messages } = page;
  const SHOW_COPIED = 2500;
  const CARD = '#card=';

  /** @typedef {{ message: TopicMessage, host: HTMLElement, use: HTMLElement, withEnglish: boolean }} Text */
  /** @typedef {{ message: TopicMessage, text: string, what: string, lang: string, dir: string }} Step */

  /** Names of the languages, from the links to their pages. */
  const names = new Map(beatbook.pageLanguages().map(({ locale, name }) => [locale, name]));
  let channel = '';

  /** @param {TopicMessage} message */
  const hasEnded = (message) => beatbook.hasEnded(message.until, beatbook.now());
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
    return Object.hasOwn(from, channel) ? from[channel] : { parts: [], count: '', refused: 'no text for it' };
  }

  /** @param {Text} text */
  function hasBoth({ message }) {
    const { both = {} } = message;
    return channel !== '' && Object.hasOwn(both, channel) && !both[channel].refused;
  }

  /**
   * The steps in which a text is copied: one for each part.
   * @param {Text} text
   * @returns {Step[]}
   */
  function stepsOf(text) {
    const { message, host } = text;
    const { parts, refused } = postOf(text);
    if (refused) return [];
    const language = (names.get(message.locale) ?? message.locale) + (text.withEnglish ? ' with English' : '');
    return parts.map((number, i) => ({
      message,
      text: texts[number],
      what: parts.length > 1 ? `${language}, part ${i + 1} of ${parts.length}` : language,
      lang: message.locale,
      dir: host.dir,
    }));
  }

  /**
   * Copies, unless the text has ended since the page was opened.
   * @param {Step} step
   */
  async function copyStep({ message, text, what }) {
    if (hasEnded(message)) {
      withholdEnded();
      announce('This text has ended. It was not copied.');
      return false;
    }
    const done = await beatbook.copy(text);
    if (done) announce(message.draft ? `Copied for a reviewer: ${what}` : `Copied: ${what}`);
    return done;
  }

  /** @param {Step} step */
  function copyButton(step) {
    const label = step.message.draft ? 'Copy for reviewer' : 'Copy';
    const shown = el('span', {}, label);
    const button = el('button', { type: 'button', class: 'copy primary', onclick: async () => {
      if (!(await copyStep(step))) return;
      shown.textContent = 'Copied';
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
      const said = steps.length > 1 ? `Part ${i + 1} of ${steps.length}` : length;
      return el('li', {}, el('pre', { class: 'part', lang: step.lang, dir: step.dir }, step.text),
        said !== '' && el('p', { class: 'count' }, said), copyButton(step));
    });
    const list = el('ol', { class: 'parts' }, ...items);
    return steps.length > 1 ? [list, el('p', { class: 'count' }, `In all: ${length}`)] : [list];
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
    } }, withEnglish ? 'Without English' : 'Copy with English');
  }

  /** @param {Text} text @param {Post} post */
  function moreOf(text, { share }) {
    const { message } = text;
    const both = hasBoth(text) && englishButton(text);
    if (message.draft) return both && el('div', { class: 'more' }, both);
    const link = typeof share === 'string' && share.startsWith('https://');
    return el('div', { class: 'more' }, both,
      link && el('a', { class: 'share', href: share, target: '_blank', rel: 'noreferrer noopener external' }, `Open ${channelName()}`),
      beatbook.cardButton(page, message),
      beatbook.pictureButton(page, message));
  }

  /** Shows a text as it is posted. @param {Text} text */
  function render(text) {
    const { host, use } = text;
    if (!hasBoth(text)) text.withEnglish = false;
    const post = postOf(text);
    for (const line of host.querySelectorAll(':scope > .value, :scope > .draft-line, :scope > .short')) {
      // The short line stays where the text is not for a place that may take the one or the other.
      if (line instanceof HTMLElement) line.hidden = !post.refused && !(channel === '' && line.className === 'short' && text.message.plain !== null);
    }
    use.hidden = false;
    use.replaceChildren(el('div', { class: 'post' },
      ...(post.refused
        ? [el('p', { class: 'refused' }, `Not for ${channelName()}: ${post.refused}${post.count && ` (${post.count})`}.`)]
        : partsOf(text, post)),
      moreOf(text, post)));
  }

  /** @type {Text[]} */
  let shown = [];
  for (const host of document.querySelectorAll('.text[data-key]')) {
    if (!(host instanceof HTMLElement)) continue;
    const message = messages[Number(host.dataset.key)];
    if (!message) continue;
    host.classList.add('own');
    const use = el('div', { class: 'use', lang: 'en', dir: 'ltr' });
    host.append(use);
    shown.push({ message, host, use, withEnglish: false });
  }

  function withholdEnded() {
    for (const { message, host } of shown) if (hasEnded(message)) beatbook.withhold(host, message.until ?? '');
    shown = shown.filter(({ message }) => !hasEnded(message));
  }

  // ── All languages of a message, one after the other ──

  /** @param {Element} article */
  const stepsIn = (article) => shown.filter(({ host }) => article.contains(host)).flatMap(stepsOf);

  /** @param {HTMLElement} article @param {HTMLElement} place */
  function offerQueue(article, place) {
    const count = stepsIn(article).length;
    place.hidden = count < 2;
    if (count < 2) return place.replaceChildren();
    const start = el('button', { type: 'button', class: 'queue-start', onclick: () => runQueue(article, place) }, `Copy all ${count} in order`);
    place.replaceChildren(start);
    return start;
  }

  /** @param {HTMLElement} article @param {HTMLElement} place */
  function runQueue(article, place) {
    const steps = stepsIn(article);
    let at = 0;
    let busy = false;
    const where = el('p', { class: 'queue-at' });
    const part = el('pre', { class: 'part' });
    const copied = el('p', { class: 'queue-copied' });
    const stop = () => {
      const start = offerQueue(article, place);
      // Where nothing is left to copy, people stay at the message.
      if (!start) article.tabIndex = -1;
      (start ?? article).focus();
    };
    /** @param {number} to */
    const go = (to) => {
      at = Math.max(0, to);
      while (at < steps.length && hasEnded(steps[at].message)) at += 1;
      if (at >= steps.length) return stop();
      const step = steps[at];
      where.textContent = `${at + 1} of ${steps.length} · ${step.what}`;
      part.textContent = step.text;
      part.lang = step.lang;
      part.dir = step.dir;
      back.disabled = at === 0;
      next.textContent = `${step.message.draft ? 'Copy for reviewer' : 'Copy'} ${at + 1} of ${steps.length} · ${at + 1 < steps.length ? 'next' : 'last'}`;
      next.focus();
    };
    const copyAndGo = async () => {
      if (busy) return;
      busy = true;
      const step = steps[at];
      const done = await copyStep(step);
      busy = false;
      if (!done && !hasEnded(step.message)) return;
      if (done) {
        copied.textContent = `On the clipboard: ${step.what}`;
        const following = steps[at + 1];
        announce(following ? `Copied: ${step.what}. Next: ${following.what}` : `Copied: ${step.what}. That was the last one.`);
      }
      go(at + 1);
    };
    const next = el('button', { type: 'button', class: 'copy primary queue-next', onclick: copyAndGo, onkeydown: (/** @type {KeyboardEvent} */ event) => {
      // A key held down copies once.
      if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault();
    } });
    const back = el('button', { type: 'button', class: 'queue-back', onclick: () => go(at - 1) }, 'Back');
    const skip = el('button', { type: 'button', class: 'queue-skip', onclick: () => go(at + 1) }, 'Skip');
    place.replaceChildren(el('div', { class: 'queue', role: 'group', 'aria-label': 'Copy in order', onkeydown: (/** @type {KeyboardEvent} */ event) => {
      if (event.key === 'Escape') stop();
    } }, where, part, copied, next, back, skip, el('button', { type: 'button', class: 'queue-stop', onclick: stop }, 'Stop')));
    go(0);
  }

  function renderAll() {
    for (const text of shown) render(text);
    if (page.locale !== 'all') return;
    for (const article of document.querySelectorAll('article.message')) {
      const place = article.querySelector(':scope > .use');
      if (article instanceof HTMLElement && place instanceof HTMLElement) offerQueue(article, place);
    }
  }

  // ── The page ──

  function offerChannels() {
    const place = document.getElementById('channels');
    if (!place) return;
    const remembered = beatbook.store.get('channel') ?? '';
    if (channels.some(({ id }) => id === remembered)) channel = remembered;
    const select = el('select', { id: 'channel', onchange: () => {
      channel = select.value;
      beatbook.store.set('channel', channel);
      renderAll();
    } }, el('option', { value: '' }, 'Just the text'), ...channels.map(({ id, name }) => el('option', { value: id }, name)));
    select.value = channel;
    place.hidden = false;
    place.replaceChildren(el('label', { for: 'channel' }, 'Where does it go?'), select);
    const kit = beatbook.kitButton(page);
    if (kit) place.append(kit);
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
    if (hash.startsWith(CARD)) beatbook.openCard(page, id);
  }

  document.querySelector('nav.languages')?.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link?.dataset.language) beatbook.store.set('language', link.dataset.language);
  });
  beatbook.asTimePasses(withholdEnded);
  offerChannels();
  renderAll();
  window.addEventListener('hashchange', goToHash);
  goToHash();
})(window.beatbook ||= /** @type {Beatbook} */ ({}));
