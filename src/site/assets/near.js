// Whether one word is another with a single slip: a letter changed, left out, added, or two neighbors swapped.
(function (beatbook) {
  'use strict';

  /**
   * Whether the distance between two words (optimal string alignment, as strsim counts it) is exactly one.
   * @param {string[]} a the characters of a word
   * @param {string[]} b the characters of another
   */
  function isOneSlip(a, b) {
    if (a.length > b.length) return isOneSlip(b, a);
    if (b.length - a.length > 1) return false;
    let start = 0;
    while (start < a.length && a[start] === b[start]) start += 1;
    let end = 0;
    while (end < a.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
    const left = a.length - start - end;
    // One more letter: all of the shorter word is spoken for.
    if (a.length < b.length) return left === 0;
    if (left === 1) return true;
    return left === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
  }

  Object.assign(beatbook, { isOneSlip });
})(window.beatbook ||= /** @type {Beatbook} */ ({}));
