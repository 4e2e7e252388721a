// The file in which a reviewer hands verdicts on: what `beatbook import` reads (docs/schemas/review-file.schema.json).
(function (beatbook) {
  'use strict';

  const { say } = beatbook;

  const KIND = 'beatbook-review';
  const VERSION = 1;
  /** Longer than any file of ours; a larger one is something else. */
  const LONGEST = 20_000_000;
  const PRINT = /^[0-9a-f]{32}$/;

  /**
   * A value as a verdict; null where it is none. Nothing is taken over that this page does not know.
   * @param {any} value
   * @returns {ReviewVerdict | null}
   */
  function asVerdict(value) {
    if (value === null || typeof value !== 'object') return null;
    const { id, source, target, verdict, units, note, category, seconds, at } = value;
    const known = typeof id === 'string' && id !== '' && typeof source === 'string' && PRINT.test(source) && typeof target === 'string' && PRINT.test(target)
      && ['approve', 'change', 'reject'].includes(verdict);
    if (!known) return null;
    /** @type {Record<string, string>} */
    const changed = {};
    if (units !== null && typeof units === 'object') {
      for (const [key, text] of Object.entries(units)) if (typeof text === 'string') Object.defineProperty(changed, key, { value: text, enumerable: true, configurable: true, writable: true });
    }
    return {
      id, source, target, verdict,
      units: verdict === 'change' ? changed : {},
      note: typeof note === 'string' ? note : '',
      category: typeof category === 'string' && category !== '' ? category : null,
      seconds: typeof seconds === 'number' && Number.isFinite(seconds) && seconds >= 0 ? seconds : null,
      at: typeof at === 'string' ? at : null,
    };
  }

  /**
   * The middle of some numbers; null where there are none.
   * @param {number[]} numbers
   */
  function median(numbers) {
    if (numbers.length === 0) return null;
    const sorted = [...numbers].sort((a, b) => a - b);
    const half = Math.floor(sorted.length / 2);
    return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }

  /**
   * @param {{ library: string, locale: string, reviewer: string, verdicts: ReviewVerdict[] }} what
   * @returns {ReviewFile}
   */
  function reviewFile({ library, locale, reviewer, verdicts }) {
    const sorted = [...verdicts].sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
    const count = (/** @type {string} */ verdict) => sorted.filter((one) => one.verdict === verdict).length;
    const middle = median(sorted.flatMap(({ seconds }) => (seconds === null ? [] : [seconds])));
    return {
      version: VERSION, kind: KIND, library, locale, reviewer,
      summary: { approve: count('approve'), change: count('change'), reject: count('reject'), 'median-seconds': middle === null ? null : Math.round(middle * 10) / 10 },
      verdicts: sorted,
    };
  }

  /**
   * What a file says that was saved earlier, or why it cannot be taken.
   * @param {string} text
   * @param {{ library: string, locale: string }} here
   * @returns {{ reviewer: string, verdicts: ReviewVerdict[], refused: Map<string, string>, unknown: number } | { wrong: string }}
   */
  function readReviewFile(text, { library, locale }) {
    if (text.length > LONGEST) return { wrong: say('site-review-file-large') };
    let file;
    try {
      file = JSON.parse(text);
    } catch {
      return { wrong: say('site-review-file-json') };
    }
    if (file === null || typeof file !== 'object' || file.kind !== KIND || !Array.isArray(file.verdicts)) return { wrong: say('site-review-file-kind') };
    if (file.version !== VERSION) return { wrong: say('site-review-file-version', { version: String(file.version), own: VERSION }) };
    if (file.locale !== locale) return { wrong: say('site-review-file-locale', { locale: String(file.locale), own: locale }) };
    if (file.library !== library) return { wrong: say('site-review-file-library', { library: String(file.library) }) };
    const verdicts = file.verdicts.map(asVerdict);
    const known = verdicts.filter((/** @type {ReviewVerdict | null} */ one) => one !== null);
    /** Why the import did not take a verdict, by the text's id. @type {Map<string, string>} */
    const refused = new Map(file.verdicts.flatMap((/** @type {any} */ one) => (asVerdict(one) && typeof one.refused === 'string' ? [[one.id, one.refused]] : [])));
    return { reviewer: typeof file.reviewer === 'string' ? file.reviewer : '', verdicts: known, refused, unknown: verdicts.length - known.length };
  }

  /**
   * Whether a verdict counts instead of one that is there: the later one does.
   * @param {ReviewVerdict} verdict
   * @param {ReviewVerdict | null} there
   */
  const isNewer = (verdict, there) => there === null || (verdict.at ?? '') > (there.at ?? '');

  /** A name without what people type differently, as the import compares it. @param {string} name */
  const plainName = (name) => name.normalize('NFKC').replace(/[^\p{Alphabetic}\p{N}]/gu, '').toLowerCase();

  Object.assign(beatbook, { asVerdict, median, reviewFile, readReviewFile, isNewer, plainName });
})(window.beatbook ||= /** @type {Beatbook} */ ({}));
