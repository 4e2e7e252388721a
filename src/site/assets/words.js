// The site's own words: messages with slots and plurals, from data/words.js, filled as words.rs fills them.
(function (beatbook) {
  'use strict';

  /**
   * What a browser takes long to make, and a page rarely needs at once: it is made when it is first asked for.
   * @template T
   * @param {(locale: string) => T} make
   */
  function whenAsked(make) {
    /** @type {Map<string, T>} */
    const made = new Map();
    return (/** @type {string} */ locale = 'en') => {
      const one = made.get(locale) ?? make(locale);
      made.set(locale, one);
      return one;
    };
  }

  const pluralsOf = whenAsked((locale) => new Intl.PluralRules(locale));

  /** What says a message in the reader's language, before the words of all pages. @type {Words[]} */
  const own = [];

  /** @param {Words | null | undefined} words */
  function useWords(words) {
    if (words) own.unshift(words);
  }

  /**
   * What a message says, its slots filled with texts or with elements; its id where there is no such message.
   * @param {string} id
   * @param {Record<string, WordSlot>} [slots]
   * @returns {(Node | string)[]}
   */
  function sayParts(id, slots = {}) {
    const words = [...own, beatbook.words].find((some) => some && Object.hasOwn(some.messages, id));
    return words ? write(words.messages[id], slots, words.locale) : [id];
  }

  /**
   * @param {Pattern} pattern
   * @param {Record<string, WordSlot>} slots
   * @param {string} locale
   * @returns {(Node | string)[]}
   */
  function write(pattern, slots, locale) {
    return pattern.flatMap((part) => {
      if (typeof part === 'string') return [part];
      if ('slot' in part) return filling(slots, part.slot);
      if ('number' in part) return filling(slots, part.number);
      if ('date' in part) return filling(slots, part.date);
      if ('time' in part) return filling(slots, part.time);
      const value = filling(slots, part.select).join('');
      const keys = [value];
      if (/^\d{1,15}$/.test(value)) keys.push(pluralsOf(locale).select(Number(value)));
      const key = [...keys, part.other].find((name) => Object.hasOwn(part.variants, name));
      return key === undefined ? [] : write(part.variants[key], slots, locale);
    });
  }

  /**
   * @param {Record<string, WordSlot>} slots
   * @param {string} name
   * @returns {(Node | string)[]}
   */
  function filling(slots, name) {
    const value = Object.hasOwn(slots, name) ? slots[name] : '';
    if (Array.isArray(value)) return value;
    return [typeof value === 'number' ? String(value) : value];
  }

  /**
   * What a message says.
   * @param {string} id
   * @param {Record<string, string | number>} [slots]
   */
  function say(id, slots) {
    return sayParts(id, slots).join('');
  }

  Object.assign(beatbook, { whenAsked, say, sayParts, useWords });
})(window.beatbook ||= /** @type {Beatbook} */ ({}));
