// Whether a filled notice fits, counted the way a place counts it (src/post/measure.rs). Limits come from the data.
(function (beatbook) {
  'use strict';

  const REFUSED_BY_X = /[\uFFFE\uFEFF\uFFFF]/;
  // eslint-disable-next-line no-control-regex -- these are what it looks for
  const UNPOSTABLE = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F]/;
  /** @type {Beatbook['say']} */
  const say = (id, slots) => beatbook.say(id, slots);
  const HASHTAG = /(?<![A-Za-z0-9_/&])[#＃]([\p{Alphabetic}\p{N}_]*)/gu;

  /** @type {Record<MeasureRule, string>} */
  const UNITS = {
    x: 'weighted characters', graphemes: 'graphemes', mastodon: 'graphemes', threads: 'characters',
    utf16: 'UTF-16 units', characters: 'characters', sms: 'septets', wea: 'septets',
  };
  /** How the channels of src/post/channels.rs count; the others count characters. */
  const RULES = new Map(/** @type {[string, MeasureRule][]} */ ([
    ['x', 'x'], ['bluesky', 'graphemes'], ['mastodon', 'mastodon'], ['threads', 'threads'], ['instagram', 'utf16'],
    ['facebook', 'utf16'], ['line', 'utf16'], ['sms', 'sms'], ['wea', 'wea'],
  ]));

  /**
   * Where the hashtags of a text are.
   * @param {string} text
   * @returns {[number, number][]}
   */
  function hashtags(text) {
    return [...text.matchAll(HASHTAG)].filter(([, name]) => /[^0-9_]/.test(name)).map(({ index, 0: { length } }) => [index, index + length]);
  }

  /**
   * How a channel counts.
   * @param {MeasuredChannel} channel
   * @returns {MeasureRule}
   */
  const ruleOf = ({ id, rule }) => rule ?? RULES.get(id) ?? 'characters';

  /**
   * How much a text has of a unit other than the main one.
   * @param {string} unit
   * @param {string} text
   */
  function extra(unit, text) {
    if (unit === 'links') return new Set(beatbook.urls(text).map(({ start, end }) => text.slice(start, end))).size;
    if (unit === 'hashtags') return hashtags(text).length;
    return new TextEncoder().encode(text).length;
  }

  /**
   * The character itself, or its code point when it would be invisible.
   * @param {string} c
   */
  function show(c) {
    return /[\p{Cc}\p{White_Space}\uFFFE\uFEFF\uFFFF]/u.test(c) ? codePoint(c) : c;
  }

  /** @param {string} c */
  function codePoint(c) {
    return `U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  }

  /**
   * How long a text is in one place, and whether it fits there.
   * @param {MeasuredChannel} channel
   * @param {string} text
   * @returns {Measured}
   */
  function measure(channel, text) {
    const whole = text.normalize('NFC');
    const rule = ruleOf(channel);
    /** @type {Measured} */
    const measured = {
      length: 0, unit: UNITS[rule], limit: channel.limit ?? null, fits: null, parts: 1, encoding: null, forcedBy: [], allowed: true, reasons: [],
    };
    for (const { unit, most } of channel.extra ?? []) {
      const has = extra(unit, whole);
      if (has > most) measured.reasons.push(say('staff-measure-most', { count: has, unit, most }));
    }
    const forbid = (/** @type {string} */ why) => {
      measured.allowed = false;
      measured.reasons.push(why);
    };
    const control = UNPOSTABLE.exec(whole);
    if (control) forbid(say('staff-measure-control', { character: codePoint(control[0]) }));
    if (rule === 'sms' || rule === 'wea') {
      const sent = beatbook.gsmParts(whole);
      [measured.length, measured.encoding] = [sent.length, sent.encoding];
      measured.forcedBy = [...new Set(whole)].filter((c) => beatbook.septets(c) === null);
      if (sent.encoding === 'UCS-2') measured.unit = UNITS.utf16;
      if (rule === 'sms') {
        measured.parts = sent.parts;
        measured.limit = sent.encoding === 'GSM-7' ? measured.limit ?? sent.limit : sent.limit;
      } else if (measured.forcedBy.length > 0) {
        const characters = measured.forcedBy.slice(0, 5).map(show).join(' ');
        forbid(say(measured.forcedBy.length > 5 ? 'staff-measure-alphabet-more' : 'staff-measure-alphabet', { characters }));
      }
    } else {
      measured.length = beatbook.lengthBy(rule, whole);
      const refused = rule === 'x' ? REFUSED_BY_X.exec(whole) : null;
      if (refused) forbid(say('staff-measure-refused', { character: codePoint(refused[0]), channel: channel.name ?? 'X' }));
    }
    if (!measured.allowed) measured.fits = false;
    else if (measured.limit !== null) measured.fits = measured.length <= measured.limit && measured.reasons.length === 0;
    return measured;
  }

  /**
   * A length in words, as the library says it: `45/70 UTF-16 units, UCS-2, 1 part`.
   * @param {Measured} measured
   */
  function countInWords({ length, limit, unit, encoding, parts }) {
    const said = limit === null ? say('staff-count', { length, unit }) : say('staff-count-limit', { length, limit, unit });
    return encoding === null ? said : say('staff-count-parts', { said, encoding, count: parts });
  }

  Object.assign(beatbook, { measure, countInWords, hashtags, ruleOf });
})(window.beatbook ||= /** @type {Beatbook} */ ({}));
