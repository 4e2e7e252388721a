// The first page: finding a text, the language in which pages open, and the topics for an audience.
(function (beatbook) {
  'use strict';

  const { el, say, store, announce } = beatbook;
  const ALL = 'all';
  const MOST = 30;
  const QUIET = 700;
  const READY = 200;
  const EVERYONE = 'everyone';
  /** English titles and texts by number of the item. @type {SearchIndex['items']} */
  let items = [];
  /** Titles of topics by their id, in English. @type {Map<string, string>} */
  const topics = new Map();
  /** Titles in other languages, by topic or template. @type {Map<string, Record<string, string>>} */
  const titles = new Map();

  /** @param {string} id @returns {HTMLElement | null} */
  const byId = (id) => document.getElementById(id);
  const words = byId('words');
  const results = byId('results');
  const browse = byId('browse');
  /** @type {HTMLInputElement[]} */
  const radios = [];
  for (const radio of document.querySelectorAll('#languages input[name=language]')) if (radio instanceof HTMLInputElement) radios.push(radio);

  const chosen = () => radios.find(({ checked }) => checked)?.value ?? ALL;

  /**
   * A title in the chosen language.
   * @param {string} id
   * @param {string} name the element's class
   */
  function ownTitle(id, name) {
    const locale = chosen();
    const own = titles.get(id);
    if (locale === ALL || locale === 'en' || !own || !Object.hasOwn(own, locale)) return null;
    const dir = radios.find(({ value }) => value === locale)?.closest('label')?.dir;
    return el('span', { class: name, lang: locale, dir }, own[locale]);
  }

  // ── The language ──

  function applyLanguage() {
    const locale = chosen();
    for (const link of document.querySelectorAll('a.topic-link')) {
      if (!(link instanceof HTMLAnchorElement)) continue;
      const { topic = '', hash = '' } = link.dataset;
      link.setAttribute('href', `topics/${locale}/${topic}.html${hash}`);
      link.querySelector('.topic-own')?.remove();
      const own = ownTitle(topic, 'topic-own');
      if (own) link.append(' ', own);
    }
  }

  function offerLanguages() {
    const place = byId('languages');
    if (!place) return;
    const applyRemembered = () => {
      const remembered = store.get('language');
      const radio = radios.find(({ value }) => value === remembered);
      if (radio) radio.checked = true;
      applyLanguage();
    };
    place.addEventListener('change', () => {
      store.set('language', chosen());
      applyLanguage();
      find();
    });
    applyRemembered();
    // Browsers put back what was chosen here, after this has run; another language may have been chosen since.
    window.addEventListener('pageshow', () => {
      applyRemembered();
      find();
    });
  }

  // ── Search ──

  /** @param {SearchHit} hit */
  function pageOf({ kind, topic, message }) {
    if (kind === 'template') return `notices/${message ?? topic}.html`;
    return `topics/${chosen()}/${topic}.html${message ? `#${message}` : ''}`;
  }

  /** @param {SearchHit} hit */
  function hitOf(hit) {
    const [kind, topic, message, title, text] = items[hit.item];
    const named = kind === 'template' ? message ?? topic : topic;
    const own = ownTitle(named, 'hit-own');
    return el('li', {},
      el('a', { class: 'hit', href: pageOf(hit) }, el('span', { class: 'hit-title' }, title || topics.get(named) || named), own && ' ', own),
      kind === 'template' ? el('p', { class: 'hit-kind' }, say('staff-find-notice')) : null,
      text ? el('p', { class: 'hit-text' }, text) : null);
  }

  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let saying;

  /** Says how many there are once the typing stops. @param {string} text */
  function sayLater(text) {
    clearTimeout(saying);
    saying = setTimeout(() => announce(text), QUIET);
  }

  function find() {
    if (!(words instanceof HTMLInputElement) || words.disabled || !results) return;
    const asked = words.value.trim();
    results.hidden = asked === '';
    if (browse) browse.hidden = asked !== '';
    if (asked === '') {
      clearTimeout(saying);
      results.replaceChildren();
      return;
    }
    // Lines that stand on every page have no page of their own.
    const hits = beatbook.search(asked).filter(({ kind }) => kind !== 'notice');
    const shown = hits.slice(0, MOST);
    const said = hits.length === 0
      ? say('staff-find-nothing-hint')
      : hits.length > MOST ? say('staff-find-first', { count: hits.length, most: MOST }) : say('staff-find-count', { count: hits.length });
    results.replaceChildren(
      el('h2', { class: hits.length === 0 ? 'none' : 'visually-hidden' }, hits.length === 0 ? say('staff-find-nothing') : say('staff-find-results')),
      el('p', { class: 'hint' }, said),
      el('ol', { class: 'hits' }, ...shown.map(hitOf)));
    sayLater(hits.length === 0 ? say('staff-find-nothing-said', { hint: said }) : said);
  }

  /** @returns {HTMLAnchorElement[]} */
  const links = () => [...(results?.querySelectorAll('a') ?? [])];

  /**
   * Arrows go from the box through the results and back.
   * @param {KeyboardEvent} event
   */
  function move(event) {
    const { key, altKey, ctrlKey, metaKey, shiftKey, isComposing } = event;
    if (altKey || ctrlKey || metaKey || shiftKey || isComposing || !['ArrowDown', 'ArrowUp', 'Escape'].includes(key)) return;
    const all = links();
    const at = all.findIndex((link) => link === document.activeElement);
    if (at < 0 && (document.activeElement !== words || key !== 'ArrowDown')) return;
    const to = key === 'Escape' ? -1 : Math.min(at + (key === 'ArrowDown' ? 1 : -1), all.length - 1);
    const target = to < 0 ? words : all[to];
    if (!target) return;
    event.preventDefault();
    target.focus();
  }

  function offerSearch() {
    const form = byId('find');
    // That of another day would lead to pages that are not there.
    const index = beatbook.lacking(['data/search.js']).length > 0 ? undefined : beatbook.searchIndex;
    if (!(words instanceof HTMLInputElement) || !form || !results || !index) return;
    ({ items } = index);
    for (const [kind, topic, , title] of items) if (kind === 'topic') topics.set(topic, title ?? topic);
    for (const [id, own] of Object.entries(index.titles ?? {})) titles.set(id, own);
    applyLanguage();
    words.disabled = false;
    // How many there are is announced instead: all of them after each letter would be too much.
    results.setAttribute('aria-live', 'off');
    const hint = byId('find-hint');
    if (hint) words.setAttribute('aria-describedby', hint.id);
    words.addEventListener('input', find);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      find();
      links()[0]?.click();
    });
    form.addEventListener('keydown', move);
    results.addEventListener('keydown', move);
    offerShortcut(words);
    // Links to a part of the page lead there, also while results stand in its place.
    window.addEventListener('hashchange', () => {
      words.value = '';
      find();
      byId(location.hash.slice(1))?.scrollIntoView();
    });
    // Coming back to the page, some browsers bring the words back.
    find();
    // The first letter must not wait for what searching prepares; no word is like this one.
    setTimeout(() => beatbook.search('qxqxqxq'), READY);
  }

  /**
   * The key `/`, which people who talk to their computer, or whose keyboard types by itself, can turn off.
   * @param {HTMLInputElement} box
   */
  function offerShortcut(box) {
    const check = byId('shortcuts');
    if (!(check instanceof HTMLInputElement)) return;
    check.checked = store.get('shortcuts') !== 'off';
    check.addEventListener('change', () => store.set('shortcuts', check.checked ? 'on' : 'off'));
    document.addEventListener('keydown', (event) => {
      const { key, target, altKey, ctrlKey, metaKey, isComposing } = event;
      if (key !== '/' || !check.checked || altKey || ctrlKey || metaKey || isComposing) return;
      if (target instanceof Element && target.closest('input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]')) return;
      event.preventDefault();
      box.focus();
      box.select();
    });
  }

  // ── Audiences ──

  function offerAudiences() {
    const place = byId('filters');
    const select = byId('audience');
    if (!place || !(select instanceof HTMLSelectElement)) return;
    // What is for everyone is for this audience too, but is nearly everything: it stands behind a box, with its number beside it.
    const also = el('input', { type: 'checkbox', id: 'audience-everyone', onchange: () => announce(say('staff-home-topics-count', { count: filter() })) });
    const more = el('span');
    const wider = el('label', { class: 'wider', hidden: true }, also, ' ', more);
    place.append(wider);
    const filter = () => {
      let [count, general] = [0, 0];
      for (const row of document.querySelectorAll('#browse li[data-audience]')) {
        if (!(row instanceof HTMLElement)) continue;
        const audiences = (row.dataset.audience ?? '').split(' ');
        const own = select.value === '' || audiences.includes(select.value);
        // A topic that names nobody is for everyone.
        const forAll = !own && audiences.some((audience) => audience === '' || audience === EVERYONE);
        if (forAll) general += 1;
        row.hidden = !own && !(forAll && also.checked);
        if (!row.hidden) count += 1;
      }
      wider.hidden = general === 0;
      more.textContent = say('staff-home-and-general', { count: general });
      for (const group of document.querySelectorAll('#browse .group')) {
        if (group instanceof HTMLElement) group.hidden = !group.querySelector('li:not([hidden])');
      }
      return count;
    };
    select.addEventListener('change', () => announce(say('staff-home-topics-count', { count: filter() })));
    filter();
  }

  offerLanguages();
  offerAudiences();
  beatbook.onceLoaded(offerSearch);
})(window.beatbook ||= /** @type {Beatbook} */ ({}));
