// Numbered posts: a text that is too long for one place, cut where a reader would pause. The same arithmetic as src/post/thread, so
// that a filled notice becomes the posts that the program makes of it.
(function (beatbook) {
  'use strict';

  /** How often the plan may be drawn up again, with less room, when a part turns out longer by itself than in the text. */
  const ATTEMPTS = 4;
  /** By how many percent a part may be out of balance before a cut of a worse rank is better; by rank. */
  const PENALTY = [0, 5, 12, 40, 60, 75];
  const SHOWN = 30;

  /**
   * What a stretch uses up of the main limit and of the additional one.
   * @typedef {[number, number]} Cost
   * @typedef {{ channel: MeasuredChannel, text: string, limit: Cost, bytes: boolean, stops: ThreadCut[], ends: Cost[], starts: Cost[] }} Plan
   * @typedef {{ ranges: [number, number][] } | { stuck: [number, number] | null }} Planned
   */

  /**
   * The sum of the costs up to each position; `walk` gives the costs in order, by where each ends.
   * @param {number[]} positions
   * @param {(each: EachCost) => void} walk
   */
  function sums(positions, walk) {
    /** @type {number[]} */
    const all = [];
    let sum = 0;
    walk((end, cost) => {
      while (all.length < positions.length && positions[all.length] < end) all.push(sum);
      sum += cost;
    });
    while (all.length < positions.length) all.push(sum);
    return all;
  }

  /** @param {string} c */
  const utf8Length = (c) => new TextEncoder().encode(c).length;

  /**
   * A text with all its cuts, and what it costs to get to each.
   * @param {MeasuredChannel} channel
   * @param {string} text
   * @returns {Plan}
   */
  function planOf(channel, text) {
    const stops = [...beatbook.threadCuts(text), { end: text.length, start: text.length, rank: 0 }];
    const positions = stops.flatMap(({ end, start }) => [end, start]);
    const [extra] = channel.extra ?? [];
    const main = sums(positions, (each) => beatbook.costs(beatbook.ruleOf(channel), text, each));
    const side = sums(positions, (each) => {
      let end = 0;
      if (extra?.unit === 'links') for (const url of beatbook.urls(text)) each(url.end, 1);
      else if (extra?.unit === 'hashtags') for (const [, at] of beatbook.hashtags(text)) each(at, 1);
      else if (extra) for (const c of text) each(end += c.length, utf8Length(c));
    });
    /** @type {Cost[]} */
    const both = main.map((cost, i) => [cost, side[i]]);
    return {
      channel, text, stops, bytes: extra?.unit === 'bytes', limit: [channel.limit ?? Infinity, extra?.most ?? Infinity],
      ends: both.filter((_, i) => i % 2 === 0), starts: both.filter((_, i) => i % 2 === 1),
    };
  }

  /**
   * What part `i` may cost when the number of parts has so many digits.
   * @param {Plan} plan
   * @param {number} i
   * @param {number} digits
   * @param {number} less by how much the limit is lowered
   * @returns {Cost}
   */
  function roomOf({ limit, bytes }, i, digits, less) {
    const number = digits === 0 ? 0 : ' /'.length + String(i).length + digits;
    return [Math.max(0, limit[0] - number - less), Math.max(0, limit[1] - (bytes ? number : 0))];
  }

  /**
   * @param {Plan} plan
   * @param {number} from the stop at which the part begins; -1 for the beginning
   * @param {number} stop
   * @returns {Cost}
   */
  function costOf({ ends, starts }, from, stop) {
    const begin = from < 0 ? [0, 0] : starts[from];
    return [ends[stop][0] - begin[0], ends[stop][1] - begin[1]];
  }

  /** @param {Cost} cost @param {Cost} room */
  const within = (cost, room) => cost[0] <= room[0] && cost[1] <= room[1];

  /**
   * The last stop that a part from there can reach, or the very next one if it can reach none.
   * @param {Plan} plan
   * @param {number} from
   * @param {Cost} room
   */
  function reach(plan, from, room) {
    let stop = from + 1;
    while (stop + 1 < plan.stops.length && within(costOf(plan, from, stop + 1), room)) stop += 1;
    return stop;
  }

  /**
   * The fewest parts, and how many digits their number is assumed to have; or the stretch that is too long for a part.
   * @param {Plan} plan
   * @param {number} less
   * @returns {{ parts: number, digits: number } | { stuck: [number, number] | null }}
   */
  function fewest(plan, less) {
    const last = plan.stops.length - 1;
    for (let digits = 1; ; digits += 1) {
      let [from, part] = [-1, 0];
      while (from !== last) {
        part += 1;
        const room = roomOf(plan, part, digits, less);
        if (room[0] === 0) return { stuck: null };
        const stop = reach(plan, from, room);
        if (!within(costOf(plan, from, stop), room)) return { stuck: [from < 0 ? 0 : plan.stops[from].start, plan.stops[stop].end] };
        from = stop;
      }
      if (String(part).length <= digits) return { parts: part, digits };
    }
  }

  /**
   * For each part, the earliest stop from which the parts after it can still hold the rest.
   * @param {Plan} plan
   * @param {number} parts
   * @param {number} digits
   * @param {number} less
   */
  function earliest(plan, parts, digits, less) {
    /** @type {number[]} */
    const all = [];
    let stop = plan.stops.length - 1;
    all[parts] = stop;
    for (let part = parts - 1; part > 0; part -= 1) {
      const room = roomOf(plan, part + 1, digits, less);
      const end = stop;
      while (stop > 0 && within(costOf(plan, stop - 1, end), room)) stop -= 1;
      all[part] = stop;
    }
    return all;
  }

  /**
   * The best stop for a part to end at, when so many parts are left, this one included.
   * @param {Plan} plan
   * @param {number} from
   * @param {number} first
   * @param {number} furthest
   * @param {number} parts
   */
  function best(plan, from, first, furthest, parts) {
    const last = plan.stops.length - 1;
    const ideal = Math.max(1, Math.floor(costOf(plan, from, last)[0] / parts));
    let [found, least] = [furthest, Infinity];
    for (let stop = Math.min(Math.max(first, from + 1), furthest); stop <= furthest && stop < last; stop += 1) {
      const score = Math.floor(100 * Math.abs(costOf(plan, from, stop)[0] - ideal) / ideal) + PENALTY[plan.stops[stop].rank];
      if (score < least) [found, least] = [stop, score];
    }
    return found;
  }

  /**
   * Where the parts begin and end, as few as possible and about equally long.
   * @param {Plan} plan
   * @param {number} less
   * @returns {Planned}
   */
  function divide(plan, less) {
    const last = plan.stops.length - 1;
    if (within(plan.ends[last], roomOf(plan, 1, 0, less))) return { ranges: [[0, plan.stops[last].end]] };
    const counted = fewest(plan, less);
    if ('stuck' in counted) return counted;
    const { parts, digits } = counted;
    const first = earliest(plan, parts, digits, less);
    /** @type {[number, number][]} */
    const ranges = [];
    let from = -1;
    for (let part = 1; part <= parts && from !== last; part += 1) {
      const furthest = reach(plan, from, roomOf(plan, part, digits, less));
      const stop = part === parts ? last : best(plan, from, first[part], furthest, parts - part + 1);
      ranges.push([from < 0 ? 0 : plan.stops[from].start, plan.stops[stop].end]);
      from = stop;
    }
    return { ranges };
  }

  /**
   * Says which piece is longer than a post and may not be cut.
   * @param {MeasuredChannel} channel
   * @param {string} piece
   */
  function tooLong(channel, piece) {
    const { length, unit } = beatbook.measure(channel, piece);
    const shown = Array.from(piece).slice(0, SHOWN).join('');
    return say('staff-post-piece', { piece: shown.length < piece.length ? `${shown}…` : shown, length, unit, most: channel.limit ?? 0 });
  }

  /** @type {Beatbook['say']} */
  const say = (id, slots) => beatbook.say(id, slots);

  /** By how much a part is too long; at least 1 when it does not fit. @param {MeasuredChannel} channel @param {string} part */
  function overshoot(channel, part) {
    const { fits, length, limit } = beatbook.measure(channel, part);
    return fits === false ? Math.max(1, length - (limit ?? 0)) : 0;
  }

  /**
   * The posts in order, with their numbers; none, and why, where the text cannot be posted there.
   * @param {MeasuredChannel} channel
   * @param {string} text
   * @returns {Thread}
   */
  function thread(channel, text) {
    const rule = beatbook.ruleOf(channel);
    const whole = beatbook.measure(channel, text);
    if (!whole.allowed) return { parts: [], reason: whole.reasons.join('; ') };
    // A text message is always one part: carriers cut it and the phone joins it.
    if (whole.fits !== false || rule === 'sms') return { parts: [text], reason: null };
    let [begin, end] = [0, text.length];
    while (begin < end && beatbook.isGap(text[begin])) begin += 1;
    while (end > begin && beatbook.isGap(text[end - 1])) end -= 1;
    const core = text.slice(begin, end);
    if (rule === 'wea' || core === '') return { parts: [], reason: null };
    const plan = planOf(channel, core);
    let less = 0;
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const planned = divide(plan, less);
      if ('stuck' in planned) return { parts: [], reason: planned.stuck && tooLong(channel, core.slice(...planned.stuck)) };
      const { ranges } = planned;
      const parts = ranges.map(([from, to], i) => core.slice(from, to) + (ranges.length > 1 ? ` ${i + 1}/${ranges.length}` : ''));
      const over = Math.max(0, ...parts.map((part) => overshoot(channel, part)));
      if (over === 0) return { parts, reason: null };
      less += over;
    }
    return { parts: [], reason: null };
  }

  /**
   * A text as it is posted: as it is where it fits, or else its thread. Each post has the line that marks the text as a draft or
   * as a demonstration's, since each may be copied by itself.
   * @param {MeasuredChannel} channel
   * @param {string} text
   * @param {string | null} [firstLine] with which the text begins
   * @returns {Thread}
   */
  function posts(channel, text, firstLine = null) {
    const whole = thread(channel, text);
    if (whole.parts.length < 2 || !firstLine) return whole;
    const line = `${firstLine}\n`;
    const room = beatbook.measure(channel, line).length;
    const narrow = { ...channel, limit: channel.limit === null || channel.limit === undefined ? null : Math.max(0, channel.limit - room) };
    const { parts, reason } = thread(narrow, text.startsWith(line) ? text.slice(line.length) : text);
    return { parts: parts.map((part) => line + part), reason };
  }

  Object.assign(beatbook, { thread, posts });
})(window.beatbook ||= /** @type {Beatbook} */ ({}));
