// What the generator packs, unpacked.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load, plain } from './load.mjs';

const beatbook = load('data');

test('a page is what it was before it was packed', () => {
  const packed = {
    topic: 'a', channels: [
      { id: 'x', name: 'X', counts: '/280 weighted characters', opens: 'https://x.com/intent/tweet?text=' },
      { id: 'facebook', name: 'Facebook', counts: '/63206 UTF-16 units' }, { id: 'wea', name: 'Alert', counts: '/360 septets' },
    ],
    lines: ['DRAFT', 'Lock up.', '', 'NYPD'], texts: [[0, 1, 2, 3], 1, 2],
    messages: [
      { id: 'a-b', locale: 'en', plain: 0, short: 1, posts: [[17, 0, 1], 0, null] },
      { id: 'a-c', locale: 'ko', draft: true, posts: [['9/70 UTF-16 units, UCS-2, 1 part', [0, 1], 0, '2 posts'], null, [500, 0, 0, 'too long', 'an alert holds 360']], both: [null, [5, 1]] },
    ],
  };
  const page = plain(beatbook.unpack(packed));
  assert.deepEqual(page.texts, ['DRAFT\nLock up.\n\nNYPD', 'Lock up.', '']);
  assert.equal(page.lines, undefined);
  const [first, second] = page.messages;
  const post = { parts: [0], count: '17/280 weighted characters', share: 'https://x.com/intent/tweet?text=DRAFT%0ALock%20up.%0A%0ANYPD' };
  // To a place that has no link of its own the same post has no link either: its channel says so.
  assert.deepEqual(first.posts, { x: post, facebook: { parts: [0], count: '17/63206 UTF-16 units' } });
  assert.deepEqual([first.draft, first.until, first.english], [false, null, null]);
  assert.deepEqual(second.posts, {
    x: { parts: [0, 1], count: '9/70 UTF-16 units, UCS-2, 1 part', verdict: '2 posts' },
    wea: { parts: [0], count: '500/360 septets', verdict: 'too long', refused: 'an alert holds 360' },
  });
  assert.deepEqual(second.both, { facebook: { parts: [1], count: '5/63206 UTF-16 units' } });
});

test('what is said once is unpacked everywhere', () => {
  const page = plain(beatbook.unpack({
    channels: [],
    lines: ['Lock the door.', [2, 0], 'English: ', [1, 4], ' NYPD'], texts: [0, [3, 0]],
    messages: [
      { id: 'a', locale: 'en', draft: true, until: '2026-12-03T19:00', plain: 0, short: 1, english: 1, englishShort: 0, posts: [] },
      { locale: 'es', posts: [] },
      { id: 'b', locale: 'en', draft: false, until: null, plain: 1, english: null, posts: [] },
      { locale: 'es', draft: true, posts: [] },
    ],
  }));
  assert.deepEqual(page.texts, ['Lock the door.', 'English: Lock the door. NYPD\nLock the door.']);
  assert.deepEqual(page.messages.map(({ id, locale, draft, until, plain, short, english, englishShort }) => [id, locale, draft, until, plain, short, english, englishShort]), [
    ['a', 'en', true, '2026-12-03T19:00', 0, 1, 1, 0],
    ['a', 'es', true, '2026-12-03T19:00', null, null, 1, 0],
    ['b', 'en', false, null, 1, null, null, 0],
    ['b', 'es', true, null, null, null, null, 0],
  ]);
});

test('links are written as the program writes them', () => {
  assert.equal(beatbook.shareLink('sms:?body=', "¿Ve (algo)? & 경찰 +1*\n100%!'"), 'sms:?body=%C2%BFVe%20%28algo%29%3F%20%26%20%EA%B2%BD%EC%B0%B0%20%2B1%2A%0A100%25%21%27');
  assert.equal(beatbook.shareLink('mailto:?subject=&body=', 'a\nb'), 'mailto:?subject=&body=a%0D%0Ab');
});

test('what is no packed page stays as it is', () => {
  for (const data of [null, { slots: [] }]) assert.equal(beatbook.unpack(data), data);
});
