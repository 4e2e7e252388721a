// Finding topics, messages, templates and notices: the same arithmetic as src/library/search/mod.rs, rounded to 32 bits at
// every step as it is there, so that both list the same hits in the same order.
(function (beatbook) {
  'use strict';

  const f = Math.fround;
  const K1 = f(1.2);
  const B = f(0.5);
  const TOPIC_BONUS = f(1.3);
  const NAMED_BONUS = f(3);
  const TYPO = f(0.6);
  const NOISE = f(0.25);
  const RIVAL = f(0.4);
  const APART = 3;
  const MOST_REMEMBERED = 1000;

  /**
   * An index with what is looked up by name, made once.
   * @typedef {{
   *   index: SearchIndex,
   *   postings: Map<string, number[]>,
   *   names: Map<string, number[]>,
   *   averages: number[],
   *   byLength: Map<number, { term: string, characters: string[], bytes: number }[]> | null,
   *   slips: Map<string, number[] | null>,
   * }} Prepared
   */

  /**
   * The postings by term, each a list of entry and weight in turn. They come in one string: see `Compact` in
   * src/library/search/compact.rs.
   * @param {SearchIndex} index
   * @returns {Map<string, number[]>}
   */
  function unpack({ postings, weights }) {
    const all = new Map();
    for (const line of postings ? postings.split('|') : []) {
      const space = line.indexOf(' ');
      const list = [];
      let entry = 0;
      let distance = 0;
      for (let at = space + 1; at < line.length; ) {
        const code = line.charCodeAt(at);
        at += 1;
        if (code >= 97) {
          distance = (distance + code - 97) * 26;
          continue;
        }
        entry += distance + code - 65;
        distance = 0;
        let number = 0;
        for (let digit; (digit = line.charCodeAt(at) - 48) >= 0 && digit <= 9; at += 1) number = number * 10 + digit;
        list.push(entry, weights[number]);
      }
      all.set(line.slice(0, space), list);
    }
    return all;
  }

  /** @type {WeakMap<SearchIndex, Prepared>} */
  const prepared = new WeakMap();

  /** @param {SearchIndex} index */
  function prepare(index) {
    const known = prepared.get(index);
    if (known) return known;
    /** @type {Prepared} */
    const made = {
      index,
      // Maps, since a term may be `constructor`.
      postings: unpack(index),
      names: new Map(Object.entries(index.names)),
      averages: index.sizes.map(([entries, length]) => Math.max(f(f(length) / Math.max(f(entries), 1)), 1)),
      byLength: null,
      slips: new Map(),
    };
    prepared.set(index, made);
    return made;
  }

  /** @param {string} text */
  function utf8Length(text) {
    let bytes = 0;
    for (const c of text) bytes += c <= '\x7f' ? 1 : c <= '\u07ff' ? 2 : c.length === 1 ? 3 : 4;
    return bytes;
  }

  /**
   * The postings of the term one slip away, for words of five letters or more. Among several, that of the most postings; among
   * equals, the last in the order of their bytes.
   * @param {Prepared} own
   * @param {string} term
   */
  function near(own, term) {
    const characters = Array.from(term);
    if (characters.length < 5) return null;
    const known = own.slips.get(term);
    if (known !== undefined) return known;
    own.byLength ??= groupByLength(own.postings.keys());
    const bytes = utf8Length(term);
    let best = '';
    /** @type {number[] | null} */
    let postings = null;
    for (let length = characters.length - 1; length <= characters.length + 1; length += 1) {
      for (const candidate of own.byLength.get(length) ?? []) {
        if (Math.abs(candidate.bytes - bytes) > 1 || !beatbook.isOneSlip(characters, candidate.characters)) continue;
        const found = own.postings.get(candidate.term) ?? [];
        const more = postings === null ? 1 : found.length - postings.length;
        if (more > 0 || (more === 0 && beatbook.compareCodePoints(candidate.term, best) > 0)) {
          [best, postings] = [candidate.term, found];
        }
      }
    }
    if (own.slips.size >= MOST_REMEMBERED) own.slips.clear();
    own.slips.set(term, postings);
    return postings;
  }

  /** @param {Iterable<string>} terms */
  function groupByLength(terms) {
    /** @type {NonNullable<Prepared['byLength']>} */
    const groups = new Map();
    for (const term of terms) {
      const characters = Array.from(term);
      // A shorter one is never a slip away from a word of five letters.
      if (characters.length < 4) continue;
      const group = groups.get(characters.length) ?? [];
      group.push({ term, characters, bytes: utf8Length(term) });
      groups.set(characters.length, group);
    }
    return groups;
  }

  /**
   * How rare a term is in each locale it occurs in.
   * @param {SearchIndex} index
   * @param {number[]} postings
   */
  function rarity(index, postings) {
    const counts = new Float32Array(index.locales.length);
    for (let i = 0; i < postings.length; i += 2) counts[index.entries[postings[i] * 3 + 1]] += 1;
    return counts.map((count, locale) => {
      const all = f(index.sizes[locale][0]);
      return Math.log(f(1 + f(f(f(all - count) + 0.5) / f(count + 0.5))));
    });
  }

  /**
   * Every item that has one of the words, best first: its number, the number of the locale that fits best, the score.
   * @param {Prepared} own
   * @param {string[]} query
   */
  function scored(own, query) {
    const { index } = own;
    const asked = [...new Set(query)].sort(beatbook.compareCodePoints);
    /** @type {Map<number, { sum: number, terms: number }>} */
    const scores = new Map();
    for (const term of asked) {
      const exact = own.postings.get(term);
      const postings = exact ?? near(own, term);
      if (!postings) continue;
      const trust = exact ? 1 : TYPO;
      const rare = rarity(index, postings);
      for (let i = 0; i < postings.length; i += 2) {
        const entry = postings[i];
        const weight = f(postings[i + 1]);
        const locale = index.entries[entry * 3 + 1];
        const length = f(f(1 - B) + f(f(B * f(index.entries[entry * 3 + 2])) / own.averages[locale]));
        const score = scores.get(entry) ?? { sum: 0, terms: 0 };
        const gained = f(f(f(f(trust * rare[locale]) * weight) * f(K1 + 1)) / f(weight + f(K1 * length)));
        score.sum = f(score.sum + gained);
        score.terms += 1;
        scores.set(entry, score);
      }
    }
    const named = new Set(own.names.get(query.join(' ')));
    /** @type {Map<number, { item: number, locale: number, score: number }>} */
    const best = new Map();
    for (const entry of [...scores.keys()].sort((a, b) => a - b)) {
      const score = /** @type {{ sum: number, terms: number }} */ (scores.get(entry));
      const [item, locale] = [index.entries[entry * 3], index.entries[entry * 3 + 1]];
      // Two of two words say more than one of them twice.
      let value = f(score.sum * f(0.5 + f(f(0.5 * score.terms) / Math.max(asked.length, 1))));
      if (index.items[item][2] === null) value = f(value * TOPIC_BONUS);
      if (named.has(entry)) value = f(value * NAMED_BONUS);
      const slot = best.get(item) ?? { item, locale, score: 0 };
      if (value > slot.score) [slot.score, slot.locale] = [value, locale];
      best.set(item, slot);
    }
    return [...best.values()].sort((a, b) => b.score - a.score || a.item - b.item);
  }

  /**
   * The best hits of different topics first, then all others in order, so that a topic other than the best is seen too.
   * @param {SearchHit[]} hits
   */
  function apart(hits) {
    const least = hits.length > 0 ? f(hits[0].score * RIVAL) : 0;
    /** @type {Set<string>} */
    const seen = new Set();
    /** @type {SearchHit[]} */
    const rest = [];
    const first = hits.filter((hit) => {
      const own = hit.kind === 'template' || hit.kind === 'notice' ? hit.message : null;
      const topic = own ?? hit.topic;
      const rival = seen.size < APART && hit.score >= least && !seen.has(topic);
      if (rival) seen.add(topic);
      else rest.push(hit);
      return rival;
    });
    return first.concat(rest);
  }

  /**
   * What fits the words, best first. Everything comes once, in the language that fits best.
   * @param {string} words
   * @param {SearchIndex} [index]
   * @returns {SearchHit[]}
   */
  function search(words, index = beatbook.searchIndex) {
    const query = beatbook.terms(words);
    if (!index || query.length === 0) return [];
    const own = prepare(index);
    const all = scored(own, query);
    const best = all.length > 0 ? all[0].score : 0;
    // Something called exactly this must not hide what else has the words.
    const noise = f(best * NOISE);
    const least = own.names.has(query.join(' ')) ? f(noise / NAMED_BONUS) : noise;
    const hits = all.filter((hit) => hit.score >= least).map(({ item, locale, score }) => {
      const [kind, topic, message] = index.items[item];
      return { kind, topic, message, locale: index.locales[locale], score, item };
    });
    return apart(hits);
  }

  Object.assign(beatbook, { search });
})(window.beatbook ||= /** @type {Beatbook} */ ({}));
