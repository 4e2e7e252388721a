// What has ended, and whether the site is old. Times are the library's, as people there write them: `2026-12-03T19:00`; when the
// site was built is such a time with its distance from UTC: `2026-12-03T19:00-05:00`.
// Whatever cannot be read counts as ended or old: a text that nobody can vouch for must not look current.
(function (beatbook) {
  'use strict';

  const OLD_AFTER_DAYS = 14;
  const MINUTE = 60_000;
  const HOUR = 60 * MINUTE;
  const DAY = 24 * HOUR;
  /** No zone's clock is further from UTC: they reach from 12 hours behind it to 14 before it. */
  const FURTHEST = 15 * HOUR;
  const MOMENT = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?/;

  /** By zone: they take longer to make than to ask. @type {Map<string, Intl.DateTimeFormat>} */
  const clocks = new Map();

  /** @param {string} zone */
  function clockOf(zone) {
    const known = clocks.get(zone);
    if (known) return known;
    const made = new Intl.DateTimeFormat('en-US', {
      timeZone: zone, calendar: 'gregory', numberingSystem: 'latn', hourCycle: 'h23',
      year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit',
    });
    clocks.set(zone, made);
    return made;
  }

  /**
   * The time that clocks show in a zone.
   * @param {string} zone
   * @param {Date} [now]
   */
  function localNow(zone, now = new Date()) {
    /** @type {Map<string, string>} */
    const parts = new Map();
    for (const { type, value } of clockOf(zone).formatToParts(now)) parts.set(type, value);
    const of = (/** @type {string} */ name) => parts.get(name) ?? '';
    return `${of('year').padStart(4, '0')}-${of('month')}-${of('day')}T${of('hour')}:${of('minute')}`;
  }

  /**
   * A time with its minute. A day alone lasts to its end.
   * @param {string} text
   */
  function minute(text) {
    const [, day, time = '23:59'] = MOMENT.exec(text) ?? [];
    if (!day) return null;
    const at = Date.parse(`${day}T${time}:00Z`);
    // Not a day of the calendar: Date would make 30 February a day of March.
    return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== day ? null : at;
  }

  /**
   * Whether what holds until then (the last minute of it) is over.
   * @param {string | null | undefined} until none where it never ends
   * @param {string} now
   */
  function hasEnded(until, now) {
    if (until === null || until === undefined || until === '') return false;
    const [end, at] = [minute(until), minute(now)];
    return end === null || at === null || at > end;
  }

  /**
   * Whether what holds until then may be over, which is told without the zone's clock: never false for what is over.
   * @param {string | null | undefined} until
   * @param {string} built
   * @param {number} now milliseconds since 1970
   */
  function mayHaveEnded(until, built, now) {
    const latest = new Date(now + FURTHEST);
    // A time that cannot be written as one is left to those who read it.
    return Number.isNaN(latest.getTime()) || hasEnded(until, localOf(built)) || hasEnded(until, latest.toISOString().slice(0, 16));
  }

  /**
   * How old the site is.
   * @param {string} built
   * @param {number} [now] milliseconds since 1970
   * @returns {Age}
   */
  function age(built, now = Date.now()) {
    const passed = now - Date.parse(built);
    if (Number.isNaN(passed)) return { days: 0, old: true, clockWrong: false };
    // Computers' clocks differ by a little.
    return { days: Math.max(0, Math.floor(passed / DAY)), old: passed > OLD_AFTER_DAYS * DAY, clockWrong: passed < -HOUR };
  }

  /** A moment as clocks show it, without its distance from UTC. @param {string} moment */
  const localOf = (moment) => moment.slice(0, 16);

  /** The library's time as this computer has it; where it does not know the zone, New York's. @param {string} zone */
  function clockIn(zone) {
    try {
      return localNow(zone);
    } catch {
      return localNow('America/New_York');
    }
  }

  /** The library's time now; never before the page was made, whatever the computer's clock says. @param {DOMStringMap} page its body's data */
  function nowOn({ built = '', zone = '' }) {
    const [at, then] = [clockIn(zone), localOf(built)];
    return at < then ? then : at;
  }

  /**
   * What of all this has ended, all judged at one moment.
   * @template {{ until?: string | null }} T
   * @param {DOMStringMap} page its body's data
   * @param {T[]} all
   */
  function endedOn(page, all) {
    const now = Date.now();
    // The zone's clock takes long to make, and hardly any page has a text that ends today.
    if (!all.some(({ until }) => mayHaveEnded(until, page.built ?? '', now))) return [];
    const at = nowOn(page);
    return all.filter(({ until }) => hasEnded(until, at));
  }

  /** The elements of the page whose texts have ended. */
  function endedElements() {
    const all = Array.from(document.querySelectorAll('[data-until]')).filter((element) => element instanceof HTMLElement);
    return endedOn(document.body.dataset, all.map((element) => ({ element, until: element.dataset.until ?? '' })));
  }

  /** @type {(() => void)[]} */
  const each = [];
  const pass = () => each.forEach((run) => run());

  /**
   * Runs something now, every minute, and when somebody comes back to the page: time has passed then.
   * @param {() => void} run
   */
  function asTimePasses(run) {
    each.push(run);
    run();
    if (each.length > 1) return;
    window.setInterval(pass, MINUTE);
    window.addEventListener('pageshow', pass);
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') pass();
    });
  }

  Object.assign(beatbook, { localNow, hasEnded, mayHaveEnded, age, nowOn, endedOn, endedElements, asTimePasses });
})(window.beatbook ||= /** @type {Beatbook} */ ({}));
