// What a reviewer has before them: the texts that wait, in the order of need, the verdicts given so far, and what is kept of them.
(function (beatbook) {
  'use strict';

  const { el } = beatbook;

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

  /**
   * @param {ReviewQueue} queue
   * @param {ReviewPage} page
   * @returns {ReviewDesk}
   */
  function reviewDesk(queue, page) {
    const { root = '', built = '' } = document.body.dataset;
    const library = page.precinct ? `${page.library} · ${page.precinct}` : page.library;
    const keep = beatbook.keepReviews(storage(), library, page.locale);
    /** All texts, in the order of need. */
    const all = queue.files.flatMap((file) => file.texts.map(([id, prints, why]) => ({ file, id, prints, why })));
    /** Which texts are gone through. @type {ReviewWhy | ''} */
    let only = '';
    const wanted = (/** @type {ReviewItem} */ { why }) => only === '' || why === only;

    /** The verdict on a text as it is now; one on what it was does not count. @param {ReviewItem} item */
    function verdictOn({ id, prints }) {
      const verdict = keep.verdict(id);
      return verdict && verdict.source.slice(0, 12) + verdict.target.slice(0, 12) === prints ? verdict : null;
    }

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
        const script = el('script', { src: `${root}${file.script}?${built}` });
        const fail = () => {
          loading.delete(file.unit);
          reject(new Error(file.script));
        };
        script.addEventListener('load', () => {
          // What was read for another site is not what this one's queue lists.
          if (beatbook.lacking([file.script]).length > 0) fail();
          else resolve(beatbook.reviewFiles?.find(({ unit }) => unit === file.unit)?.texts ?? []);
        });
        script.addEventListener('error', fail);
        document.head.append(script);
      });
      loading.set(file.unit, promise);
      return promise;
    }

    /** The next text without a verdict, after the one that was shown. @param {ReviewItem | null} after */
    function nextAfter(after) {
      const start = after ? all.indexOf(after) + 1 : 0;
      const order = [...all.slice(start), ...all.slice(0, start)];
      return order.find((item) => item !== after && wanted(item) && verdictOn(item) === null) ?? null;
    }

    return {
      queue, page, library, keep, all, wanted, verdictOn, load, nextAfter,
      goThrough(why) { only = why; },
      only: () => only,
      judged: () => all.filter((item) => verdictOn(item) !== null).length,
      seconds: () => beatbook.median(keep.verdicts().flatMap((verdict) => (verdict.seconds === null ? [] : [verdict.seconds]))),
      reviewer: () => keep.setting('name') ?? '',
      shortcuts: () => beatbook.store.get('shortcuts') !== 'off',
    };
  }

  beatbook.reviewDesk = reviewDesk;
})(window.beatbook ||= /** @type {Beatbook} */ ({}));
