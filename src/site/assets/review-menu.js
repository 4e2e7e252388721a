// The menu of a reviewer's page: their name, the file in which verdicts are handed on, which texts to go through.
(function (beatbook) {
  'use strict';

  const { el, say, announce } = beatbook;

  /** Why texts wait, and what those are called. @type {Record<ReviewWhy, string>} */
  const KINDS = {
    unreviewed: 'site-review-only-unreviewed',
    edited: 'site-review-only-edited',
    stale: 'site-review-only-stale',
    rejected: 'site-review-only-rejected',
  };

  /**
   * @param {ReviewDesk} desk
   * @param {ReviewHooks} hooks
   * @returns {ReviewMenu}
   */
  function reviewMenu(desk, hooks) {
    const { queue, page, library, keep, all, wanted, verdictOn, reviewer } = desk;
    const element = el('details', { class: 'review-menu' });
    /** How many verdicts the file has that was saved last. */
    let saved = 0;

    function askName() {
      const input = el('input', { id: 'reviewer', autocomplete: 'name', required: true, value: reviewer(), maxlength: 80 });
      const form = el('form', { class: 'review-start' },
        el('label', { for: 'reviewer' }, say('site-review-name')),
        input,
        el('p', { class: 'hint' }, say('site-review-name-hint')),
        el('p', { class: 'hint' }, say('site-review-kept-hint')),
        el('button', { class: 'primary' }, say('site-review-begin')));
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        const name = input.value.trim();
        if (name === '') return;
        keep.setSetting('name', name);
        draw();
        hooks.goOn();
      });
      hooks.stage(el('p', { class: 'summary' }, say('site-review-waiting', { count: all.length, language: page.words ? page.native : page.name })),
        form, loadField(say('site-review-go-on')));
      input.focus();
    }

    function save() {
      const verdicts = keep.verdicts();
      const file = beatbook.reviewFile({ library, locale: page.locale, reviewer: reviewer(), verdicts });
      const url = URL.createObjectURL(new Blob([`${JSON.stringify(file, null, 1)}\n`], { type: 'application/json' }));
      const day = beatbook.now().slice(0, 10);
      el('a', { href: url, download: beatbook.safeName(`review ${page.locale} ${reviewer()} ${day}.json`) }).click();
      setTimeout(() => URL.revokeObjectURL(url), 60_000);
      saved = verdicts.length;
      announce(say('site-review-saved', { count: verdicts.length }));
    }

    /**
     * A verdict that the import did not take is none: its text is asked for again, with what was typed, and why. A later one stays.
     * @param {ReviewVerdict} verdict
     * @param {string} refused
     */
    function askAgain(verdict, refused) {
      const there = keep.verdict(verdict.id);
      if (there !== null && (there.at ?? '') > (verdict.at ?? '')) return false;
      keep.removeVerdict(verdict.id);
      const item = all.find(({ id }) => id === verdict.id);
      if (!item) return false;
      const same = verdict.source.slice(0, 12) + verdict.target.slice(0, 12) === item.prints;
      /** @type {Record<ReviewVerdict['verdict'], ReviewMode>} */
      const modes = { approve: 'read', change: 'change', reject: 'reject' };
      keep.setDraft(item.id, {
        prints: item.prints, mode: same ? modes[verdict.verdict] : 'read', units: same ? verdict.units : {},
        note: verdict.note, category: verdict.category ?? '', opened: [], spent: 0, refused,
      });
      return true;
    }

    /** @param {string} label */
    function loadField(label) {
      const input = el('input', { type: 'file', accept: '.json,application/json' });
      const said = el('p', { class: 'hint', role: 'status' });
      input.addEventListener('change', async () => {
        const [file] = input.files ?? [];
        if (!file) return;
        const found = beatbook.readReviewFile(await file.text(), { library, locale: page.locale });
        input.value = '';
        if ('wrong' in found) {
          said.textContent = found.wrong;
          said.className = 'error';
          return;
        }
        let taken = 0;
        for (const verdict of found.verdicts) {
          const why = found.refused.get(verdict.id);
          if (why !== undefined) {
            if (askAgain(verdict, why)) taken += 1;
            continue;
          }
          if (!beatbook.isNewer(verdict, keep.verdict(verdict.id))) continue;
          keep.setVerdict(verdict);
          taken += 1;
        }
        if (reviewer() === '' && found.reviewer !== '') keep.setSetting('name', found.reviewer);
        said.className = 'hint';
        said.textContent = [
          say('site-review-taken', { taken, count: found.verdicts.length }),
          taken < found.verdicts.length && say('site-review-taken-others'),
          found.unknown > 0 && say('site-review-unread', { count: found.unknown }),
        ].filter(Boolean).join(' ');
        hooks.judged();
        draw();
        if (reviewer() !== '') hooks.goOn();
      });
      return el('div', { class: 'review-load' }, el('label', {}, label, ' ', input), said);
    }

    /** Which texts to go through, by why they wait; nothing where all wait for the same. */
    function onlyField() {
      const kinds = /** @type {ReviewWhy[]} */ (Object.keys(KINDS)).filter((why) => all.some((item) => item.why === why));
      if (kinds.length < 2) return '';
      const named = (/** @type {string} */ word, /** @type {number} */ count) => say('site-review-only-one', { name: say(word), count });
      const select = el('select', { id: 'review-only' }, el('option', { value: '' }, named('site-review-only-all', all.length)),
        ...kinds.map((why) => el('option', { value: why }, named(KINDS[why], all.filter((item) => item.why === why).length))));
      select.value = desk.only();
      select.addEventListener('change', () => {
        desk.goThrough(kinds.find((why) => why === select.value) ?? '');
        draw();
        hooks.goOn();
      });
      return el('div', { class: 'field' }, el('label', { for: 'review-only' }, say('site-review-only')), select);
    }

    /** Made once: what it says of the file that was loaded outlasts the next drawing. */
    const loadInMenu = loadField(say('site-review-load'));

    function draw() {
      const keys = el('input', { type: 'checkbox', checked: desk.shortcuts() });
      keys.addEventListener('change', () => {
        beatbook.store.set('shortcuts', keys.checked ? 'on' : 'off');
        hooks.keys();
      });
      const list = el('ul', { class: 'review-files' }, ...queue.files.filter((file) => all.some((item) => item.file === file && wanted(item))).map((file) => {
        const items = all.filter((item) => item.file === file && wanted(item));
        const judged = items.filter((item) => verdictOn(item) !== null).length;
        const first = items.find((item) => verdictOn(item) === null) ?? items[0];
        const state = judged === items.length ? say('site-review-all-judged', { count: items.length }) : say('site-review-some-judged', { judged, count: items.length });
        return el('li', {}, el('button', { type: 'button', onclick: () => {
          element.open = false;
          hooks.show(first);
        } }, el('span', { lang: file.lang }, file.title), el('small', {}, [file.urgent && say('site-review-urgent'), state].filter(Boolean).join(' · '))));
      }));
      const forget = el('button', { type: 'button', onclick: () => {
        if (forget.dataset.sure === undefined) {
          forget.dataset.sure = '';
          forget.textContent = say('site-review-forget-sure');
          return;
        }
        keep.forget();
        draw();
        hooks.forgotten();
        announce(say('site-review-forgotten'));
        hooks.goOn();
      } }, say('site-review-forget'));
      element.replaceChildren(el('summary', {}, say('site-review-menu')),
        el('p', {}, ...beatbook.sayParts('site-review-you', { name: el('strong', {}, reviewer()) }), ' ', el('button', { type: 'button', class: 'review-rename', onclick: () => {
          element.open = false;
          askName();
        } }, say('site-review-rename'))),
        el('p', {}, el('button', { type: 'button', class: 'primary', id: 'save-review', onclick: save }, say('site-review-save'))),
        el('p', { class: 'hint' }, say('site-review-send')),
        loadInMenu,
        el('p', {}, el('label', { class: 'review-keys' }, keys, ' ', say('site-review-keys'))),
        onlyField(),
        el('h2', {}, say('site-review-order')),
        list,
        forget);
      element.hidden = reviewer() === '';
    }

    element.addEventListener('toggle', () => {
      if (element.open) draw();
    });

    return { element, draw, askName, save, unsaved: () => keep.verdicts().length > saved };
  }

  beatbook.reviewMenu = reviewMenu;
})(window.beatbook ||= /** @type {Beatbook} */ ({}));
