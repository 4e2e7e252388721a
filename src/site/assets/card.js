// The card that staff hold out to somebody: their language to point at, then the text, large, with the English below.
(function (beatbook) {
  'use strict';

  const { el, say, pageLanguages, isPublic } = beatbook;
  /** Voices that speak a language whose tag says only how it is written. */
  const SPOKEN = new Map([['zh-hans', 'zh-cn'], ['zh-hant', 'zh-tw']]);

  /**
   * A voice on this computer: others would send the text over the network.
   * @param {string} locale
   */
  function localVoice(locale) {
    const tag = locale.toLowerCase();
    const wanted = SPOKEN.get(tag) ?? tag;
    const voices = window.speechSynthesis?.getVoices().filter(({ localService }) => localService) ?? [];
    const of = (/** @type {SpeechSynthesisVoice} */ { lang }) => lang.toLowerCase().replace('_', '-');
    const exact = voices.find((voice) => of(voice) === wanted);
    if (exact || SPOKEN.has(tag)) return exact;
    return voices.find((voice) => of(voice).split('-')[0] === wanted.split('-')[0]);
  }

  /**
   * A button that appears once there is a voice.
   * @param {string} text
   * @param {string} locale
   */
  function readAloud(text, locale) {
    if (beatbook.sensitive || !window.speechSynthesis) return null;
    const speech = window.speechSynthesis;
    const button = el('button', { type: 'button', class: 'read-aloud', onclick: () => {
      const voice = localVoice(locale);
      if (speech.speaking) return speech.cancel();
      if (!voice) return;
      const spoken = new window.SpeechSynthesisUtterance(text);
      [spoken.voice, spoken.lang] = [voice, voice.lang];
      const ended = () => { button.textContent = say('staff-card-read'); };
      spoken.addEventListener('end', ended);
      spoken.addEventListener('error', ended);
      button.textContent = say('staff-card-stop');
      speech.speak(spoken);
    } }, say('staff-card-read'));
    const look = () => { button.hidden = !localVoice(locale); };
    look();
    // Some browsers know their voices only after a while.
    speech.addEventListener('voiceschanged', look, { once: true });
    return button;
  }

  /**
   * The text for a person.
   * @param {TopicPage} page
   * @param {TopicMessage} message
   * @param {HTMLElement} host the text in the page
   * @param {() => void} back
   */
  function textOf(page, message, host, back) {
    const attributes = { lang: message.locale, dir: host.dir };
    const values = [...host.querySelectorAll(':scope > .part > .value')];
    const lines = values.map((line) => line.textContent ?? '');
    // As they stand in the page, where telephone numbers stay whole.
    const shown = values.map((line) => el('p', {}, ...line.cloneNode(true).childNodes));
    if (lines.length === 0 && message.short !== null) {
      lines.push(beatbook.bare(page.texts[message.short]));
      shown.push(el('p', {}, ...lines));
    }
    const title = page.titlePublished && message.locale === page.locale ? page.title : '';
    const notices = beatbook.linesNow(page.notices?.[message.locale]);
    const english = message.locale === 'en' ? null : message.english ?? message.englishShort;
    return [
      el('div', { class: 'card-text', tabindex: -1, ...attributes }, title && el('h2', {}, title), ...shown,
        ...notices.map((notice) => el('p', { class: 'notice' }, notice))),
      english !== null && el('p', { class: 'english', lang: 'en', dir: 'ltr' }, beatbook.bare(page.texts[english])),
      el('p', { class: 'hint' }, say('staff-card-no-interpreter')),
      el('div', { class: 'card-tools' }, readAloud([title, ...lines, ...notices].filter(Boolean).join('\n'), message.locale),
        el('button', { type: 'button', class: 'other-language', onclick: back }, say('staff-card-other'))),
    ];
  }

  /**
   * @param {TopicPage} page
   * @param {string} id
   * @param {TopicMessage | null} first the text to begin with; else people point at their language first
   */
  function showCard(page, id, first) {
    const dialog = beatbook.openDialog({ name: 'card', label: say('staff-card'), closed: () => window.speechSynthesis?.cancel() });
    dialog.content.classList.add('card-content');
    const pick = () => {
      window.speechSynthesis?.cancel();
      const choices = pageLanguages().map(({ locale, native, name, dir, href }) => {
        const label = [el('span', { lang: locale, dir }, native), el('small', {}, name)];
        const own = page.messages.find((message) => message.id === id && message.locale === locale);
        if (own) {
          return isPublic(own) && el('li', {}, el('button', { type: 'button', class: 'pick', onclick: () => show(own) }, ...label));
        }
        const other = new URL(href);
        other.hash = `card=${id}`;
        // The page of all languages has all that there are.
        return page.locale !== 'all' && el('li', {}, el('a', { class: 'pick', href: other.href }, ...label));
      });
      dialog.show([el('h2', {}, say('staff-card-point')), el('ul', { class: 'picks' }, ...choices)]);
      const button = dialog.content.querySelector('.pick');
      if (button instanceof HTMLElement) button.focus();
    };
    /** @param {TopicMessage} message */
    const show = (message) => {
      const host = hostOf(page, message);
      if (!host || !isPublic(message)) return pick();
      dialog.show(textOf(page, message, host, pick), () => isPublic(message));
      const text = dialog.content.querySelector('.card-text');
      if (text instanceof HTMLElement) text.focus();
    };
    if (first) show(first);
    else pick();
  }

  /** @param {TopicPage} page @param {TopicMessage} message */
  function hostOf(page, message) {
    const host = document.querySelector(`.text[data-key="${page.messages.indexOf(message)}"]`);
    return host instanceof HTMLElement ? host : null;
  }

  /**
   * The card that the page's address asks for: somebody pointed at this language on another page.
   * @param {TopicPage} page
   * @param {string} id
   */
  function openCard(page, id) {
    const message = page.messages.find((candidate) => candidate.id === id && candidate.locale === page.locale);
    if (message && isPublic(message)) showCard(page, id, message);
  }

  Object.assign(beatbook, { showCard, openCard });
})(window.beatbook ||= /** @type {Beatbook} */ ({}));
