// The fields of a notice's form, from the page's data: what was filled in, what is wrong with it, and what is still to do, in words.
(function (beatbook) {
  'use strict';

  const HOUR = 60 * 60 * 1000;
  const { el } = beatbook;
  /** @type {Beatbook['say']} */
  const say = (id, slots) => beatbook.say(id, slots);

  /** What times are called that most notices end at. */
  const quickLabels = () => [say('staff-form-in-hours', { count: 2 }), say('staff-form-tonight'), say('staff-form-tomorrow')];

  /**
   * Times that most notices end at, in the library's zone; those that are over are left out.
   * @param {string} zone
   * @param {Date} [at]
   * @returns {QuickTime[]}
   */
  function quickTimes(zone, at = new Date()) {
    const now = beatbook.localNow(zone, at);
    const [today] = now.split('T');
    const tomorrow = new Date(Date.parse(`${today}T00:00:00Z`) + 24 * HOUR).toISOString().slice(0, 10);
    const values = [beatbook.localNow(zone, new Date(at.getTime() + 2 * HOUR)), `${today}T22:00`, `${tomorrow}T19:00`];
    const all = quickLabels().map((label, i) => ({ label, value: values[i] }));
    return all.filter(({ value }) => value > now);
  }

  /**
   * The slots as the English text has them, so that the form reads like the notice.
   * @param {NoticePage} page
   * @returns {Slot[]}
   */
  function inOrder({ slots, languages }) {
    /** @type {string[]} */
    const names = [];
    /** @param {Pattern} pattern */
    const walk = (pattern) => {
      for (const part of pattern) {
        if (typeof part === 'string') continue;
        if ('slot' in part) names.push(part.slot);
        else if ('date' in part) names.push(part.date);
        else if ('time' in part) names.push(part.time);
        else if ('number' in part) names.push(part.number);
        else {
          names.push(part.select);
          Object.values(part.variants).forEach(walk);
        }
      }
    };
    walk((languages.find(({ value }) => value !== null))?.value ?? []);
    const at = (/** @type {Slot} */ { name }) => (names.includes(name) ? names.indexOf(name) : names.length);
    return slots.filter(({ name }) => name !== 'expires').sort((a, b) => at(a) - at(b));
  }

  /**
   * The fields of a page. `changed` is called when one was filled in by something other than its user's typing.
   * @param {NoticePage} page
   * @param {Dates} dates
   * @param {() => void} changed
   * @returns {NoticeFields}
   */
  function noticeFields(page, dates, changed) {
    const { zone = '' } = document.body.dataset;
    /** @type {NoticeField[]} */
    const fields = [];
    const written = page.languages.filter(({ value }) => value !== null);

    /**
     * @param {Slot} slot
     * @param {string} id
     * @returns {[NoticeControl, ...Node[]]} the control, and what belongs to it
     */
    function controlOf(slot, id) {
      const common = { id, autocomplete: 'off', 'aria-required': 'true' };
      const from = beatbook.dayNumber(dates.from) ?? 0;
      const day = (/** @type {number} */ number) => new Date(number * 24 * HOUR).toISOString().slice(0, 10);
      switch (slot.kind) {
        case 'choice':
        case 'rank':
          return [el('select', common, el('option', { value: '' }, say('staff-form-choose')),
            ...(slot.choices ?? []).map(([value, label]) => el('option', { value }, label)))];
        case 'place': {
          const names = (page.places ?? []).map(({ key, names: { en } }) => en ?? key);
          if (names.length === 0) return [el('input', { ...common, type: 'text' })];
          return [el('input', { ...common, type: 'text', list: `${id}-list` }), el('datalist', { id: `${id}-list` }, ...names.map((value) => el('option', { value })))];
        }
        case 'date': return [el('input', { ...common, type: 'date', min: day(from), max: day(from + dates.days - 1) })];
        case 'time': return [el('input', { ...common, type: 'time' })];
        case 'number': return [el('input', { ...common, type: 'text', inputmode: 'numeric' })];
        case 'url': return [el('input', { ...common, type: 'url', inputmode: 'url', spellcheck: 'false' })];
        case 'text': return [el('textarea', { ...common, rows: 4 })];
        default: return [el('input', { ...common, type: 'text' })];
      }
    }

    /** @param {Slot} slot */
    function hintOf({ name, kind, example, longest }) {
      const first = kind === 'place' && (page.places ?? []).length > 0 ? say('staff-form-places') : '';
      const same = kind === 'person' || kind === 'address' || kind === 'url' ? say('staff-form-same') : '';
      const such = example && ['person', 'place', 'address', 'url', 'number'].includes(kind) ? say('staff-form-example', { example }) : '';
      const most = longest && ['person', 'place', 'address', 'url', 'text'].includes(kind) ? say('staff-form-most', { count: beatbook.room(longest) }) : '';
      const story = kind === 'text' && name ? say('staff-form-story') : '';
      return [first, same, such, most, story].filter(Boolean).join(' ');
    }

    /**
     * @param {Slot} slot
     * @param {NoticeLanguage | null} language
     * @param {string} label
     */
    function field(slot, language, label) {
      const id = `slot-${slot.name}${language ? `.${language.locale}` : ''}`;
      const [control, ...more] = controlOf(slot, id);
      if (language) {
        control.lang = language.locale;
        control.dir = language.dir ?? 'auto';
      }
      const hint = el('p', { class: 'hint', id: `${id}-hint` }, hintOf(slot));
      const error = el('p', { class: 'error', id: `${id}-error`, hidden: true });
      fields.push({ slot: slot.name, locale: language?.locale ?? null, label, controls: [control], hint, error, left: false });
      return el('div', { class: 'field' }, el('label', { for: id }, label), control, ...more, hint, error);
    }

    /** @param {Slot} slot */
    function fieldOf(slot) {
      if (slot.kind !== 'text') return field(slot, null, slot.label);
      return el('fieldset', { class: 'field texts' }, el('legend', {}, slot.label),
        ...written.map((language) => field(slot, language, language.name ?? language.locale)));
    }

    /** Until when the notice holds, with the times that most notices end at. */
    function endField() {
      const optional = page.expires !== 'required';
      const place = (zone.split('/').pop() ?? '').replace(/_/g, ' ');
      const required = { 'aria-required': String(!optional), autocomplete: 'off' };
      const [day] = controlOf({ name: 'expires', kind: 'date', label: '' }, 'slot-expires');
      const time = el('input', { ...required, id: 'slot-expires-time', type: 'time' });
      day.setAttribute('aria-required', String(!optional));
      const hint = el('p', { class: 'hint', id: 'slot-expires-hint' }, say('staff-form-ends-hint', { place }));
      const error = el('p', { class: 'error', id: 'slot-expires-error', hidden: true });
      const quick = el('div', { class: 'quick', role: 'group', 'aria-label': say('staff-form-ends') });
      /** @type {NoticeField} */
      const ends = { slot: 'expires', locale: null, label: say('staff-form-ends'), controls: [day, time], hint, error, left: false };
      fields.push(ends);
      const buttons = quickLabels().map((label) => el('button', {
        type: 'button',
        onclick: () => {
          const value = quickTimes(zone).find((one) => one.label === label)?.value ?? '';
          [day.value, time.value = ''] = value.split('T');
          ends.left = true;
          changed();
          beatbook.announce(value === '' ? say('staff-form-over') : say('staff-form-ends-at', { until: value.replace('T', ', ') }));
        },
      }, label));
      quick.append(...buttons);
      // The zone's clock takes long to make.
      beatbook.afterFirstPaint(() => beatbook.asTimePasses(() => {
        const still = quickTimes(zone).map(({ label }) => label);
        for (const button of buttons) button.hidden = !still.includes(button.textContent ?? '');
        day.setAttribute('min', beatbook.now().slice(0, 10));
      }));
      return el('fieldset', { class: 'field ends' }, el('legend', {}, optional ? say('staff-form-ends-optional') : say('staff-form-ends')), quick,
        el('label', { for: 'slot-expires' }, say('staff-form-day')), day, el('label', { for: 'slot-expires-time' }, say('staff-form-time')), time, hint, error);
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
        const text = isListed ? hintOf(slot) : say('staff-form-unlisted', { place: typed });
        if (one.hint.textContent !== text) one.hint.textContent = text;
      }
    }

    const todo = el('div', { class: 'todo', id: 'todo' });

    /** @param {string | null} locale */
    function nameOf(locale) {
      const language = page.languages.find((one) => one.locale === locale);
      return language?.name ?? locale ?? '';
    }

    /** @param {SlotProblem} problem */
    function inWords({ slot, locale, problem }) {
      const one = fields.find((other) => other.slot === slot && other.locale === locale) ?? fields.find((other) => other.slot === slot);
      const label = page.slots.find(({ name }) => name === slot)?.label ?? one?.label ?? slot;
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

    const elements = [...inOrder(page).map(fieldOf), endField(), todo];
    return { elements, todo, values, show, leave, begin, inWords };
  }

  Object.assign(beatbook, { quickTimes, inOrder, noticeFields });
})(window.beatbook ||= /** @type {Beatbook} */ ({}));
