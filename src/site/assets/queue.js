// Copying the texts of a message one after the other: all languages, all parts.
(function (beatbook) {
  'use strict';

  const { el, say, announce } = beatbook;

  /**
   * A button that begins; none for a single text.
   * @param {CopyQueue} queue
   */
  function offerQueue(queue) {
    const { place } = queue;
    const count = queue.steps().length;
    place.hidden = count < 2;
    if (count < 2) {
      place.replaceChildren();
      return null;
    }
    const start = el('button', { type: 'button', class: 'queue-start', onclick: () => runQueue(queue) }, say('staff-queue-start', { count }));
    place.replaceChildren(start);
    return start;
  }

  /** @param {CopyQueue} queue */
  function runQueue(queue) {
    const { article, place, copy } = queue;
    const steps = queue.steps();
    let at = 0;
    let busy = false;
    const where = el('p', { class: 'queue-at' });
    const part = el('pre', { class: 'part' });
    const copied = el('p', { class: 'queue-copied' });
    const stop = () => {
      const start = offerQueue(queue);
      // Where nothing is left to copy, people stay at the message.
      if (!start) article.tabIndex = -1;
      (start ?? article).focus();
    };
    /** @param {number} to */
    const go = (to) => {
      at = Math.max(0, to);
      while (at < steps.length && beatbook.isOver(steps[at].message)) at += 1;
      if (at >= steps.length) return stop();
      const step = steps[at];
      where.textContent = say('staff-queue-at', { number: at + 1, count: steps.length, what: step.what });
      part.textContent = step.text;
      part.lang = step.lang;
      part.dir = step.dir;
      back.disabled = at === 0;
      const isLast = at + 1 === steps.length;
      next.textContent = say(step.message.draft
        ? isLast ? 'staff-queue-last-draft' : 'staff-queue-next-draft'
        : isLast ? 'staff-queue-last' : 'staff-queue-next', { number: at + 1, count: steps.length });
      next.focus();
    };
    const copyAndGo = async () => {
      if (busy) return;
      busy = true;
      const step = steps[at];
      const done = await copy(step);
      busy = false;
      if (!done && !beatbook.isOver(step.message)) return;
      if (done) {
        copied.textContent = say('staff-queue-copied', { what: step.what });
        const following = steps[at + 1];
        announce(following
          ? say('staff-queue-following', { what: step.what, next: following.what })
          : say('staff-queue-done', { what: step.what }));
      }
      go(at + 1);
    };
    const next = el('button', { type: 'button', class: 'copy primary queue-next', onclick: copyAndGo, onkeydown: (/** @type {KeyboardEvent} */ event) => {
      // A key held down copies once.
      if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault();
    } });
    const back = el('button', { type: 'button', class: 'queue-back', onclick: () => go(at - 1) }, say('staff-queue-back'));
    const skip = el('button', { type: 'button', class: 'queue-skip', onclick: () => go(at + 1) }, say('staff-queue-skip'));
    place.replaceChildren(el('div', { class: 'queue', role: 'group', 'aria-label': say('staff-queue'), onkeydown: (/** @type {KeyboardEvent} */ event) => {
      if (event.key === 'Escape') stop();
    } }, where, part, copied, next, back, skip, el('button', { type: 'button', class: 'queue-stop', onclick: stop }, say('staff-queue-stop'))));
    go(0);
  }

  beatbook.offerQueue = offerQueue;
})(window.beatbook ||= /** @type {Beatbook} */ ({}));
