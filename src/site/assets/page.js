// What all pages share: elements made from text only, what is remembered, copying, announcements, and the end of texts.
(function (beatbook) {
  'use strict';

  const { say } = beatbook;
  const { body } = document;
  const { built = '', root = '' } = body.dataset;
  const sensitive = body.hasAttribute('data-sensitive');
  /** What a site made for showing says on every page, and on whatever is made from it. */
  const demonstration = document.querySelector('.demonstration')?.textContent?.trim() ?? '';
  const LINKS = ['file:', 'http:', 'https:', 'blob:'];

  /** The page's data; null where it has none. */
  function data() {
    const text = document.getElementById('data')?.textContent;
    return text ? beatbook.unpack(JSON.parse(text)) : null;
  }

  /**
   * @param {Element} element
   * @param {string} name
   * @param {ElementAttribute} value
   */
  function setAttribute(element, name, value) {
    if (value === null || value === undefined || value === false) return;
    if (typeof value === 'function') {
      element.addEventListener(name.replace(/^on/, ''), value);
      return;
    }
    if (name === 'style' || name.startsWith('on')) throw new TypeError(`${name} cannot be a string`);
    if (name === 'href' && !LINKS.includes(new URL(String(value), document.baseURI).protocol)) throw new TypeError('not a link to a page');
    element.setAttribute(name, value === true ? '' : String(value));
  }

  /**
   * An element; what is a string among its children stays text.
   * @template {keyof HTMLElementTagNameMap} K
   * @param {K} tag
   * @param {Record<string, ElementAttribute>} [attributes]
   * @param {...(Node | string | null | undefined | false)} children
   * @returns {HTMLElementTagNameMap[K]}
   */
  function el(tag, attributes = {}, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) setAttribute(element, name, value);
    for (const child of children) if (child !== null && child !== undefined && child !== false) element.append(child);
    return element;
  }

  const store = {
    /** @param {string} key */
    get(key) {
      if (sensitive) return null;
      try {
        return localStorage.getItem(`beatbook.${key}`);
      } catch {
        return null;
      }
    },
    /** @param {string} key @param {string} value */
    set(key, value) {
      if (sensitive) return;
      try {
        localStorage.setItem(`beatbook.${key}`, value);
      } catch {
        // Full, or not allowed: then it is not remembered.
      }
    },
  };

  /** Where something must be to be reached: what is outside an open dialog cannot be. */
  function reachable() {
    return document.querySelector('dialog[open]') ?? body;
  }

  /**
   * Copies through a text field, which works where the clipboard is closed to scripts. If that fails too, the field stays, with
   * the text selected.
   * @param {string} text
   */
  function copyFromField(text) {
    document.querySelector('.copy-by-hand')?.remove();
    const before = document.activeElement;
    const area = el('textarea', { readonly: true, rows: 4, 'aria-label': say('staff-copy-text') });
    area.value = text;
    const close = () => {
      panel.remove();
      if (before instanceof HTMLElement) before.focus();
    };
    const panel = el('div', { class: 'copy-by-hand', role: 'group', 'aria-label': say('staff-copy-by-hand') }, area);
    reachable().append(panel);
    area.focus();
    area.select();
    let done = false;
    try {
      done = document.execCommand('copy');
    } catch {
      // Said below.
    }
    if (done) {
      close();
      return true;
    }
    panel.prepend(el('p', {}, say('staff-copy-refused')));
    panel.append(el('button', { type: 'button', class: 'close', onclick: close }, say('staff-close')));
    panel.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      // Not a dialog around it, too.
      event.preventDefault();
      event.stopPropagation();
      close();
    });
    return false;
  }

  /**
   * A text without the line in which it says what a demonstration is, for where that stands beside it.
   * @param {string} text
   */
  const bare = (text) => (demonstration !== '' && text.startsWith(`${demonstration}\n`) ? text.slice(demonstration.length + 1) : text);

  /** @param {string} text */
  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      document.querySelector('.copy-by-hand')?.remove();
      return true;
    } catch {
      return copyFromField(text);
    }
  }

  const status = el('div', { id: 'announce', class: 'announce', role: 'status' });

  /**
   * Says something to everybody, also to those who do not see it.
   * @param {string} text
   */
  function announce(text) {
    const place = document.querySelector('dialog[open] .announce') ?? status;
    place.textContent = '';
    // A moment later, or what was said before would not be said again.
    setTimeout(() => { place.textContent = text; }, 50);
  }

  const now = () => beatbook.nowOn(body.dataset);
  /** @type {Beatbook['ended']} */
  const ended = (all) => beatbook.endedOn(body.dataset, all);
  /** @type {Beatbook['isOver']} */
  const isOver = (text) => ended([text]).length > 0;

  /**
   * What of these lines still holds.
   * @param {StandingLine[]} [lines]
   */
  function linesNow(lines = []) {
    const over = new Set(ended(lines));
    return lines.filter((line) => !over.has(line)).map(({ text }) => text);
  }

  /** @param {string} moment */
  function inWords(moment) {
    const [day, time] = moment.split('T');
    const at = new Date(`${day}T${time ?? '00:00'}:00Z`);
    if (Number.isNaN(at.getTime())) return moment;
    return new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeStyle: time ? 'short' : undefined, timeZone: 'UTC' }).format(at);
  }

  /**
   * Takes a text that has ended out of the page.
   * @param {HTMLElement} element
   * @param {string} until
   */
  function withhold(element, until) {
    element.removeAttribute('data-until');
    element.dataset.status = 'withheld';
    const name = element.querySelector(':scope > .language-name');
    const why = el('p', { class: 'why', lang: 'en', dir: 'ltr' }, say('staff-ended', { until: inWords(until) }));
    element.replaceChildren(...(name ? [name, why] : [why]));
  }

  function withholdEnded() {
    for (const { element, until } of beatbook.endedElements()) withhold(element, until);
  }

  function sayAge() {
    const place = document.getElementById('old-build');
    const { days, old, clockWrong } = beatbook.age(built);
    if (!place || !(old || clockWrong)) return;
    const text = clockWrong ? say('staff-clock-wrong') : say('staff-old', { count: days });
    place.hidden = false;
    if (place.textContent !== text) place.textContent = text;
  }

  /** A button that leaves the page; in a dialog too, since nothing outside it can be reached. */
  function leaveButton() {
    return el('button', { type: 'button', class: 'leave', onclick: beatbook.leave, title: say('site-leave-how') }, say('site-leave'));
  }

  function offerToLeave() {
    beatbook.leaveOnShift();
    const skip = document.querySelector('.skip');
    if (skip) skip.after(leaveButton());
    else body.prepend(leaveButton());
  }

  /**
   * The site for which a file was made, if it is there to its end.
   * @param {string} path
   */
  const madeFor = (path) => (path.endsWith('.css')
    ? window.getComputedStyle(body).getPropertyValue(`--${path.replace(/[/.]/g, '-')}`).trim().slice(1, -1)
    : beatbook.files?.[path]);

  /**
   * Those of these files that are not there to their end, or were made for another site: a copy may lack files, or mix those of two days.
   * @param {string[]} paths
   */
  const lacking = (paths) => paths.filter((path) => madeFor(path) !== built);

  /** @type {Beatbook['afterFirstPaint']} */
  function afterFirstPaint(task) {
    if (document.visibilityState !== 'visible') task();
    // The next frame is the first one.
    else window.requestAnimationFrame(() => setTimeout(task));
  }

  function sayWhetherWhole() {
    const files = document.querySelectorAll('script[src], link[rel="stylesheet"]');
    const paths = Array.from(files, (file) => (file.getAttribute('src') ?? file.getAttribute('href') ?? '').slice(root.length).replace(/\?.*/, ''));
    if (lacking(paths).length === 0) document.getElementById('not-whole')?.remove();
  }

  /** What needs files that are not there yet. @type {(() => void)[]} */
  const waiting = [];

  /** @type {Beatbook['onceLoaded']} */
  function onceLoaded(task) {
    if (body.dataset.later === undefined) task();
    else waiting.push(task);
  }

  /** Loads the files that the first view does without: a megabyte of what is searched, for instance. */
  async function loadLater() {
    const paths = (body.dataset.later ?? '').split(' ').filter(Boolean);
    await Promise.all(paths.map((path) => new Promise((done) => {
      const script = el('script', { src: `${root}${path}?${built}`, onload: done, onerror: done });
      // In this order.
      script.async = false;
      body.append(script);
    })));
    delete body.dataset.later;
    sayWhetherWhole();
    for (const task of waiting) task();
  }

  Object.assign(beatbook, { afterFirstPaint, onceLoaded, lacking, data, el, store, copy, announce, now, ended, isOver, linesNow, withhold, leaveButton, sensitive, demonstration, bare });

  body.append(status);
  document.addEventListener('DOMContentLoaded', () => afterFirstPaint(loadLater));
  if (sensitive) offerToLeave();
  beatbook.asTimePasses(withholdEnded);
  beatbook.asTimePasses(sayAge);
})(window.beatbook ||= /** @type {Beatbook} */ ({}));
