// Whether a page may be shown as it is written: it is what its scripts make of it, unless they have more to say than whoever wrote it knew.
(function (beatbook) {
  'use strict';

  const { documentElement, currentScript } = document;
  const { built = '', ends, chosen } = currentScript?.dataset ?? {};

  /** What was chosen on another page, and arranges this one; page.js keeps it. */
  function choice() {
    try {
      return chosen === undefined ? null : localStorage.getItem(`beatbook.${chosen}`);
    } catch {
      return null;
    }
  }

  function isAsWritten() {
    const { old, clockWrong } = beatbook.age(built);
    // Whoever goes further down sees nothing of the page before that.
    return location.hash === '' && !choice() && !old && !clockWrong && !beatbook.mayHaveEnded(ends, built, Date.now());
  }

  function show() {
    delete documentElement.dataset.waits;
  }

  if (!isAsWritten()) {
    documentElement.dataset.waits = '';
    // Browsers that know of it make no frame, either, until the page is read, which comes sooner then.
    const link = document.createElement('link');
    for (const [name, value] of Object.entries({ rel: 'expect', href: '#data', blocking: 'render' })) link.setAttribute(name, value);
    document.head.append(link);
    // The other scripts have run before that, or will not come.
    document.addEventListener('DOMContentLoaded', show, { once: true });
  }
  beatbook.isWaiting = () => documentElement.dataset.waits !== undefined;
  beatbook.show = show;
})(window.beatbook ||= /** @type {Beatbook} */ ({}));
