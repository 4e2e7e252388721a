// Whether what somebody typed into a notice's form may fill its slot.
(function (beatbook) {
  'use strict';

  // Control characters, and marks that make a text read otherwise than it is written. A text may have paragraphs.
  const HIDDEN = /[\p{Cc}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFDD0\uFFFE\uFFFF]|\p{Cs}/u;
  const DIGITS = /^\d{1,15}$/;
  const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
  const DAY = 24 * 60 * 60 * 1000;
  /** Asked for late: the words may come after this script. @type {Beatbook['say']} */
  const say = (id, slots) => beatbook.say(id, slots);

  /** @param {string} text */
  function hasHidden(text) {
    return HIDDEN.test(text.replace(/\r?\n\r?\n/g, ' '));
  }

  /**
   * How much room a value takes in a post: Chinese and Korean characters count twice, so that what fits does so in every language.
   * @param {string} text
   */
  function room(text) {
    let sum = 0;
    for (const c of text) sum += c > '\u10FF' && !(c >= '\u2000' && c <= '\u2037') ? 2 : 1;
    return sum;
  }

  /**
   * The number of a day, `null` where there is no such day.
   * @param {string} date `2026-12-03`
   */
  function dayNumber(date) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return null;
    const at = Date.parse(`${date}T00:00:00Z`);
    return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== date ? null : at / DAY;
  }

  /** @param {string} time `19:00` */
  function isTime(time) {
    return TIME.test(time);
  }

  /** @param {string} value */
  function isSecureUrl(value) {
    // What a browser would read otherwise than people do is refused: user names, back slashes, other writing systems.
    if (!/^https:\/\/[a-z0-9.-]+\.[a-z0-9-]{2,}(?::\d+)?(?:[/?#][\x21-\x7e]*)?$/i.test(value) || /[\\"<>^`{|}]/.test(value)) return false;
    try {
      return new URL(value).protocol === 'https:';
    } catch {
      return false;
    }
  }

  /**
   * @param {string} value
   * @param {Dates | undefined} dates
   */
  function dateProblem(value, dates) {
    const day = dayNumber(value);
    if (day === null) return say('staff-value-day');
    const first = dates ? dayNumber(dates.from) : null;
    if (!dates || first === null) return null;
    return day < first || day >= first + dates.days
      ? say('staff-value-day-outside', { count: dates.days, from: dates.from })
      : null;
  }

  /**
   * What is wrong with a value, in words; `null` where nothing is.
   * @param {Slot} slot
   * @param {string} value
   * @param {Dates} [dates]
   * @returns {string | null}
   */
  function valueProblem(slot, value, dates) {
    const text = value.trim();
    if (text === '') return say('staff-value-empty');
    if (/\n/.test(slot.kind === 'text' ? text.replace(/\r?\n\r?\n/g, ' ') : text)) {
      return slot.kind === 'text' ? say('staff-value-paragraphs') : say('staff-value-one-line');
    }
    if (hasHidden(text)) return say('staff-value-hidden');
    switch (slot.kind) {
      case 'date': return dateProblem(text, dates);
      case 'time': return isTime(text) ? null : say('staff-value-time');
      case 'datetime': {
        const [day, time, ...more] = text.split('T');
        if (more.length > 0 || !isTime(time ?? '')) return say('staff-value-moment');
        return dateProblem(day, dates);
      }
      case 'number': return DIGITS.test(text) ? null : say('staff-value-number');
      case 'choice':
      case 'rank': return (slot.choices ?? []).some(([key]) => key === text) ? null : say('staff-value-choice');
      case 'url':
        if (!isSecureUrl(text)) return say('staff-value-url');
        break;
      case 'person': case 'place': case 'address': case 'text': break;
      default: return say('staff-value-kind', { kind: slot.kind });
    }
    const over = slot.longest ? room(text) - room(slot.longest) : 0;
    return over > 0 ? say('staff-value-long', { count: over }) : null;
  }

  /**
   * Everything that is wrong with the values of a form.
   * @param {NoticePage} page
   * @param {SlotValues} values
   * @param {Dates} dates
   * @param {string} now the library's time
   * @returns {SlotProblem[]}
   */
  function problems(page, values, dates, now) {
    /** @type {SlotProblem[]} */
    const found = [];
    const written = page.languages.filter((language) => language.value !== null);
    for (const slot of page.slots) {
      // The form's own slot, checked below.
      if (slot.name === 'expires') continue;
      const value = Object.hasOwn(values, slot.name) ? values[slot.name] : '';
      if (typeof value === 'string' && slot.kind !== 'text') {
        const problem = valueProblem(slot, value, dates);
        if (problem) found.push({ slot: slot.name, locale: null, problem });
        continue;
      }
      for (const { locale } of written) {
        // A sentence in one language must not go out in a post in another.
        const own = typeof value !== 'string' && Object.hasOwn(value, locale) ? value[locale] : '';
        const unnamed = slot.kind === 'place' && own === '';
        const problem = unnamed ? say('staff-value-no-name') : valueProblem(slot, own, dates);
        if (problem) found.push({ slot: slot.name, locale, problem });
      }
    }
    const expires = Object.hasOwn(values, 'expires') ? values.expires : '';
    if (expires !== '' || page.expires === 'required') {
      const slot = { name: 'expires', kind: 'datetime', label: '' };
      const problem = typeof expires !== 'string' ? say('staff-value-one-moment') : valueProblem(slot, expires)
        ?? (beatbook.hasEnded(expires.trim(), now) ? say('staff-value-over') : valueProblem(slot, expires, dates));
      if (problem) found.push({ slot: 'expires', locale: null, problem });
    }
    return found;
  }

  Object.assign(beatbook, { hasHidden, room, dayNumber, isTime, valueProblem, problems });
})(window.beatbook ||= /** @type {Beatbook} */ ({}));
