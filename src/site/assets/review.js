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
  const desk = beatbook.reviewDesk(queue, page);
  const { keep, all, wanted, verdictOn } = desk;
  /** The texts that were shown, to go back. @type {ReviewItem[]} */
  const trail = [];

  const progress = el('p', { class: 'review-progress' });
  const meter = el('progress', { class: 'review-meter', max: Math.max(all.length, 1), 'aria-label': say('site-review-meter') });
  const warning = el('p', { class: 'standing review-warning', role: 'alert', hidden: true });
  const stage = el('div', { class: 'review-stage' });
  const one = beatbook.reviewOne(desk, {
    stage: (article) => stage.replaceChildren(article),
    given: (item) => void goOn(item),
    canGoBack: () => trail.length > 0,
    back() {
      const item = trail.pop();
      if (item) void show(item, true);
    },
    skip() {
      const item = one.item();
      const next = item && desk.nextAfter(item);
      if (next) void show(next);
      else if (item) announce(say('site-review-last'));
    },
  });
  const menu = beatbook.reviewMenu(desk, {
    stage(...children) {
      one.bar.hidden = true;
      stage.replaceChildren(...children);
    },
    goOn: () => void goOn(null),
    show: (item) => void show(item),
    judged: () => sayProgress(),
    keys: () => one.drawBar(),
    forgotten() {
      trail.length = 0;
      sayProgress();
    },
  });
  place.append(el('div', { class: 'review-head' }, progress, meter), warning, menu.element, stage, one.bar);

  function sayProgress() {
    const judged = desk.judged();
    meter.value = judged;
    const middle = desk.seconds();
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

  /** @param {ReviewItem | null} after */
  async function goOn(after) {
    const next = desk.nextAfter(after) ?? (after && wanted(after) && verdictOn(after) === null ? after : null);
    if (next) await show(next);
    else finish();
  }

  function finish() {
    one.close();
    sayProgress();
    const others = all.some((item) => !wanted(item) && verdictOn(item) === null);
    const said = others ? 'site-review-finished-kind' : 'site-review-finished';
    const heading = el('h2', { tabindex: '-1', class: 'review-heading' }, all.length === 0 ? say('site-review-nothing') : say(said));
    stage.replaceChildren(heading,
      others && el('p', {}, el('button', { type: 'button', onclick: () => {
        desk.goThrough('');
        menu.draw();
        void goOn(null);
      } }, say('site-review-go-on-all'))) || '',
      all.length > 0 && el('p', {}, say('site-review-save-now')) || '',
      all.length > 0 && el('button', { type: 'button', class: 'primary', onclick: menu.save }, say('site-review-save')) || '');
    heading.focus();
  }

  /** @param {ReviewItem} item @param {boolean} [back] */
  async function show(item, back = false) {
    /** @type {ReviewText | undefined} */
    let text;
    try {
      text = (await desk.load(item.file)).find(({ id }) => id === item.id);
    } catch {
      // Said below.
    }
    if (!text) {
      trouble(say('site-review-not-loaded', { title: item.file.title, file: item.file.script }));
      return;
    }
    const before = one.item();
    if (before && !back) trail.push(before);
    const { heading } = one.show(item, text);
    sayProgress();
    // Down to where the reading begins; what is above is the same each time.
    if (trail.length > 0) place?.scrollIntoView({ block: 'start', behavior: 'instant' });
    heading.focus({ preventScroll: true });
    // What comes next is there before it is asked for.
    const next = desk.nextAfter(item);
    if (next) void desk.load(next.file).catch(() => {});
  }

  // ── Keys, other tabs, closing ──

  document.addEventListener('keydown', (event) => {
    const { altKey, ctrlKey, metaKey, isComposing } = event;
    if (!altKey && !ctrlKey && !metaKey && !isComposing && one.press(event)) event.preventDefault();
  });

  window.addEventListener('storage', ({ key }) => {
    if (!keep.isVerdictKey(key)) return;
    sayProgress();
    one.judgedElsewhere();
  });

  window.addEventListener('beforeunload', (event) => {
    if (!keep.works && menu.unsaved()) event.preventDefault();
  });

  sayProgress();
  menu.draw();
  if (desk.reviewer() === '') menu.askName();
  else {
    const named = location.hash.slice(1);
    const item = all.find(({ id }) => id === named);
    if (item) void show(item);
    else void goOn(null);
  }
})(window.beatbook ||= /** @type {Beatbook} */ ({}));
