// Leaving a page on a sensitive topic: with nothing left to see, and nothing to come back to.
(function (beatbook) {
  'use strict';

  /** A page that anybody may have open. */
  const ELSEWHERE = 'https://www.weather.gov';
  const WITHIN = 5_000;
  const PRESSES = 3;

  function leave() {
    document.body.replaceChildren();
    document.title = 'Weather';
    location.replace(ELSEWHERE);
  }

  /** Shift, three times, leaves the page. */
  function leaveOnShift() {
    /** @type {number[]} */
    let presses = [];
    document.addEventListener('keydown', (event) => {
      if (event.repeat) return;
      const at = Date.now();
      presses = event.key === 'Shift' ? [...presses.filter((press) => at - press < WITHIN), at] : [];
      if (presses.length >= PRESSES) leave();
    });
  }

  Object.assign(beatbook, { leave, leaveOnShift });
})(window.beatbook ||= /** @type {Beatbook} */ ({}));
