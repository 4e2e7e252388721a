// What is kept back is known by its sentences, and by nothing of it that the site has.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load, plain } from './load.mjs';

const beatbook = load('prints');
const of = (text) => plain(beatbook.sentencePrints(text));

test('hashes are those of the generator', () => {
  // As src/gate/prints.rs has it.
  assert.deepEqual(of('Close your bag, and hold it. Call 911!'), ['b07cbfb31a']);
  assert.deepEqual(of('close your  bag – AND hold it'), of('Close your bag, and hold it.'));
  assert.deepEqual(of('가방을 닫고 앞으로 메세요'), of('가방을닫고 앞으로\u00a0메세요。'.normalize('NFD')));
  assert.deepEqual(of('Call 911! 关好门。'), []);
});

test('a post is known by any sentence, the text with most of them first', () => {
  const one = { id: 'a-one', prints: of('Never pay with gift cards. Hang up the phone at once.') };
  const two = { id: 'a-two', prints: of('Never pay with gift cards. Ask somebody whom you trust.') };
  const found = (post) => plain(beatbook.withheldIn(post, [one, two])).map(({ id }) => id);
  assert.deepEqual(found('English: Never pay with gift cards! Ask somebody whom you trust 😀'), ['a-two', 'a-one']);
  assert.deepEqual(found('Hang up the phone at once'), ['a-one']);
  assert.deepEqual(found('Pay with gift cards, always.'), []);
});
