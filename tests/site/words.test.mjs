import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load, plain } from './load.mjs';

const beatbook = load();
beatbook.words = {
  locale: 'ru',
  messages: {
    slot: ['Ended ', { slot: 'until' }, '.'],
    plural: [{ select: 'count', variants: { one: [{ slot: 'count' }, ' день'], few: [{ slot: 'count' }, ' дня'], many: [{ slot: 'count' }, ' дней'], other: ['…'] }, other: 'other' }],
    word: [{ select: 'kind', variants: { a: ['an a'], other: ['another'] }, other: 'other' }],
  },
};

test('slots are filled as they are, whatever is in them', () => {
  assert.equal(beatbook.say('slot', { until: '{ $until } $& <b>' }), 'Ended { $until } $& <b>.');
  assert.equal(beatbook.say('slot'), 'Ended .');
});

test('a number takes the plural of the language, a word its own variant', () => {
  assert.deepEqual([1, 3, 5, 21].map((count) => beatbook.say('plural', { count })), ['1 день', '3 дня', '5 дней', '21 день']);
  assert.deepEqual(['a', 'b'].map((kind) => beatbook.say('word', { kind })), ['an a', 'another']);
});

test('what fills a slot may be several things', () => {
  const element = { an: 'element' };
  assert.deepEqual(plain(beatbook.sayParts('slot', { until: [element, ', '] })), ['Ended ', { an: 'element' }, ', ', '.']);
});

test('a message that is missing says its id, and no name that objects have is one', () => {
  for (const id of ['absent', 'constructor', '__proto__']) assert.equal(beatbook.say(id), id);
});
