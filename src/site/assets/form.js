// The form of a notice: fields from the page's data, what is missing in words, and the notice in every language while it is written.
(function (beatbook) {
  'use strict';

  const HOUR = 60 * 60 * 1000;
  const PAUSE = 800;
  const COPIED_FOR = 2500;
  /** @type {Beatbook['say']} */
  const say = (id, slots) => beatbook.say(id, slots);

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
    const all = [
      { label: say('staff-form-in-hours', { count: 2 }), value: beatbook.localNow(zone, new Date(at.getTime() + 2 * HOUR)) },
      { label: say('staff-form-tonight'), value: `${today}T22:00` },
      { label: say('staff-form-tomorrow'), value: `${tomorrow}T19:00` },
    ];
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

  Object.assign(beatbook, { quickTimes, inOrder });

  const form = /** @type {HTMLFormElement | null} */ (window.document?.getElementById('notice'));
  const previews = window.document?.getElementById('previews');
  if (!form || !previews) return;
  const { el } = beatbook;
  const { zone = '' } = document.body.dataset;
  const page = /** @type {NoticePage} */ (beatbook.data());
  const dates = beatbook.dates;
  if (!dates) {
    form.append(el('p', { class: 'error' }, say('staff-form-no-dates')));
    return;
  }

  // ── The fields ──

  /** @typedef {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement} Control */
  /**
   * @typedef {object} Field
   * @property {string} slot
   * @property {string | null} locale of a text in one language
   * @property {string} label
   * @property {Control[]} controls
   * @property {HTMLElement} hint
   * @property {HTMLElement} error
   * @property {boolean} left whether its user has been there and left it
   */

  /** @type {Field[]} */
  const fields = [];
  const written = page.languages.filter(({ value }) => value !== null);

  /**
   * @param {Slot} slot
   * @param {string} id
   * @returns {[Control, ...Node[]]} the control, and what belongs to it
   */
  function controlOf(slot, id) {
    const common = { id, autocomplete: 'off', 'aria-required': 'true' };
    const from = beatbook.dayNumber(dates?.from ?? '') ?? 0;
    const day = (/** @type {number} */ number) => new Date(number * 24 * HOUR).toISOString().slice(0, 10);
    switch (slot.kind) {
      case 'choice':
      case 'rank':
        return [el('select', common, el('option', { value: '' }, say('staff-form-choose')),
          ...(slot.choices ?? []).map(([value, label]) => el('option', { value }, label)))];
      case 'place': {
        const names = (page.places ?? []).map(({ key, names: { en } }) => en ?? key).sort((a, b) => a.localeCompare(b, 'en'));
        if (names.length === 0) return [el('input', { ...common, type: 'text' })];
        return [el('input', { ...common, type: 'text', list: `${id}-list` }), el('datalist', { id: `${id}-list` }, ...names.map((value) => el('option', { value })))];
      }
      case 'date': return [el('input', { ...common, type: 'date', min: day(from), max: day(from + (dates?.days ?? 1) - 1) })];
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
    const most = longest && kind !== 'number' ? say('staff-form-most', { count: beatbook.room(longest) }) : '';
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
    day.setAttribute('min', beatbook.now().slice(0, 10));
    const hint = el('p', { class: 'hint', id: 'slot-expires-hint' }, say('staff-form-ends-hint', { place }));
    const error = el('p', { class: 'error', id: 'slot-expires-error', hidden: true });
    const quick = el('div', { class: 'quick', role: 'group', 'aria-label': say('staff-form-ends') });
    /** @type {Field} */
    const ends = { slot: 'expires', locale: null, label: say('staff-form-ends'), controls: [day, time], hint, error, left: false };
    fields.push(ends);
    beatbook.asTimePasses(() => {
      const times = quickTimes(zone);
      // A button that somebody is about to press stays.
      if (times.map(({ label }) => label).join() === Array.from(quick.children, ({ textContent }) => textContent).join()) return;
      quick.replaceChildren(...times.map(({ label }) => el('button', {
        type: 'button',
        onclick: () => {
          const value = quickTimes(zone).find((one) => one.label === label)?.value ?? '';
          [day.value, time.value = ''] = value.split('T');
          ends.left = true;
          refresh();
          beatbook.announce(value === '' ? say('staff-form-over') : say('staff-form-ends-at', { until: value.replace('T', ', ') }));
        },
      }, label)));
    });
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

  /** @param {Control} control */
  function isHalfTyped(control) {
    return control.value === '' && control.validity.badInput;
  }

  /**
   * Says at a field what is wrong with it, once its user has left it. That it is empty is said in the list of what is missing.
   * @param {Field} one
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

  // ── What is missing ──

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

  // ── The notice in each language ──

  const picker = el('select', { id: 'channel' });

  /** @returns {NoticeChannel | null} */
  function channel() {
    return (page.channels ?? []).find(({ id }) => id === picker.value) ?? null;
  }

  function offerChannels() {
    const place = document.getElementById('channels');
    const channels = page.channels ?? [];
    if (!place || channels.length === 0) return;
    picker.append(...channels.map(({ id, name }) => el('option', { value: id }, name ?? id)), el('option', { value: '' }, say('staff-channel-other')));
    const stored = beatbook.store.get('channel');
    picker.value = channels.find(({ id }) => id === stored)?.id ?? channels[0].id;
    picker.addEventListener('change', () => {
      if (picker.value !== '') beatbook.store.set('channel', picker.value);
      refresh();
    });
    place.append(el('label', { for: 'channel' }, say('staff-channel')), picker);
    place.hidden = false;
  }

  /**
   * What one language's card shows now: the text, or why there is none.
   * @typedef {{ text: string | null, why: string, count: string, refused: string }} Shown
   */

  /**
   * @param {NoticeLanguage} language
   * @param {{ problems: SlotProblem[], languages: FilledLanguage[] }} filled
   * @returns {Shown}
   */
  function shown(language, { problems, languages }) {
    const none = { text: null, why: '', count: '', refused: '' };
    if (language.value === null) return { ...none, why: language.why ?? say('staff-withheld') };
    const to = channel();
    const own = languages.find(({ locale }) => locale === language.locale);
    const part = to?.uses === 'short' && own?.short ? 'short' : 'value';
    const one = own?.[part] ?? { missing: [], withheld: true };
    if (!('text' in one)) {
      if (one.ended) return { ...none, why: say('staff-ended', { until: (language.until ?? '').replace('T', ', ') }) };
      if (one.withheld) return { ...none, why: language.why ?? say('staff-withheld') };
      const wrong = problems.filter(({ locale }) => locale === null || locale === language.locale);
      const words = wrong.length > 0 ? wrong.map(inWords) : one.missing.map((slot) => inWords({ slot, locale: language.locale, problem: say('staff-form-unwritable') }));
      return { ...none, why: say('staff-form-incomplete', { list: words.join('; ') }) };
    }
    const text = beatbook.signed(one.text, language, to, part);
    if (!to) return { ...none, text };
    const measured = beatbook.measure(to, text);
    const over = measured.limit !== null && measured.length > measured.limit ? [say('staff-form-too-long', { channel: to.name ?? to.id })] : [];
    const reasons = [...over, ...measured.reasons];
    const refused = measured.fits === false ? say('staff-form-refused', { list: reasons.join('; ') }) : '';
    return { text, why: '', count: beatbook.countInWords(measured), refused };
  }

  /** @param {NoticeLanguage} language */
  function isDraft(language) {
    return language.status !== 'published';
  }

  /**
   * Whether it may be copied. A reviewer gets a draft of any length.
   * @param {NoticeLanguage} language
   * @param {Shown} what
   */
  function mayCopy(language, what) {
    return what.text !== null && (isDraft(language) || what.refused === '');
  }

  /** @param {NoticeLanguage} language */
  function card(language) {
    const { locale, dir = 'auto' } = language;
    const id = `preview-${locale}`;
    const text = el('pre', { class: 'part', lang: locale, dir, hidden: true });
    const count = el('p', { class: 'count', hidden: true });
    const refused = el('p', { class: 'refused', hidden: true });
    const why = el('p', { class: 'why', hidden: true });
    const said = isDraft(language) ? say('staff-copy-draft') : say('staff-copy');
    const label = el('span', {}, said);
    const button = el('button', { type: 'button', class: 'copy primary', hidden: true }, label, el('span', { class: 'visually-hidden' }, ` (${nameOf(locale)})`));
    const own = language.native && language.native !== language.name;
    const article = el('article', { class: 'preview', 'data-status': language.value === null ? 'withheld' : language.status, 'aria-labelledby': id },
      el('h2', { id }, el('span', { lang: locale, dir }, language.native ?? nameOf(locale)), own && ' ', own && el('small', { lang: 'en', dir: 'ltr' }, nameOf(locale))),
      text, why, count, refused, button);

    /** @param {HTMLElement} place @param {string} words */
    const put = (place, words) => {
      if (place.textContent !== words) place.textContent = words;
      place.hidden = words === '';
    };
    /** @param {Shown} what */
    const update = (what) => {
      put(text, what.text ?? '');
      put(why, what.why);
      put(count, what.count);
      put(refused, what.refused);
      const may = mayCopy(language, what);
      // A hidden button cannot keep the focus.
      if (!may && document.activeElement === button) (todo.querySelector('a') ?? picker).focus();
      button.hidden = !may;
      if (label.textContent === say('staff-copied') && copied !== what.text) label.textContent = said;
    };

    /** @type {string | null} */
    let copied = null;
    button.addEventListener('click', async () => {
      // As it is at this moment: it may have ended since it was written.
      const what = shown(language, refresh());
      if (what.text === null || !mayCopy(language, what)) {
        beatbook.announce(say('staff-form-not-copied', { language: nameOf(locale) }));
        return;
      }
      if (!await beatbook.copy(what.text)) return;
      copied = what.text;
      label.textContent = say('staff-copied');
      beatbook.announce(say('staff-form-copied', { language: nameOf(locale) }));
      setTimeout(() => { label.textContent = said; }, COPIED_FOR);
    });
    return { article, language, update };
  }

  /** @type {ReturnType<typeof card>[]} */
  const cards = page.languages.map(card);

  /** @type {number | undefined} */
  let pause;
  /** How many languages were ready when it was last said. */
  let ready = 0;

  /** @param {number} count */
  function announceLater(count) {
    clearTimeout(pause);
    pause = setTimeout(() => {
      if (count > 0 && count !== ready) beatbook.announce(say('staff-form-ready', { count }));
      else if (count === 0 && ready > 0) beatbook.announce(say('staff-form-not-ready'));
      ready = count;
    }, PAUSE);
  }

  function refresh() {
    const filled = beatbook.fillNotice(page, values(), /** @type {Dates} */ (dates), beatbook.now());
    hintPlaces();
    for (const one of fields) mark(one, filled.problems);
    list(filled.problems);
    let count = 0;
    for (const { language, update } of cards) {
      const what = shown(language, filled);
      if (what.text !== null) count += 1;
      update(what);
    }
    announceLater(count);
    return filled;
  }

  /** @param {Event} event */
  function leave(event) {
    const one = fields.find(({ controls }) => controls.some((control) => control === event.target));
    if (!one) return;
    // From the day to the time is not yet out of it.
    const next = event instanceof window.FocusEvent ? event.relatedTarget : null;
    const stays = event.type === 'change' ? one.controls.some(({ value }) => value === '') : one.controls.some((control) => control === next);
    if (stays) return;
    one.left = true;
    refresh();
  }

  form.noValidate = true;
  form.append(...inOrder(page).map(fieldOf), endField(), todo,
    el('button', {
      type: 'button',
      class: 'clear',
      onclick: () => {
        form.reset();
        for (const one of fields) one.left = false;
        refresh();
        fields[0]?.controls[0].focus();
      },
    }, say('staff-form-clear')));
  // The cards change with every letter: what matters of it is announced.
  previews.setAttribute('aria-live', 'off');
  previews.replaceChildren(...cards.map(({ article }) => article));
  offerChannels();
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', refresh);
  form.addEventListener('focusout', leave);
  form.addEventListener('change', leave);
  beatbook.asTimePasses(refresh);
})(window.beatbook ||= /** @type {Beatbook} */ ({}));
