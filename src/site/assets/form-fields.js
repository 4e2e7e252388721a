// The fields of a notice's form, from the page's data: what was filled in, what is wrong with it, and what is still to do, in words.
(function (beatbook) {
  'use strict';

  const HOUR = 60 * 60 * 1000;
  const { el } = beatbook;
  /** @type {Beatbook['say']} */
  const say = (id, slots) => beatbook.say(id, slots);

  /**
   * Times that most notices end at, in the library's zone, in the order of the buttons (src/site/fields.rs); null for one that is over.
   * @param {string} zone
   * @param {Date} [at]
   */
  function quickTimes(zone, at = new Date()) {
    const now = beatbook.localNow(zone, at);
    const [today] = now.split('T');
    const tomorrow = new Date(Date.parse(`${today}T00:00:00Z`) + 24 * HOUR).toISOString().slice(0, 10);
    const times = [beatbook.localNow(zone, new Date(at.getTime() + 2 * HOUR)), `${today}T22:00`, `${tomorrow}T19:00`];
    return times.map((time) => (time > now ? time : null));
  }

  /**
   * The fields of a page's form. `changed` is called when one was filled in by something other than its user's typing.
   * @param {HTMLFormElement} form
   * @param {NoticePage} page
   * @param {() => void} changed
   * @returns {NoticeFields}
   */
  function noticeFields(form, page, changed) {
    const { zone = '' } = document.body.dataset;
    /** What the hint of a place says about all of them, by slot. @type {Map<string, string>} */
    const hints = new Map();

    /** @param {HTMLElement} error where it is said what is wrong with it @returns {NoticeField} */
    function fieldOf(error) {
      const place = /** @type {HTMLElement} */ (error.parentElement);
      const controls = /** @type {[NoticeControl, ...NoticeControl[]]} */ ([...place.querySelectorAll('input, select, textarea')]);
      const [control] = controls;
      const slot = control.dataset.slot ?? '';
      const hint = /** @type {HTMLElement} */ (place.querySelector('.hint'));
      hints.set(slot, hint.textContent ?? '');
      return { slot, locale: control.lang === '' ? null : control.lang, controls, hint, error, left: false };
    }

    /** @type {NoticeField[]} */
    const fields = [];
    for (const error of form.querySelectorAll('.error')) if (error instanceof HTMLElement) fields.push(fieldOf(error));

    /** The times that most notices end at. */
    function offerQuickTimes() {
      const ends = fields.find(({ slot }) => slot === 'expires');
      const [day, time] = ends?.controls ?? [];
      if (!ends || !day || !time) return;
      const buttons = [...form.querySelectorAll('.quick button')].filter((button) => button instanceof HTMLElement);
      for (const [i, button] of buttons.entries()) {
        button.addEventListener('click', () => {
          const value = quickTimes(zone)[i] ?? '';
          [day.value, time.value = ''] = value.split('T');
          ends.left = true;
          changed();
          beatbook.announce(value === '' ? say('staff-form-over') : say('staff-form-ends-at', { until: value.replace('T', ', ') }));
        });
      }
      beatbook.asTimePasses(() => {
        const times = quickTimes(zone);
        for (const [i, button] of buttons.entries()) button.hidden = times[i] === null;
        day.setAttribute('min', beatbook.now().slice(0, 10));
      });
    }

    /** @returns {SlotValues} */
    function values() {
      /** @type {SlotValues} */
      const all = Object.create(null);
      for (const { slot, locale, controls: [control, second] } of fields) {
        if (locale !== null) all[slot] = Object.assign(Object.create(null), all[slot], { [locale]: control.value });
        else if (second) all[slot] = control.value || second.value ? `${control.value}T${second.value}` : '';
        else all[slot] = control.value;
      }
      return all;
    }

    /** @param {NoticeControl} control */
    function isHalfTyped(control) {
      return control.value === '' && control.validity.badInput;
    }

    /**
     * Says at a field what is wrong with it, once its user has left it. That it is empty is said in the list of what is missing.
     * @param {NoticeField} one
     * @param {SlotProblem[]} problems
     */
    function mark(one, problems) {
      const half = one.controls.find(isHalfTyped);
      const isEmpty = one.controls.every(({ value }) => value === '');
      // A listed place without a name in one language is said there.
      const wrong = problems.find(({ slot, locale }) => slot === one.slot && locale === one.locale);
      const problem = half ? say('staff-form-half') : isEmpty ? null : wrong?.problem ?? null;
      // Of a day and a time, the one that is not there.
      const culprit = half ?? one.controls.find(({ value }) => value === '');
      const said = one.left && problem !== null;
      const text = said ? `${problem.charAt(0).toUpperCase()}${problem.slice(1)}.` : '';
      if (one.error.textContent !== text) one.error.textContent = text;
      one.error.hidden = !said;
      for (const control of one.controls) {
        const isIt = said && (culprit === undefined || culprit === control);
        if (isIt) control.setAttribute('aria-invalid', 'true');
        else control.removeAttribute('aria-invalid');
        const described = [said && one.error.id, one.hint.textContent !== '' && one.hint.id].filter(Boolean).join(' ');
        if (described === '') control.removeAttribute('aria-describedby');
        else if (control.getAttribute('aria-describedby') !== described) control.setAttribute('aria-describedby', described);
      }
    }

    /** Says whether what was typed is a place that has a name in every language. */
    function hintPlaces() {
      for (const slot of page.slots.filter(({ kind }) => kind === 'place')) {
        const one = fields.find(({ slot: name }) => name === slot.name);
        const typed = one?.controls[0].value.trim() ?? '';
        if (!one) continue;
        const isListed = typed === '' || (page.places ?? []).length === 0 || beatbook.placeOf(page, typed) !== null;
        const text = isListed ? hints.get(slot.name) ?? '' : say('staff-form-unlisted', { place: typed });
        if (one.hint.textContent !== text) one.hint.textContent = text;
      }
    }

    const todo = /** @type {HTMLElement} */ (form.querySelector('#todo'));

    /** @param {string | null} locale */
    function nameOf(locale) {
      const language = page.languages.find((one) => one.locale === locale);
      return language?.name ?? locale ?? '';
    }

    /** @param {SlotProblem} problem */
    function inWords({ slot, locale, problem }) {
      const one = fields.find((other) => other.slot === slot && other.locale === locale) ?? fields.find((other) => other.slot === slot);
      const label = page.slots.find(({ name }) => name === slot)?.label ?? (slot === 'expires' ? say('staff-form-ends') : slot);
      const where = locale === null ? label : say('staff-form-label-in', { label, language: nameOf(locale) });
      if (one?.controls.some(isHalfTyped)) return say('staff-form-problem', { label: where, problem: say('staff-form-half') });
      return one?.controls.every(({ value }) => value === '') ? where : say('staff-form-problem', { label: where, problem });
    }

    /** @param {SlotProblem} problem */
    function linkTo(problem) {
      const one = fields.find(({ slot, locale }) => slot === problem.slot && locale === problem.locale) ?? fields.find(({ slot }) => slot === problem.slot);
      if (!one) return el('span', {}, inWords(problem));
      const control = one.controls.find(({ value }) => value === '') ?? one.controls[0];
      return el('a', {
        href: `#${control.id}`,
        onclick: (/** @type {Event} */ event) => {
          event.preventDefault();
          control.focus();
        },
      }, inWords(problem));
    }

    /** @param {SlotProblem[]} problems */
    function list(problems) {
      const words = problems.map(inWords).join('\n');
      // Links that somebody stands on stay where they are.
      if (todo.dataset.words === words) return;
      todo.dataset.words = words;
      todo.replaceChildren(...(problems.length === 0
        ? [el('p', { class: 'done' }, say('staff-form-done'))]
        : [el('p', {}, say('staff-form-todo')), el('ul', {}, ...problems.map((problem) => el('li', {}, linkTo(problem))))]));
    }

    /** @param {SlotProblem[]} problems */
    function show(problems) {
      hintPlaces();
      for (const one of fields) mark(one, problems);
      list(problems);
    }

    /**
     * A field that was left is marked from then on. Whether one was.
     * @param {Event} event
     */
    function leave(event) {
      const one = fields.find(({ controls }) => controls.some((control) => control === event.target));
      if (!one) return false;
      // From the day to the time is not yet out of it.
      const next = event instanceof window.FocusEvent ? event.relatedTarget : null;
      const stays = event.type === 'change' ? one.controls.some(({ value }) => value === '') : one.controls.some((control) => control === next);
      if (!stays) one.left = true;
      return !stays;
    }

    function begin() {
      for (const one of fields) one.left = false;
      fields[0]?.controls[0].focus();
    }

    offerQuickTimes();
    return { todo, values, show, leave, begin, inWords };
  }

  Object.assign(beatbook, { quickTimes, noticeFields });
})(window.beatbook ||= /** @type {Beatbook} */ ({}));
