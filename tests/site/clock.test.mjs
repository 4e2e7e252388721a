import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load, plain } from './load.mjs';

const { localNow, hasEnded, age } = load('clock');

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
  assert.deepEqual(plain(age('2026-11-26T18:05', '2026-12-10T18:05')), { days: 14, old: false, clockWrong: false });
  assert.deepEqual(plain(age('2026-11-26T18:05', '2026-12-10T18:06')), { days: 14, old: true, clockWrong: false });
  assert.deepEqual(plain(age('2026-11-26T18:05', '2026-11-26T17:30')), { days: 0, old: false, clockWrong: false });
  assert.equal(age('2026-11-26T18:05', '2020-01-01T00:00').clockWrong, true);
  assert.equal(age('', '2026-01-01T00:00').old, true);
});
