import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load, loadWith, plain, randomNumbers } from './load.mjs';

const { localNow, hasEnded, age } = load('clock');
const MINUTE = 60_000;
/** A clock that shows a moment, and whether it was asked for a zone's time. */
const stopped = (now) => {
  const [asked, Shown] = [[], class extends Date {
    constructor(...given) { super(...(given.length ? given : [now])); }
    static now() { return now; }
  }];
  const Format = function (locale, options) {
    asked.push(options.timeZone);
    return new Intl.DateTimeFormat(locale, options);
  };
  return { asked, beatbook: loadWith({ Date: Shown, Intl: { ...Intl, DateTimeFormat: Format } }, 'clock') };
};

test('the time is that of the zone, wherever the computer is', () => {
  for (const [utc, local] of [
    ['2026-11-26T23:05:59Z', '2026-11-26T18:05'],
    ['2026-07-01T03:59:00Z', '2026-06-30T23:59'],
    ['2026-07-01T04:00:00Z', '2026-07-01T00:00'],
    // The hour that clocks show twice, and the one that they leave out.
    ['2026-11-01T05:30:00Z', '2026-11-01T01:30'],
    ['2026-11-01T06:30:00Z', '2026-11-01T01:30'],
    ['2026-03-08T07:00:00Z', '2026-03-08T03:00'],
  ]) assert.equal(localNow('America/New_York', new Date(utc)), local, utc);
  assert.equal(localNow('Asia/Seoul', new Date('2026-12-31T15:00:00Z')), '2027-01-01T00:00');
  assert.throws(() => localNow('Nowhere/City', new Date()), { name: 'RangeError' });
});

test('what holds until a minute holds in that minute', () => {
  for (const [until, now, ended] of [
    ['2026-12-03T19:00', '2026-12-03T19:00', false], ['2026-12-03T19:00', '2026-12-03T19:01', true],
    ['2026-12-03', '2026-12-03T23:59', false], ['2026-12-03', '2026-12-04T00:00', true],
    [null, '2099-01-01T00:00', false], [undefined, '2099-01-01T00:00', false],
    // What cannot be read counts as ended.
    ['soon', '2026-12-03T19:00', true], ['2026-02-30', '2026-01-01T00:00', true], ['2026-12-03T19:00', 'now', true],
  ]) assert.equal(hasEnded(until, now), ended, `${until} ${now}`);
});

test('a site is old after fourteen days', () => {
  const aged = (utc) => plain(age('2026-11-26T18:05-05:00', Date.parse(utc)));
  assert.deepEqual(aged('2026-12-10T23:05:00Z'), { days: 14, old: false, clockWrong: false });
  assert.deepEqual(aged('2026-12-10T23:05:01Z'), { days: 14, old: true, clockWrong: false });
  assert.deepEqual(aged('2026-11-26T22:30:00Z'), { days: 0, old: false, clockWrong: false });
  assert.deepEqual(aged('2026-11-26T22:04:59Z'), { days: 0, old: false, clockWrong: true });
  assert.equal(age('', Date.parse('2026-01-01T00:00:00Z')).old, true);
});

test('what has ended is the same whether or not the clock of the zone is asked', () => {
  const random = randomNumbers(12);
  const pick = (all) => all[random(all.length)];
  const zones = ['America/New_York', 'Asia/Seoul', 'Pacific/Kiritimati', 'Etc/GMT+12', 'Asia/Kathmandu', 'Nowhere/City'];
  let [ended, quiet] = [0, 0];
  for (let i = 0; i < 3000; i += 1) {
    const now = Date.parse('2026-11-26T23:05:00Z') + random(2 * 365 * 1440) * MINUTE;
    const near = (days) => new Date(now + (random(days * 2880) - days * 1440) * MINUTE).toISOString();
    const texts = Array.from({ length: 1 + random(3) }, () => ({
      until: pick([() => null, () => '', () => near(2).slice(0, 16), () => near(2).slice(0, 10), () => near(60).slice(0, 16), () => pick(['soon', '2026-02-30', '+12026-01-01'])])(),
    }));
    const page = { built: pick([() => `${near(1).slice(0, 16)}-05:00`, () => `${near(40).slice(0, 16)}+09:00`, () => ''])(), zone: pick(zones) };
    const { asked, beatbook } = stopped(now);
    const found = plain(beatbook.endedOn(page, texts));
    if (asked.length === 0) quiet += 1;
    const at = beatbook.nowOn(page);
    assert.deepEqual(found, texts.filter(({ until }) => hasEnded(until, at)), `${JSON.stringify({ now: new Date(now), page, texts })}`);
    ended += found.length;
  }
  assert.ok(ended > 500 && quiet > 500, `${ended} ended, ${quiet} told without a clock`);
});

test('a clock that shows no time there is keeps nothing', () => {
  for (const now of [NaN, 9e15]) {
    const { beatbook } = stopped(now);
    assert.equal(beatbook.mayHaveEnded('2026-12-03', '2026-11-26T18:05', now), true);
  }
});

test('a page without a text that ends today asks no zone for its time', () => {
  const { asked, beatbook } = stopped(Date.parse('2026-11-26T23:05:00Z'));
  const page = { built: '2026-11-26T17:00-05:00', zone: 'America/New_York' };
  assert.deepEqual(plain(beatbook.endedOn(page, [{ until: null }, {}, { until: '2026-12-01' }])), []);
  assert.deepEqual(asked, []);
  beatbook.endedOn(page, [{ until: '2026-11-26T18:04' }]);
  assert.deepEqual(asked, ['America/New_York']);
});
