// The page of a reviewer: one text after the other, a verdict on each, and the file in which all of them are handed on.
(function (beatbook) {
  'use strict';

  const { el, say, announce } = beatbook;
  const place = document.getElementById('review');
  const queue = beatbook.review;
  if (!place) return;
  /** @type {ReviewPage} */
  const page = beatbook.data();
  beatbook.useWords(page.words);
  if (!queue) {
    place.append(el('p', { class: 'standing' }, say('site-review-gone')));
    return;
  }
  const { root = '' } = document.body.dataset;
  const library = page.precinct ? `${page.library} · ${page.precinct}` : page.library;
  /** Right after a part was opened, whoever pressed twice did not mean to approve. */
  const TOO_SOON = 400;
  /** Longer than this without a verdict, somebody was away. */
  const AWAY = 5 * 60_000;

  /** Why texts wait, and what those are called. @type {Record<ReviewWhy, string>} */
  const KINDS = {
    unreviewed: 'site-review-only-unreviewed',
    edited: 'site-review-only-edited',
    stale: 'site-review-only-stale',
    rejected: 'site-review-only-rejected',
  };

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
  const all = queue.files.flatMap((file) => file.texts.map(([id, prints, why]) => ({ file, id, prints, why })));
  /** Which texts are gone through. @type {ReviewWhy | ''} */
  let only = '';
  const wanted = (/** @type {ReviewItem} */ { why }) => only === '' || why === only;

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
  const meter = el('progress', { class: 'review-meter', max: Math.max(all.length, 1), 'aria-label': say('site-review-meter') });
  const warning = el('p', { class: 'standing review-warning', role: 'alert', hidden: true });
  const stage = el('div', { class: 'review-stage' });
  const menu = el('details', { class: 'review-menu' });
  const bar = el('div', { class: 'review-bar', role: 'group', 'aria-label': say('site-review-verdict'), hidden: true });
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
    progress.textContent = middle === null
      ? say('site-review-progress', { judged, count: all.length })
      : say('site-review-progress-seconds', { judged, count: all.length, seconds: Math.round(middle) });
    warning.hidden = keep.works;
    if (!keep.works) warning.textContent = say('site-review-not-kept');
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
      drawMenu();
      void goOn(null);
    });
    stage.replaceChildren(
      el('p', { class: 'summary' }, say('site-review-waiting', { count: all.length, language: page.words ? page.native : page.name })),
      form, loadField(say('site-review-go-on')));
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
    announce(say('site-review-saved', { count: verdicts.length }));
  }
  let saved = 0;

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
      sayProgress();
      drawMenu();
      if (reviewer() !== '') void goOn(null);
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
    select.value = only;
    select.addEventListener('change', () => {
      only = kinds.find((why) => why === select.value) ?? '';
      drawMenu();
      void goOn(null);
    });
    return el('div', { class: 'field' }, el('label', { for: 'review-only' }, say('site-review-only')), select);
  }

  /** Made once: what it says of the file that was loaded outlasts the next drawing. */
  const loadInMenu = loadField(say('site-review-load'));

  function drawMenu() {
    const keys = el('input', { type: 'checkbox', checked: shortcuts() });
    keys.addEventListener('change', () => {
      beatbook.store.set('shortcuts', keys.checked ? 'on' : 'off');
      drawBar();
    });
    const files = queue?.files ?? [];
    const list = el('ul', { class: 'review-files' }, ...files.filter((file) => all.some((item) => item.file === file && wanted(item))).map((file) => {
      const items = all.filter((item) => item.file === file && wanted(item));
      const judged = items.filter((item) => verdictOn(item) !== null).length;
      const first = items.find((item) => verdictOn(item) === null) ?? items[0];
      const state = judged === items.length ? say('site-review-all-judged', { count: items.length }) : say('site-review-some-judged', { judged, count: items.length });
      return el('li', {}, el('button', { type: 'button', onclick: () => {
        menu.open = false;
        void show(first);
      } }, el('span', { lang: file.lang }, file.title), el('small', {}, [file.urgent && say('site-review-urgent'), state].filter(Boolean).join(' · '))));
    }));
    const forget = el('button', { type: 'button', onclick: () => {
      if (forget.dataset.sure === undefined) {
        forget.dataset.sure = '';
        forget.textContent = say('site-review-forget-sure');
        return;
      }
      keep.forget();
      trail.length = 0;
      drawMenu();
      sayProgress();
      announce(say('site-review-forgotten'));
      void goOn(null);
    } }, say('site-review-forget'));
    menu.replaceChildren(el('summary', {}, say('site-review-menu')),
      el('p', {}, ...beatbook.sayParts('site-review-you', { name: el('strong', {}, reviewer()) }), ' ', el('button', { type: 'button', class: 'review-rename', onclick: () => {
        menu.open = false;
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
    return order.find((item) => item !== after && wanted(item) && verdictOn(item) === null) ?? null;
  }

  /** @param {ReviewItem | null} after */
  async function goOn(after) {
    const next = nextAfter(after) ?? (after && wanted(after) && verdictOn(after) === null ? after : null);
    if (next) await show(next);
    else finish();
  }

  function finish() {
    current = null;
    bar.hidden = true;
    sayProgress();
    const others = all.some((item) => !wanted(item) && verdictOn(item) === null);
    const said = others ? 'site-review-finished-kind' : 'site-review-finished';
    const heading = el('h2', { tabindex: '-1', class: 'review-heading' }, all.length === 0 ? say('site-review-nothing') : say(said));
    stage.replaceChildren(heading,
      others && el('p', {}, el('button', { type: 'button', onclick: () => {
        only = '';
        drawMenu();
        void goOn(null);
      } }, say('site-review-go-on-all'))) || '',
      all.length > 0 && el('p', {}, say('site-review-save-now')) || '',
      all.length > 0 && el('button', { type: 'button', class: 'primary', onclick: save }, say('site-review-save')) || '');
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
      trouble(say('site-review-not-loaded', { title: item.file.title, file: item.file.script }));
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

  /** What is said of each when it was just given, when its text is shown again, and when it was given in another tab. */
  const VERDICTS = {
    approve: { given: 'site-review-approved', before: 'site-review-before-approve', elsewhere: 'site-review-elsewhere-approve' },
    change: { given: 'site-review-changed', before: 'site-review-before-change', elsewhere: 'site-review-elsewhere-change' },
    reject: { given: 'site-review-rejected', before: 'site-review-before-reject', elsewhere: 'site-review-elsewhere-reject' },
  };

  function categories() {
    return el('select', { id: 'review-category' }, el('option', { value: '' }, '—'),
      ...(queue?.categories ?? []).map(([category, name]) => el('option', { value: category }, name)));
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
    else announce(say('site-review-last'));
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
      el('div', { class: 'review-lead' }, lead, mode === 'read' && el('span', { class: 'review-ways' }, trail.length > 0 && action('back', say('site-review-back'), 'B', back), action('skip', say('site-review-skip'), 'S', skip))),
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
    current.view.heading.after(el('p', { class: 'review-before review-elsewhere', role: 'status' }, say(VERDICTS[verdict.verdict].elsewhere)));
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
