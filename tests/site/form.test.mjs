import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load, plain } from './load.mjs';

const beatbook = load('clock', 'values', 'notice', 'form-fields', 'check');
const zone = 'America/New_York';
const quick = (utc) => plain(beatbook.quickTimes(zone, new Date(utc)));

test('the quick times are those of the zone', () => {
  assert.deepEqual(quick('2026-11-26T23:05:00Z'), ['2026-11-26T20:05', '2026-11-26T22:00', '2026-11-27T19:00']);
  // Already the next day in UTC; over a year's end.
  assert.deepEqual(quick('2027-01-01T02:30:00Z'), ['2026-12-31T23:30', '2026-12-31T22:00', '2027-01-01T19:00']);
});

test('a time that is over is not offered', () => {
  for (const utc of ['2026-11-27T03:00:00Z', '2026-11-27T04:59:00Z']) {
    assert.deepEqual(quick(utc).map((time) => time !== null), [true, false, true], utc);
  }
});

test('two hours are two hours where the clocks change', () => {
  // Clocks go from 2 to 3 in the morning of 14 March 2027, and back from 2 to 1 on 7 November.
  assert.equal(quick('2027-03-14T06:30:00Z')[0], '2027-03-14T04:30');
  assert.equal(quick('2027-11-07T05:30:00Z')[0], '2027-11-07T02:30');
});

test('a text is of the topic whose id its own begins with', () => {
  const ids = new Set(['bike-theft', 'bike-theft-lock', 'bike-theft-lock-two', 'scam']);
  assert.deepEqual(
    ['bike-theft', 'bike-theft-lock', 'bike-theft-lock-two', 'scam', 'else-where'].map((id) => beatbook.topicOf(id, ids)),
    ['bike-theft', 'bike-theft', 'bike-theft', 'scam', 'else-where'],
  );
});
