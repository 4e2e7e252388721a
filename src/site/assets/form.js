// The form of a notice: its fields, the place that it goes to, and the notice in every language while it is written.
(function (beatbook) {
  'use strict';

  const PAUSE = 800;
  const { el, say } = beatbook;
  const form = /** @type {HTMLFormElement | null} */ (document.getElementById('notice'));
  const place = document.getElementById('previews');
  const { dates } = beatbook;
  if (!form || !place) return;
  const lacking = beatbook.lacking(['data/dates.js', 'data/tlds.js', 'data/abbreviations.js']);
  if (!dates || lacking.length > 0) {
    form.replaceChildren(el('p', { class: 'error' }, say('staff-form-lacks', { files: lacking.join(', ') })));
    return;
  }
  const page = /** @type {NoticePage} */ (beatbook.data());
  const fields = beatbook.noticeFields(form, page, () => refresh());
  const offered = document.getElementById('channel');
  const picker = offered instanceof HTMLSelectElement ? offered : el('select');
  const previews = beatbook.noticePreviews(page, {
    fields,
    channel: () => (page.channels ?? []).find(({ id }) => id === picker.value) ?? null,
    again: () => refresh(),
    leaveFor: () => fields.todo.querySelector('a') ?? picker,
  });

  function offerChannels() {
    const stored = beatbook.store.get('channel');
    // Somebody may have chosen before this was there.
    const isChosen = picker.selectedIndex > 0;
    if (!isChosen && (page.channels ?? []).some(({ id }) => id === stored)) picker.value = stored ?? '';
    picker.addEventListener('change', () => {
      if (picker.value !== '') beatbook.store.set('channel', picker.value);
      refresh();
    });
  }

  /** @type {number | undefined} */
  let pause;
  /** In how many languages it was ready when that was last said. */
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
    const filled = beatbook.fillNotice(page, fields.values(), /** @type {Dates} */ (dates), beatbook.now());
    fields.show(filled.problems);
    announceLater(previews.show(filled));
    return filled;
  }

  /** @param {Event} event */
  const leave = (event) => { if (fields.leave(event)) refresh(); };

  form.querySelector('.clear')?.addEventListener('click', () => {
    form.reset();
    fields.begin();
    refresh();
  });
  // The cards change with every letter: what matters of it is announced.
  place.setAttribute('aria-live', 'off');
  place.replaceChildren(...previews.elements);
  offerChannels();
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', refresh);
  form.addEventListener('focusout', leave);
  form.addEventListener('change', leave);
  beatbook.asTimePasses(refresh);
})(window.beatbook ||= /** @type {Beatbook} */ ({}));
