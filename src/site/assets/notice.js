// Writing a notice: a pattern of the library with its slots filled. A notice with a hole in it is not written at all.
(function (beatbook) {
  'use strict';

  const [ISOLATE, RELEASE] = ['\u2068', '\u2069'];
  const nameOrder = beatbook.whenAsked((locale) => new Intl.Collator(locale, { sensitivity: 'base' }));

  /**
   * What one language's notice is made from.
   * @typedef {{ locale: string, rtl: boolean, values: SlotValues, dates: Dates, missing: Set<string> }} Writer
   */

  /**
   * The value of a slot in a language; '' and noted as missing where there is none that may be used.
   * @param {Writer} writer
   * @param {string} name
   */
  function valueOf(writer, name) {
    const given = Object.hasOwn(writer.values, name) ? writer.values[name] : '';
    // A value by language counts for that language alone.
    const own = typeof given === 'string' ? given : Object.hasOwn(given, writer.locale) ? given[writer.locale] : '';
    const text = typeof own === 'string' ? own.trim().replace(/\r\n/g, '\n') : '';
    if (text === '' || beatbook.hasHidden(text)) {
      writer.missing.add(name);
      return '';
    }
    return text;
  }

  /**
   * @param {Writer} writer
   * @param {string} name
   * @param {string} style
   */
  function dateOf(writer, name, style) {
    const day = beatbook.dayNumber(valueOf(writer, name).slice(0, 10));
    const first = beatbook.dayNumber(writer.dates.from);
    const own = Object.hasOwn(writer.dates.locales, writer.locale) ? writer.dates.locales[writer.locale] : {};
    const table = Object.hasOwn(own, style) ? own[style] : null;
    const text = day !== null && first !== null && Array.isArray(table) ? table[day - first] : undefined;
    return found(writer, name, text);
  }

  /**
   * @param {Writer} writer
   * @param {string} name
   */
  function timeOf(writer, name) {
    const time = valueOf(writer, name).split('T').pop() ?? '';
    const clock = clockOf(writer);
    if (!clock || !beatbook.isTime(time)) return found(writer, name, undefined);
    const [hour, minute] = time.split(':');
    if (minute === '00') return found(writer, name, clock['on-the-hour'][Number(hour)]);
    const digits = Array.from(minute, (digit) => clock.digits[Number(digit)]).join('');
    // A function, so that no `$` in it is special.
    return found(writer, name, clock['with-minutes'][Number(hour)]?.replace('{minute}', () => digits));
  }

  /**
   * @param {Writer} writer
   * @param {string} name
   * @param {boolean} grouping
   */
  function numberOf(writer, name, grouping) {
    const text = valueOf(writer, name);
    const clock = clockOf(writer);
    if (!clock || !/^\d{1,15}$/.test(text)) return found(writer, name, undefined);
    const digits = text.replace(/^0+(?=\d)/, '');
    const between = writer.dates.locales[writer.locale].group ?? ',';
    let said = '';
    for (let i = 0; i < digits.length; i += 1) {
      if (grouping && i > 0 && (digits.length - i) % 3 === 0) said += between;
      said += clock.digits[Number(digits[i])];
    }
    return found(writer, name, said);
  }

  /** @param {Writer} writer */
  function clockOf(writer) {
    return Object.hasOwn(writer.dates.locales, writer.locale) ? writer.dates.locales[writer.locale].clock ?? null : null;
  }

  /**
   * @param {Writer} writer
   * @param {string} name
   * @param {string | undefined} text
   */
  function found(writer, name, text) {
    if (text === undefined || text === '') writer.missing.add(name);
    return text ?? '';
  }

  /**
   * The variant that a value chooses: its own, for a number that of its plural category, or else the other.
   * @param {Writer} writer
   * @param {{ select: string, variants: Record<string, Pattern>, other: string }} part
   */
  function variantOf(writer, part) {
    const value = valueOf(writer, part.select);
    const keys = [value];
    if (/^\d{1,15}$/.test(value)) keys.push(new Intl.PluralRules(writer.locale).select(Number(value)));
    const key = [...keys, part.other].find((name) => Object.hasOwn(part.variants, name));
    if (key === undefined) writer.missing.add(part.select);
    return key === undefined ? '' : write(writer, part.variants[key]);
  }

  /**
   * @param {Writer} writer
   * @param {Pattern} pattern
   * @returns {string}
   */
  function write(writer, pattern) {
    return pattern.map((part) => {
      if (typeof part === 'string') return part;
      const text = writePart(writer, part);
      // As Fluent does, so that a name in Latin letters does not turn the words of a right-to-left text around.
      return writer.rtl && pattern.length > 1 ? ISOLATE + text + RELEASE : text;
    }).join('');
  }

  /**
   * @param {Writer} writer
   * @param {Exclude<PatternPart, string>} part
   */
  function writePart(writer, part) {
    if ('slot' in part) return valueOf(writer, part.slot);
    if ('date' in part) return dateOf(writer, part.date, part.style);
    if ('time' in part) return timeOf(writer, part.time);
    if ('number' in part) return numberOf(writer, part.number, part.grouping);
    if ('select' in part) return variantOf(writer, part);
    throw new TypeError('a pattern has a part that this page does not know');
  }

  /**
   * The line that begins a notice: that it is a draft, or what a demonstration is; empty elsewhere.
   * @param {NoticeLanguage} language
   */
  const firstLineOf = ({ draftLine }) => draftLine || beatbook.demonstration || '';

  /**
   * The notice in one language, a draft or a demonstration's under the line that says so; or the names of the slots that have no usable value.
   * @param {NoticeLanguage} language
   * @param {SlotValues} values
   * @param {Dates} dates
   * @param {FillOptions} [options]
   * @returns {Filled}
   */
  function fill(language, values, dates, { part = 'value', now } = {}) {
    const pattern = language[part];
    if (!pattern) return { missing: [], withheld: true };
    if (now !== undefined && beatbook.hasEnded(language.until, now)) return { missing: [], ended: true };
    // A draft that has lost its line would pass for a text that somebody has read.
    if (language.status !== undefined && language.status !== 'published' && !language.draftLine) return { missing: [], withheld: true };
    /** @type {Writer} */
    const writer = { locale: language.locale, rtl: language.dir === 'rtl', values, dates, missing: new Set() };
    const body = write(writer, pattern);
    const expires = Object.hasOwn(values, 'expires') ? values.expires : '';
    if (now !== undefined && typeof expires === 'string' && beatbook.hasEnded(expires, now)) writer.missing.add('expires');
    if (writer.missing.size > 0) return { missing: [...writer.missing] };
    const line = firstLineOf(language);
    return { text: line === '' ? body : `${line}\n${body}` };
  }

  /**
   * The listed place that has this key, or this name in any of the languages; null for one that is not listed.
   * @param {NoticePage} page
   * @param {SlotValue | undefined} typed
   */
  function placeOf(page, typed) {
    const wanted = typeof typed === 'string' ? typed.trim().replace(/\s+/g, ' ') : '';
    if (wanted === '') return null;
    const isIt = (/** @type {string} */ name) => nameOrder().compare(name, wanted) === 0;
    const places = page.places ?? [];
    return places.find(({ key }) => isIt(key)) ?? places.find(({ names }) => Object.values(names).some(isIt)) ?? null;
  }

  /**
   * The names of a place that may stand in the notice. A notice that is not a draft takes no name that nobody has reviewed.
   * @param {NoticePage} page
   * @param {NoticePlace} place
   */
  function namesOf(page, { names, drafts = [] }) {
    const isDraft = (/** @type {string} */ locale) => drafts.includes(locale) && !page.languages.find((one) => one.locale === locale)?.draftLine;
    return Object.fromEntries(Object.entries(names).filter(([locale]) => !isDraft(locale)));
  }

  /**
   * A notice as it is posted: with the precinct's signature in its language, and its hashtags where the channel has them.
   * @param {string} text
   * @param {NoticeLanguage} language
   * @param {NoticeChannel | null} channel
   * @param {'value' | 'short'} [part]
   */
  function signed(text, language, channel, part = 'value') {
    const below = [language.signature ?? '', ...(part === 'value' ? channel?.tags ?? [] : [])].filter(Boolean);
    return below.length === 0 ? text : `${text}${part === 'short' ? ' ' : '\n\n'}${below.join(' ')}`;
  }

  /**
   * A whole form: what is wrong with it, and the notice in every language. A language is not written as long as something is wrong
   * that concerns it; a place of the list gets its name in each language.
   * @param {NoticePage} page
   * @param {SlotValues} values
   * @param {Dates} dates
   * @param {string} now the library's time
   */
  function fillNotice(page, values, dates, now) {
    /** @type {SlotValues} */
    const named = Object.assign(Object.create(null), values);
    for (const { name, kind } of page.slots) {
      const place = kind === 'place' ? placeOf(page, named[name]) : null;
      if (place) named[name] = namesOf(page, place);
    }
    const problems = beatbook.problems(page, named, dates, now);
    /** @param {NoticeLanguage} language @param {'value' | 'short'} part @returns {Filled} */
    const one = (language, part) => {
      const filled = fill(language, named, dates, { part, now });
      const wrong = problems.filter(({ locale }) => locale === null || locale === language.locale).map(({ slot }) => slot);
      return 'text' in filled && wrong.length > 0 ? { missing: [...new Set(wrong)] } : filled;
    };
    const languages = page.languages.map((language) => ({
      locale: language.locale, value: one(language, 'value'), short: language.short ? one(language, 'short') : null,
    }));
    return { problems, languages };
  }

  Object.assign(beatbook, { fill, fillNotice, firstLineOf, placeOf, signed });
})(window.beatbook ||= /** @type {Beatbook} */ ({}));
