// What is in view comes first: people wait for what they see, not for what is further down.
(function (beatbook) {
  'use strict';

  /** How much further down is in view too, in pixels: where a phone's browser takes its bars away, for instance. */
  const MORE = 150;
  /** Where a part ends is known when it is laid out, which takes a while each time. */
  const AT_ONCE = 2;

  /**
   * Whether the page is about to be seen for the first time, from its top: not where its address leads further down, where somebody comes
   * back to it, or where a browser that waits for no script has shown it, and people may have gone further down themselves.
   */
  function isSeenFromTop() {
    const entries = (/** @type {string} */ type) => window.performance.getEntriesByType(type);
    const [how] = entries('navigation');
    const isNew = how !== undefined && 'type' in how && how.type === 'navigate' && entries('paint').length === 0;
    return isNew && location.hash === '' && document.visibilityState === 'visible';
  }

  /**
   * Makes the parts of a page ready: those in view before the page is shown, the others right after.
   * @param {HTMLElement[]} parts in the order in which they stand on the page; a part of a part comes after it
   * @param {(part: HTMLElement) => void} make
   */
  function inViewFirst(parts, make) {
    const waiting = [...parts];
    /** All are shown before one is made: none stays away because another fails. @param {number} count */
    const makeNext = (count) => {
      const next = waiting.splice(0, count);
      for (const part of next) part.hidden = false;
      next.forEach(make);
      return next.at(-1);
    };
    if (!isSeenFromTop()) {
      parts.forEach(make);
      return;
    }
    const makeRest = () => makeNext(waiting.length);
    beatbook.afterFirstPaint(makeRest);
    window.addEventListener('beforeprint', makeRest, { once: true });
    for (const part of parts) part.hidden = true;
    const end = window.innerHeight + MORE;
    let last;
    do last = makeNext(AT_ONCE); while (last && last.getBoundingClientRect().top < end);
  }

  beatbook.inViewFirst = inViewFirst;
})(window.beatbook ||= /** @type {Beatbook} */ ({}));
