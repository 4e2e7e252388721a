// One text before a reviewer, and the verdict on it: what it still lacks, the buttons, and what is typed meanwhile.
(function (beatbook) {
  'use strict';

  const { el, say, announce } = beatbook;
  /** Right after a part was opened, whoever pressed twice did not mean to approve. */
  const TOO_SOON = 400;
  /** Longer than this without a verdict, somebody was away. */
  const AWAY = 5 * 60_000;

  /** What is said of each when it was just given, when its text is shown again, and when it was given in another tab. */
  const VERDICTS = {
    approve: { given: 'site-review-approved', before: 'site-review-before-approve', elsewhere: 'site-review-elsewhere-approve' },
    change: { given: 'site-review-changed', before: 'site-review-before-change', elsewhere: 'site-review-elsewhere-change' },
    reject: { given: 'site-review-rejected', before: 'site-review-before-reject', elsewhere: 'site-review-elsewhere-reject' },
  };

  /**
   * The text that is shown, and the bar with its verdicts.
   * @param {ReviewDesk} desk
   * @param {ReviewTextHooks} hooks
   * @returns {ReviewOne}
   */
  function reviewOne(desk, hooks) {
    const { queue, page, keep, verdictOn, reviewer } = desk;
    const bar = el('div', { class: 'review-bar', role: 'group', 'aria-label': say('site-review-verdict'), hidden: true });
    /** @type {ReviewCurrent | null} */
    let current = null;

    /**
     * Shows a text, as it was left.
     * @param {ReviewItem} item
     * @param {ReviewText} text
     */
    function show(item, text) {
      const draft = keep.draft(item.id);
      const shown = draft && draft.prints === item.prints ? draft : null;
      const view = beatbook.reviewView(text, item.file, { queue, page }, {
        opened(key) {
          if (!current || current.view !== view) return;
          current.opened.add(key);
          if (current.mode === 'read') current.readyAt = Date.now() + TOO_SOON;
          keepDraft();
          drawBar();
        },
        changed() {
          keepDraft();
          drawBar();
        },
      });
      const before = verdictOn(item);
      current = {
        item, text, view, mode: 'read', opened: new Set(), shownAt: Date.now(), spent: (before?.seconds ?? 0) * 1000 + (shown?.spent ?? 0), readyAt: 0,
        note: el('textarea', { id: 'review-note', rows: 2, maxlength: 2000 }), category: categories(), refused: shown?.refused,
      };
      current.note.value = shown?.note ?? before?.note ?? '';
      current.category.value = shown?.category ?? before?.category ?? '';
      for (const field of [current.note, current.category]) field.addEventListener('input', () => {
        keepDraft();
        drawBar();
      });
      const noteFold = el('details', { class: 'review-more review-remark' }, el('summary', {}, say('site-review-note')),
        el('div', { class: 'field' }, el('label', { for: 'review-category' }, say('site-review-kind')), current.category),
        el('div', { class: 'field' }, el('label', { for: 'review-note' }, say('site-review-note')), current.note));
      noteFold.open = current.note.value !== '' || current.category.value !== '';
      view.article.append(noteFold);
      if (before) view.heading.after(el('p', { class: 'review-before' }, say(VERDICTS[before.verdict].before)));
      if (shown?.refused) view.heading.after(el('p', { class: 'review-before review-refused' }, say('site-review-not-taken', { reason: beatbook.visible(shown.refused) })));
      hooks.stage(view.article);
      for (const key of [...shown?.opened ?? [], ...(before ? view.parts : [])]) if (view.parts.includes(key)) current.opened.add(key);
      const units = shown?.units ?? (before?.verdict === 'change' ? before.units : {});
      if (Object.keys(units).length > 0 || shown?.mode === 'change') {
        setMode('change');
        view.setUnits(units);
      } else if (shown?.mode === 'reject') setMode('reject');
      bar.hidden = false;
      drawBar();
      return view;
    }

    function categories() {
      return el('select', { id: 'review-category' }, el('option', { value: '' }, '—'),
        ...queue.categories.map(([category, name]) => el('option', { value: category }, name)));
    }

    const spent = () => {
      if (!current) return 0;
      const now = document.visibilityState === 'visible' ? Math.min(Date.now() - current.shownAt, AWAY) : 0;
      return current.spent + Math.max(now, 0);
    };

    function keepDraft() {
      if (!current) return;
      const { item, view, mode, opened, note, category, refused } = current;
      keep.setDraft(item.id, { prints: item.prints, mode, units: view.units(), note: note.value, category: category.value, opened: [...opened], spent: spent(), refused });
    }

    /** @param {ReviewMode} mode */
    function setMode(mode) {
      if (!current) return;
      current.mode = mode;
      current.view.edit(mode === 'change');
      const remark = current.view.article.querySelector('.review-remark');
      if (remark instanceof HTMLDetailsElement && mode !== 'read') remark.open = true;
      drawBar();
    }

    /** @returns {string[]} */
    const unopened = () => (current ? current.view.parts.filter((key) => !current?.opened.has(key)) : []);

    /** Why the verdict cannot be given yet; empty where it can. @param {ReviewVerdict['verdict']} verdict */
    function lacks(verdict) {
      if (!current) return '';
      const [first] = unopened();
      const { rejected } = current.text;
      // As it stands, only whoever rejected it takes that back.
      if (verdict === 'approve' && rejected && ![rejected.by, rejected.name ?? rejected.by].some((own) => beatbook.plainName(own) === beatbook.plainName(reviewer()))) {
        return say('site-review-rejected-stays', { name: beatbook.visible(rejected.name ?? rejected.by) });
      }
      if (verdict === 'approve' && first !== undefined) return say('site-review-open-first', { part: current.view.name(first) });
      if (verdict === 'approve' && Date.now() < current.readyAt) return say('site-review-read-first');
      if (verdict === 'reject' && current.note.value.trim() === '' && current.category.value === '') return say('site-review-say-why');
      if (verdict === 'change' && Object.keys(current.view.units()).length === 0) return say('site-review-nothing-changed');
      if (verdict === 'change' && current.view.stops()) return say('site-review-put-right');
      return '';
    }

    /** @param {ReviewVerdict['verdict']} verdict */
    function give(verdict) {
      if (!current) return;
      const why = lacks(verdict);
      if (why !== '') {
        announce(why);
        return;
      }
      const { item, text, view, note, category } = current;
      keep.setVerdict({
        id: item.id, source: text.source, target: text.target, verdict,
        units: verdict === 'change' ? view.units() : {},
        note: note.value.trim(), category: category.value || null,
        seconds: Math.round(spent() / 100) / 10, at: new Date().toISOString(),
      });
      keep.setDraft(item.id, null);
      announce(say(VERDICTS[verdict].given));
      hooks.given(item);
    }

    function openNext() {
      const [key] = unopened();
      if (key !== undefined) current?.view.open(key);
    }

    /**
     * @param {string} id
     * @param {string} label
     * @param {string} key
     * @param {() => void} run
     * @param {{ primary?: boolean, lacking?: string }} [how]
     */
    function action(id, label, key, run, { primary = false, lacking = '' } = {}) {
      const withKey = desk.shortcuts() && key !== '';
      return el('button', {
        type: 'button', id: `review-${id}`, class: primary ? 'primary' : null, onclick: run, 'aria-disabled': lacking === '' ? null : 'true',
        title: lacking || null, 'aria-keyshortcuts': withKey ? key : null,
      }, label, withKey && el('kbd', { 'aria-hidden': 'true' }, key));
    }

    function drawBar() {
      if (!current) return;
      const focused = document.activeElement?.id ?? '';
      const { mode, view, text } = current;
      const waiting = unopened();
      /** @type {HTMLElement[]} */
      let buttons;
      if (mode === 'change') {
        buttons = [action('cancel', say('site-review-cancel'), '', cancel), action('save', say('site-review-take'), '', () => give('change'), { primary: true, lacking: lacks('change') })];
      } else if (mode === 'reject') {
        buttons = [action('cancel', say('site-review-cancel'), '', cancel), action('confirm', say('site-review-reject'), '', () => give('reject'), { primary: true, lacking: lacks('reject') })];
      } else {
        const [first] = waiting;
        buttons = [
          action('reject', say('site-review-reject'), 'R', startReject),
          action('change', say('site-review-change'), 'C', startChange),
          action('approve', text.why === 'stale' ? say('site-review-still-right') : say('site-review-approve'), 'A', () => give('approve'), { primary: true, lacking: first === undefined && !text.rejected ? '' : lacks('approve') }),
        ];
      }
      const open = waiting[0];
      const lead = mode === 'read' && open !== undefined
        ? action('open', say('site-review-open', { part: view.name(open) }), 'O', openNext)
        : el('p', { class: 'review-said' }, mode === 'read' ? say('site-review-all-opened') : lacks(mode) || say('site-review-ready'));
      bar.replaceChildren(
        el('div', { class: 'review-lead' }, lead, mode === 'read' && el('span', { class: 'review-ways' }, hooks.canGoBack() && action('back', say('site-review-back'), 'B', hooks.back), action('skip', say('site-review-skip'), 'S', hooks.skip))),
        el('div', { class: 'review-verdicts' }, ...buttons));
      if (focused.startsWith('review-')) document.getElementById(focused)?.focus({ preventScroll: true });
    }

    function startChange() {
      setMode('change');
      keepDraft();
      current?.view.firstField()?.focus();
    }

    function startReject() {
      setMode('reject');
      keepDraft();
      current?.category.focus();
    }

    function cancel() {
      setMode('read');
      if (current) keep.setDraft(current.item.id, null);
      current?.view.heading.focus();
    }

    /** A key that was pressed for a verdict, or to leave one. @param {KeyboardEvent} event */
    function press({ key, target, repeat }) {
      if (!current) return false;
      if (key === 'Escape' && current.mode !== 'read') {
        cancel();
        return true;
      }
      if (repeat || !desk.shortcuts() || current.mode !== 'read') return false;
      if (target instanceof Element && target.closest('input, textarea, select, [contenteditable]')) return false;
      /** @type {Record<string, () => void>} */
      const keys = { a: () => give('approve'), c: startChange, r: startReject, o: openNext, s: hooks.skip, b: hooks.back };
      const lower = key.toLowerCase();
      if (!Object.hasOwn(keys, lower)) return false;
      keys[lower]();
      return true;
    }

    /** Says that somebody judged the text in another tab. */
    function judgedElsewhere() {
      const verdict = current && verdictOn(current.item);
      if (!current || !verdict || current.view.article.querySelector('.review-elsewhere')) return;
      current.view.heading.after(el('p', { class: 'review-before review-elsewhere', role: 'status' }, say(VERDICTS[verdict.verdict].elsewhere)));
    }

    document.addEventListener('visibilitychange', () => {
      if (!current) return;
      if (document.visibilityState === 'hidden') current.spent += Math.max(Math.min(Date.now() - current.shownAt, AWAY), 0);
      current.shownAt = Date.now();
    });

    function close() {
      current = null;
      bar.hidden = true;
    }

    return { bar, show, close, press, judgedElsewhere, drawBar, item: () => current?.item ?? null };
  }

  beatbook.reviewOne = reviewOne;
})(window.beatbook ||= /** @type {Beatbook} */ ({}));
