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
   *   items: Uint32Array,
   *   locales: Uint8Array,
   *   lengths: Float32Array,
   *   sums: Float32Array,
   *   counts: Uint16Array,
   *   scores: Float32Array,
   *   in: Int16Array,
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
      ...columns(index),
      byLength: null,
      slips: new Map(),
    };
    prepared.set(index, made);
    return made;
  }

  /**
   * What is known of each entry, and room to add up in: by entry, and by item.
   * @param {SearchIndex} index
   */
  function columns({ entries, sizes, items: all }) {
    const count = entries.length / 3;
    const averages = sizes.map(([number, length]) => Math.max(f(f(length) / Math.max(f(number), 1)), 1));
    const items = new Uint32Array(count);
    const locales = new Uint8Array(count);
    const lengths = new Float32Array(count);
    for (let entry = 0; entry < count; entry += 1) {
      items[entry] = entries[entry * 3];
      locales[entry] = entries[entry * 3 + 1];
      lengths[entry] = f(K1 * f(f(1 - B) + f(f(B * f(entries[entry * 3 + 2])) / averages[locales[entry]])));
    }
    return {
      items, locales, lengths, sums: new Float32Array(count), counts: new Uint16Array(count),
      scores: new Float32Array(all.length), in: new Int16Array(all.length),
    };
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
   * Scores every item that has one of the words, in `scores`, with the number of the locale that fits best, in `in`: -1 where it has
   * none. Lists of numbers, since this runs after every letter.
   * @param {Prepared} own
   * @param {string[]} query
   */
  function score(own, query) {
    const { index, items, locales, lengths, sums, counts, scores } = own;
    const asked = [...new Set(query)].sort(beatbook.compareCodePoints);
    sums.fill(0);
    counts.fill(0);
    scores.fill(0);
    own.in.fill(-1);
    for (const term of asked) {
      const exact = own.postings.get(term);
      const postings = exact ?? near(own, term);
      if (!postings) continue;
      const rare = rarity(index, postings).map((one) => f((exact ? 1 : TYPO) * one));
      for (let i = 0; i < postings.length; i += 2) {
        const entry = postings[i];
        const weight = f(postings[i + 1]);
        const gained = f(f(f(rare[locales[entry]] * weight) * f(K1 + 1)) / f(weight + lengths[entry]));
        sums[entry] = f(sums[entry] + gained);
        counts[entry] += 1;
      }
    }
    const named = new Set(own.names.get(query.join(' ')));
    for (let entry = 0; entry < counts.length; entry += 1) {
      if (counts[entry] === 0) continue;
      const item = items[entry];
      // Two of two words say more than one of them twice.
      let value = f(sums[entry] * f(0.5 + f(f(0.5 * counts[entry]) / Math.max(asked.length, 1))));
      if (index.items[item][2] === null) value = f(value * TOPIC_BONUS);
      if (named.has(entry)) value = f(value * NAMED_BONUS);
      if (value > scores[item] || own.in[item] < 0) [scores[item], own.in[item]] = [Math.max(value, 0), locales[entry]];
    }
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
    score(own, query);
    const best = own.scores.reduce((most, one) => Math.max(most, one), 0);
    // Something called exactly this must not hide what else has the words.
    const noise = f(best * NOISE);
    const least = own.names.has(query.join(' ')) ? f(noise / NAMED_BONUS) : noise;
    /** @type {SearchHit[]} */
    const hits = [];
    own.scores.forEach((value, item) => {
      if (own.in[item] < 0 || value < least) return;
      const [kind, topic, message] = index.items[item];
      hits.push({ kind, topic, message, locale: index.locales[own.in[item]], score: value, item });
    });
    hits.sort((a, b) => b.score - a.score || a.item - b.item);
    return apart(hits);
  }

  Object.assign(beatbook, { search });
})(window.beatbook ||= /** @type {Beatbook} */ ({}));
