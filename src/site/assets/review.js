// The page of a reviewer: one text after the other, a verdict on each, and the file in which all of them are handed on.
(function (beatbook) {
  'use strict';

  const { el, announce } = beatbook;
  const place = document.getElementById('review');
  const queue = beatbook.review;
  if (!place) return;
  if (!queue) {
    place.append(el('p', { class: 'standing' }, 'The texts are missing from this copy of the site.'));
    return;
  }
  /** @type {ReviewPage} */
  const page = beatbook.data();
  const { root = '' } = document.body.dataset;
  const library = page.precinct ? `${page.library} · ${page.precinct}` : page.library;
  /** Right after a part was opened, whoever pressed twice did not mean to approve. */
  const TOO_SOON = 400;
  /** Longer than this without a verdict, somebody was away. */
  const AWAY = 5 * 60_000;

  /** @returns {Storage | null} */
  function storage() {
    try {
      const key = 'beatbook.review';
      localStorage.setItem(key, '');
      localStorage.removeItem(key);
      return localStorage;
    } catch {
      return null;
    }
  }

  const keep = beatbook.keepReviews(storage(), library, page.locale);
  /** All texts, in the order of need. */
  const all = queue.files.flatMap((file) => file.texts.map(([id, prints]) => ({ file, id, prints })));

  // ── Where we are ──

  /** The verdict on a text as it is now; one on what it was does not count. @param {ReviewItem} item */
  function verdictOn({ id, prints }) {
    const verdict = keep.verdict(id);
    return verdict && verdict.source.slice(0, 12) + verdict.target.slice(0, 12) === prints ? verdict : null;
  }

  const done = () => all.filter((item) => verdictOn(item) !== null);
  const seconds = () => beatbook.median(keep.verdicts().flatMap((verdict) => (verdict.seconds === null ? [] : [verdict.seconds])));

  /** @type {Map<string, Promise<ReviewText[]>>} */
  const loading = new Map();

  /**
   * The texts of a file: a script, since a page in a folder may fetch nothing.
   * @param {ReviewFileEntry} file
   * @returns {Promise<ReviewText[]>}
   */
  function load(file) {
    const there = loading.get(file.unit);
    if (there) return there;
    const promise = new Promise((resolve, reject) => {
      const script = el('script', { src: root + file.script });
      script.addEventListener('load', () => resolve(beatbook.reviewFiles?.find(({ unit }) => unit === file.unit)?.texts ?? []));
      script.addEventListener('error', () => {
        loading.delete(file.unit);
        reject(new Error(file.script));
      });
      document.head.append(script);
    });
    loading.set(file.unit, promise);
    return promise;
  }

  // ── What is on the page ──

  const progress = el('p', { class: 'review-progress' });
  const meter = el('progress', { class: 'review-meter', max: Math.max(all.length, 1), 'aria-label': 'Texts judged' });
  const warning = el('p', { class: 'standing review-warning', role: 'alert', hidden: true });
  const stage = el('div', { class: 'review-stage' });
  const menu = el('details', { class: 'review-menu' });
  const bar = el('div', { class: 'review-bar', role: 'group', 'aria-label': 'Verdict', hidden: true });
  place.append(el('div', { class: 'review-head' }, progress, meter), warning, menu, stage, bar);

  /** @type {ReviewCurrent | null} */
  let current = null;
  /** The texts that were shown, to go back. @type {ReviewItem[]} */
  const trail = [];
  const shortcuts = () => beatbook.store.get('shortcuts') !== 'off';
  const reviewer = () => keep.setting('name') ?? '';

  function sayProgress() {
    const judged = done().length;
    meter.value = judged;
    const middle = seconds();
    progress.textContent = `${judged} of ${all.length} judged${middle === null ? '' : ` · ${Math.round(middle)} seconds a text (median)`}`;
    warning.hidden = keep.works;
    if (!keep.works) warning.textContent = 'This browser keeps nothing for this page: save the file before you close it.';
  }

  /** @param {string} words */
  const trouble = (words) => {
    warning.hidden = false;
    warning.textContent = words;
  };

  // ── The name ──

  function askName() {
    bar.hidden = true;
    const input = el('input', { id: 'reviewer', autocomplete: 'name', required: true, value: reviewer(), maxlength: 80 });
    const form = el('form', { class: 'review-start' },
      el('label', { for: 'reviewer' }, 'Your name'),
      input,
      el('p', { class: 'hint' }, 'As the list of reviewers has it, or your id there. It stands in the file that you save, and whoever takes the file in compares it.'),
      el('p', { class: 'hint' }, 'Your verdicts stay in this browser until you have it forget them, those on sensitive topics too. Do not use a computer on which others may look.'),
      el('button', { class: 'primary' }, 'Begin'));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const name = input.value.trim();
      if (name === '') return;
      keep.setSetting('name', name);
      drawMenu();
      void goOn(null);
    });
    stage.replaceChildren(
      el('p', { class: 'summary' }, `${all.length} texts wait for somebody who reads ${page.name} well. Read each as the people would whom it is for, and say whether it may go out.`),
      form, loadField('Go on with a file that you saved'));
    input.focus();
  }

  // ── The file ──

  function save() {
    const verdicts = keep.verdicts();
    const file = beatbook.reviewFile({ library, locale: page.locale, reviewer: reviewer(), verdicts });
    const url = URL.createObjectURL(new Blob([`${JSON.stringify(file, null, 1)}\n`], { type: 'application/json' }));
    const day = beatbook.now().slice(0, 10);
    el('a', { href: url, download: beatbook.safeName(`review ${page.locale} ${reviewer()} ${day}.json`) }).click();
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
    saved = verdicts.length;
    announce(`Saved ${verdicts.length} ${verdicts.length === 1 ? 'verdict' : 'verdicts'}.`);
  }
  let saved = 0;

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
        if (!beatbook.isNewer(verdict, keep.verdict(verdict.id))) continue;
        keep.setVerdict(verdict);
        taken += 1;
      }
      if (reviewer() === '' && found.reviewer !== '') keep.setSetting('name', found.reviewer);
      said.className = 'hint';
      said.textContent = `${taken} of ${found.verdicts.length} verdicts taken over${taken < found.verdicts.length ? '; the others were here already, or later' : ''}.${found.unknown > 0 ? ` ${found.unknown} could not be read.` : ''}`;
      sayProgress();
      drawMenu();
      if (reviewer() !== '') void goOn(null);
    });
    return el('div', { class: 'review-load' }, el('label', {}, label, ' ', input), said);
  }

  function drawMenu() {
    const keys = el('input', { type: 'checkbox', checked: shortcuts() });
    keys.addEventListener('change', () => {
      beatbook.store.set('shortcuts', keys.checked ? 'on' : 'off');
      drawBar();
    });
    const files = queue?.files ?? [];
    const list = el('ul', { class: 'review-files' }, ...files.map((file) => {
      const items = all.filter((item) => item.file === file);
      const judged = items.filter((item) => verdictOn(item) !== null).length;
      const first = items.find((item) => verdictOn(item) === null) ?? items[0];
      const state = judged === items.length ? `all ${items.length} judged` : `${judged} of ${items.length}`;
      return el('li', {}, el('button', { type: 'button', onclick: () => {
        menu.open = false;
        void show(first);
      } }, file.title, el('small', {}, `${file.urgent ? 'urgent · ' : ''}${state}`)));
    }));
    const forget = el('button', { type: 'button', onclick: () => {
      if (forget.dataset.sure === undefined) {
        forget.dataset.sure = '';
        forget.textContent = 'Press again: verdicts that no file has are lost';
        return;
      }
      keep.forget();
      trail.length = 0;
      drawMenu();
      sayProgress();
      announce('Forgotten.');
      void goOn(null);
    } }, 'Forget the verdicts in this browser');
    menu.replaceChildren(el('summary', {}, 'Save, topics, settings'),
      el('p', {}, 'You review as ', el('strong', {}, reviewer()), '. ', el('button', { type: 'button', class: 'review-rename', onclick: () => {
        menu.open = false;
        askName();
      } }, 'Change the name')),
      el('p', {}, el('button', { type: 'button', class: 'primary', id: 'save-review', onclick: save }, 'Save the file')),
      el('p', { class: 'hint' }, 'Send it to whoever keeps the texts: they take it in with “beatbook import”.'),
      loadField('Load a file'),
      el('p', {}, el('label', { class: 'review-keys' }, keys, ' Single keys: A approve, C change, R reject, O open, S skip, B back')),
      el('h2', {}, 'Topics, in the order of need'),
      list,
      forget);
    menu.hidden = reviewer() === '';
  }

  menu.addEventListener('toggle', () => {
    if (menu.open) drawMenu();
  });

  // ── One text ──

  /** The next text without a verdict, after the one that was shown. @param {ReviewItem | null} after */
  function nextAfter(after) {
    const start = after ? all.indexOf(after) + 1 : 0;
    const order = [...all.slice(start), ...all.slice(0, start)];
    return order.find((item) => item !== after && verdictOn(item) === null) ?? null;
  }

  /** @param {ReviewItem | null} after */
  async function goOn(after) {
    const next = nextAfter(after) ?? (after && verdictOn(after) === null ? after : null);
    if (next) await show(next);
    else finish();
  }

  function finish() {
    current = null;
    bar.hidden = true;
    sayProgress();
    const heading = el('h2', { tabindex: '-1', class: 'review-heading' }, all.length === 0 ? 'Nothing waits for a review' : 'All texts have a verdict');
    stage.replaceChildren(heading,
      all.length > 0 && el('p', {}, 'Save the file now, and send it to whoever keeps the texts.') || '',
      all.length > 0 && el('button', { type: 'button', class: 'primary', onclick: save }, 'Save the file') || '');
    heading.focus();
  }

  /** @param {ReviewItem} item @param {boolean} [back] */
  async function show(item, back = false) {
    /** @type {ReviewText | undefined} */
    let text;
    try {
      text = (await load(item.file)).find((one) => one.id === item.id);
    } catch {
      // Said below.
    }
    if (!text) {
      trouble(`The texts of “${item.file.title}” could not be loaded: the file ${item.file.script} is missing from this copy of the site.`);
      return;
    }
    if (current && !back) trail.push(current.item);
    const draft = keep.draft(item.id);
    const shown = draft && draft.prints === item.prints ? draft : null;
    const view = beatbook.reviewView(text, item.file, { queue: /** @type {ReviewQueue} */ (queue), page }, {
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
      note: el('textarea', { id: 'review-note', rows: 2, maxlength: 2000 }), category: categories(),
    };
    current.note.value = shown?.note ?? before?.note ?? '';
    current.category.value = shown?.category ?? before?.category ?? '';
    for (const field of [current.note, current.category]) field.addEventListener('input', () => {
      keepDraft();
      drawBar();
    });
    const noteFold = el('details', { class: 'review-more review-remark' }, el('summary', {}, 'Note'),
      el('div', { class: 'field' }, el('label', { for: 'review-category' }, 'What kind of fault'), current.category),
      el('div', { class: 'field' }, el('label', { for: 'review-note' }, 'Note'), current.note));
    noteFold.open = current.note.value !== '' || current.category.value !== '';
    view.article.append(noteFold);
    if (before) view.heading.after(el('p', { class: 'review-before' }, `Your verdict: ${VERDICTS[before.verdict]}. A new one takes its place.`));
    stage.replaceChildren(view.article);
    for (const key of [...shown?.opened ?? [], ...(before ? view.parts : [])]) if (view.parts.includes(key)) current.opened.add(key);
    const units = shown?.units ?? (before?.verdict === 'change' ? before.units : {});
    if (Object.keys(units).length > 0 || shown?.mode === 'change') {
      setMode('change');
      view.setUnits(units);
    } else if (shown?.mode === 'reject') setMode('reject');
    bar.hidden = false;
    drawBar();
    sayProgress();
    // Down to where the reading begins; what is above is the same each time.
    if (trail.length > 0) place?.scrollIntoView({ block: 'start', behavior: 'instant' });
    view.heading.focus({ preventScroll: true });
    // What comes next is there before it is asked for.
    const next = nextAfter(item);
    if (next) void load(next.file).catch(() => {});
  }

  /** @type {Record<string, string>} */
  const VERDICTS = { approve: 'approved', change: 'changed', reject: 'rejected' };

  function categories() {
    return el('select', { id: 'review-category' }, el('option', { value: '' }, '—'),
      ...(queue?.categories ?? []).map((category) => el('option', { value: category }, category.replaceAll('-', ' ').replace('/', ': '))));
  }

  const spent = () => {
    if (!current) return 0;
    const now = document.visibilityState === 'visible' ? Math.min(Date.now() - current.shownAt, AWAY) : 0;
    return current.spent + Math.max(now, 0);
  };

  function keepDraft() {
    if (!current) return;
    const { item, view, mode, opened, note, category } = current;
    keep.setDraft(item.id, { prints: item.prints, mode, units: view.units(), note: note.value, category: category.value, opened: [...opened], spent: spent() });
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
    if (!current) return 'Nothing is shown.';
    const [first] = unopened();
    if (verdict === 'approve' && first !== undefined) return `Open first: ${current.view.name(first)}.`;
    if (verdict === 'approve' && Date.now() < current.readyAt) return 'Read what you have just opened.';
    if (verdict === 'reject' && current.note.value.trim() === '' && current.category.value === '') return 'Say why: choose what kind of fault it is, or write a note.';
    if (verdict === 'change' && Object.keys(current.view.units()).length === 0) return 'Nothing is changed yet.';
    if (verdict === 'change' && current.view.stops()) return 'Something must be put right first: it is said below the field.';
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
    announce(`${VERDICTS[verdict][0].toUpperCase()}${VERDICTS[verdict].slice(1)}.`);
    void goOn(item);
  }

  function openNext() {
    const [key] = unopened();
    if (key !== undefined) current?.view.open(key);
  }

  function back() {
    const item = trail.pop();
    if (item) void show(item, true);
  }

  function skip() {
    if (!current) return;
    const { item } = current;
    const next = nextAfter(item);
    if (next) void show(next);
    else announce('This is the last one.');
  }

  /**
   * @param {string} id
   * @param {string} label
   * @param {string} key
   * @param {() => void} run
   * @param {{ primary?: boolean, lacking?: string }} [how]
   */
  function action(id, label, key, run, { primary = false, lacking = '' } = {}) {
    const withKey = shortcuts() && key !== '';
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
      buttons = [action('cancel', 'Cancel', '', cancel), action('save', 'Take the change', '', () => give('change'), { primary: true, lacking: lacks('change') })];
    } else if (mode === 'reject') {
      buttons = [action('cancel', 'Cancel', '', cancel), action('confirm', 'Reject', '', () => give('reject'), { primary: true, lacking: lacks('reject') })];
    } else {
      const [first] = waiting;
      buttons = [
        action('reject', 'Reject', 'R', startReject),
        action('change', 'Change', 'C', startChange),
        action('approve', text.why === 'stale' ? 'Still right' : 'Approve', 'A', () => give('approve'), { primary: true, lacking: first === undefined ? '' : lacks('approve') }),
      ];
    }
    const open = waiting[0];
    const lead = mode === 'read' && open !== undefined
      ? action('open', `Open: ${view.name(open)}`, 'O', openNext)
      : el('p', { class: 'review-said' }, mode === 'read' ? 'Everything was opened.' : lacks(mode) || 'Ready.');
    bar.replaceChildren(
      el('div', { class: 'review-lead' }, lead, mode === 'read' && el('span', { class: 'review-ways' }, trail.length > 0 && action('back', 'Back', 'B', back), action('skip', 'Skip', 'S', skip))),
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

  // ── Keys, other tabs, closing ──

  document.addEventListener('keydown', (event) => {
    const { key, target, altKey, ctrlKey, metaKey, isComposing, repeat } = event;
    if (altKey || ctrlKey || metaKey || isComposing || !current) return;
    if (key === 'Escape' && current.mode !== 'read') {
      event.preventDefault();
      cancel();
      return;
    }
    if (repeat || !shortcuts() || current.mode !== 'read') return;
    if (target instanceof Element && target.closest('input, textarea, select, [contenteditable]')) return;
    /** @type {Record<string, () => void>} */
    const keys = { a: () => give('approve'), c: startChange, r: startReject, o: openNext, s: skip, b: back };
    const lower = key.toLowerCase();
    if (!Object.hasOwn(keys, lower)) return;
    event.preventDefault();
    keys[lower]();
  });

  window.addEventListener('storage', ({ key }) => {
    if (!keep.isVerdictKey(key)) return;
    sayProgress();
    const verdict = current && verdictOn(current.item);
    if (!current || !verdict || current.view.article.querySelector('.review-elsewhere')) return;
    current.view.heading.after(el('p', { class: 'review-before review-elsewhere', role: 'status' }, `In another tab it was just ${VERDICTS[verdict.verdict]}.`));
  });

  document.addEventListener('visibilitychange', () => {
    if (!current) return;
    if (document.visibilityState === 'hidden') {
      current.spent += Math.max(Math.min(Date.now() - current.shownAt, AWAY), 0);
      current.shownAt = Date.now();
    } else current.shownAt = Date.now();
  });

  window.addEventListener('beforeunload', (event) => {
    if (!keep.works && keep.verdicts().length > saved) event.preventDefault();
  });

  sayProgress();
  drawMenu();
  if (reviewer() === '') askName();
  else {
    const named = location.hash.slice(1);
    const item = all.find(({ id }) => id === named);
    if (item) void show(item);
    else void goOn(null);
  }
})(window.beatbook ||= /** @type {Beatbook} */ ({}));
