// What is in view comes first: people wait for what they see, not for what is further down.
(function (beatbook) {
  'use strict';

  /** Where the view ends at first: a page has the style there of what nobody sees before that. */
  const END = 'main link[rel="stylesheet"]';

  /**
   * Whether the page is about to be seen from its top: not where its address leads further down, or where somebody comes back to it.
   */
  function isSeenFromTop() {
    const [how] = window.performance.getEntriesByType('navigation');
    const isNew = how !== undefined && 'type' in how && how.type === 'navigate';
    return isNew && location.hash === '' && document.visibilityState === 'visible';
  }

  /** What stands on the page after an element. @param {Element} element */
  function elementsAfter(element) {
    /** @type {HTMLElement[]} */
    const after = [];
    for (let at = element; at !== document.body && at.parentElement; at = at.parentElement) {
      for (let next = at.nextElementSibling; next; next = next.nextElementSibling) if (next instanceof HTMLElement && !next.hidden) after.push(next);
    }
    return after;
  }

  /**
   * Makes the parts of a page ready that has not been shown yet: those in view before it is, the others right after.
   * @param {HTMLElement[]} parts in the order in which they stand on the page; a part of a part comes after it
   * @param {(part: HTMLElement) => void} make
   */
  function inViewFirst(parts, make) {
    const end = isSeenFromTop() ? document.querySelector(END) : null;
    const later = end ? elementsAfter(end) : [];
    const isLater = (/** @type {HTMLElement} */ part) => later.some((element) => element.contains(part));
    let waiting = parts.filter(isLater);
    const makeRest = () => {
      // All are shown before one is made: none stays away because another fails.
      for (const element of later) element.hidden = false;
      const rest = waiting;
      waiting = [];
      rest.forEach(make);
    };
    for (const element of later) element.hidden = true;
    parts.filter((part) => !isLater(part)).forEach(make);
    if (later.length === 0) return;
    beatbook.afterFirstPaint(makeRest);
    window.addEventListener('beforeprint', makeRest, { once: true });
  }

  beatbook.inViewFirst = inViewFirst;
})(window.beatbook ||= /** @type {Beatbook} */ ({}));
