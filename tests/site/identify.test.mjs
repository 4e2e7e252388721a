import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load, plain, randomNumbers } from './load.mjs';

const beatbook = load('clock', 'diff', 'likeness', 'identify');
const now = '2026-11-26T18:05';

const texts = [
  { id: 'bag', locale: 'en', part: 'text', status: 'published', until: null, text: 'Close your bag and hold it in front of you on crowded trains. Thieves work in pairs: one bumps you, the other takes your wallet.' },
  { id: 'bag', locale: 'en', part: 'short', status: 'published', until: null, text: 'Close your bag and hold it in front of you.' },
  { id: 'bag', locale: 'ko', part: 'text', status: 'draft', until: null, text: '붐비는 지하철에서는 가방을 닫고 몸 앞쪽으로 메세요. 소매치기는 둘이 함께 움직입니다. 한 명이 부딪치는 사이 다른 한 명이 지갑을 꺼냅니다.' },
  { id: 'bag', locale: 'zh-Hans', part: 'text', status: 'published', until: null, text: '在拥挤的地铁里，请拉好包的拉链，把包背在身前。小偷常两人一起作案：一人撞您，另一人偷钱包。如遇紧急情况，请拨打 911。' },
  { id: 'bag', locale: 'es', part: 'text', status: 'withdrawn', until: null, text: 'Cierre su bolso y llévelo al frente en los trenes llenos. Los ladrones trabajan en pareja: uno lo empuja y el otro le quita la cartera.' },
  { id: 'parade', locale: 'en', part: 'text', status: 'published', until: '2026-11-26T18:04', text: 'Streets near the parade are closed until 6 PM. The station is open 24/7\nPlan your way home before you go.' },
  { id: 'copy', locale: 'en', part: 'text', status: 'draft', until: null, text: 'Call 911 if you see someone breaking into a car.' },
  { id: 'copy-2', locale: 'en', part: 'text', status: 'published', until: null, text: 'Call 911 if you see someone breaking into a car.' },
];
const by = (id, locale = 'en', part = 'text') => texts.find((one) => one.id === id && one.locale === locale && one.part === part).text;
const identify = (post, options) => plain(beatbook.identify(post, texts, { now, ...options }));
const said = (post, options) => identify(post, options).found.map(({ entry, verdict, status }) => `${entry.id} ${entry.locale} ${entry.part} ${verdict} ${status}`);

test('a text is known word for word', () => {
  assert.deepEqual(said(by('bag')), ['bag en text intact published']);
  assert.deepEqual(said(by('bag', 'en', 'short')), ['bag en short intact published']);
  assert.deepEqual(said(by('bag', 'ko')), ['bag ko text intact draft']);
  assert.deepEqual(said(by('bag', 'es')), ['bag es text intact withdrawn']);
});

test('what a clipboard does to a text does not alter it', () => {
  for (const post of [
    by('bag', 'es').normalize('NFD'), by('bag', 'es').replaceAll(' ', '\u00a0'), `\ufeff  ${by('bag', 'es')}\r\n`,
    by('bag', 'es').replace('. ', '.\r\n\r\n'), `\u2068${by('bag', 'es')}\u2069\u200e`,
  ]) assert.deepEqual(said(post), ['bag es text intact withdrawn'], JSON.stringify(post));
  assert.deepEqual(said(by('bag', 'zh-Hans').replace('拨打 911', '拨打911')), ['bag zh-Hans text intact published']);
});

test('the draft line, the numbers of a thread and hashtags are no alteration', () => {
  const drafted = `DRAFT(초안). 검토 안 됨. 게시 금지.\n${by('bag', 'ko')}`;
  assert.deepEqual([said(drafted), identify(drafted).added], [['bag ko text intact draft'], '']);
  const [one, two] = by('bag').split('. T');
  assert.deepEqual(said(`${one}. 1/2\n\nT${two} 2/2`), ['bag en text intact published']);
  const [first, second] = by('bag', 'ko').split('. 소');
  assert.deepEqual(said(`DRAFT(초안).\n${first}. 1/2\nDRAFT(초안).\n소${second} 2/2`), ['bag ko text intact draft']);
  // Chinese is cut where there is no space.
  const chinese = by('bag', 'zh-Hans');
  assert.deepEqual(said(`${chinese.slice(0, 22)} 1/2\n${chinese.slice(22)} 2/2`), ['bag zh-Hans text intact published']);
  const signed = identify(`${by('bag')}\n\n110th Precinct #Corona #NYPD`);
  assert.deepEqual([signed.found[0].verdict, signed.added, signed.suspicious], ['intact', '110th Precinct #Corona #NYPD', false]);
});

test('the line of a demonstration is no alteration in it, and is one anywhere else', () => {
  const line = 'Invented  reviews: do not use';
  const [one, two] = by('bag').split('. T');
  const posts = [`${line}\n${by('bag')}`, `${line}\r\n${one}. 1/2\n\n${line}\nT${two} 2/2`];
  const shown = load('clock', 'diff', 'likeness', 'identify');
  shown.demonstration = 'Invented reviews: do not use';
  for (const post of posts) {
    const { found, added } = plain(shown.identify(post, texts, { now }));
    assert.deepEqual([found.map(({ verdict }) => verdict), added], [['intact'], ''], post);
    const elsewhere = identify(post);
    assert.ok(elsewhere.added !== '' || elsewhere.found.some(({ verdict }) => verdict === 'altered'), post);
  }
  // Nothing but the line is none of our texts.
  assert.deepEqual(plain(shown.identify(line, texts, { now })).found, []);
});

test('24/7 is no number of a thread', () => {
  assert.deepEqual(said(by('parade'), { now: '2026-11-26T18:04' }), ['parade en text intact published']);
});

test('a text that is over has ended, whatever its status', () => {
  assert.deepEqual(said(by('parade')), ['parade en text intact ended']);
});

test('one part of a thread is a part', () => {
  assert.deepEqual(said(`${by('bag').slice(0, by('bag').indexOf(' Thieves'))} 1/2`), ['bag en text part published']);
  assert.deepEqual(said(`${by('bag').slice(by('bag').indexOf('Thieves'))} #Corona 2/2`), ['bag en text part published']);
});

test('an altered text is shown with what was changed', () => {
  const found = identify(by('bag').replace('your wallet', 'your phone').replace('in pairs', 'in large groups')).found[0];
  assert.equal(`${found.entry.id} ${found.entry.locale} ${found.verdict}`, 'bag en altered');
  const of = (op) => found.diff.filter((piece) => piece.op === op).map(({ text }) => text).join(' ');
  assert.deepEqual([of('removed'), of('added')], ['pairs wallet', 'large groups phone']);
  assert.equal(found.diff.filter(({ op }) => op !== 'added').map(({ text }) => text).join(''), beatbook.normalizePost(by('bag')));
  assert.ok(found.similarity > beatbook.likeness && found.similarity < 1);
  assert.deepEqual(said(by('bag', 'zh-Hans').replace('911', '119')), ['bag zh-Hans text altered published']);
  assert.deepEqual(said(by('bag', 'ko').replace('지갑을', '전화기를')), ['bag ko text altered draft']);
  assert.deepEqual(said(by('bag').replace('wallet', 'wal\u202elet')), ['bag en text altered published'], 'letters turned around');
});

test('what was added is told, and may be suspicious', () => {
  for (const more of ['Call 718-555-0100 to pay the fine', 'See evil.example now', 'Ask @somebody', 'Send $50', 'Never do this. It is a lie']) {
    const { found, added, suspicious } = identify(`${by('bag')} ${more}`);
    assert.deepEqual([found[0].verdict, added, suspicious], ['intact', more, true], more);
  }
  const before = identify(`Do not: ${by('bag')}`);
  assert.equal(before.added, 'Do not:', 'only the name of the language may stand before a text unremarked');
  const known = { signatures: ['110th Precinct'] };
  assert.equal(identify(`${by('bag')} 110th Precinct #Corona`, known).suspicious, false);
  assert.equal(identify(`${by('bag')} 111th Precinct`, known).suspicious, true);
});

test('two languages in one post are both known', () => {
  const both = `한국어: ${by('bag', 'ko')}\n\nEnglish: ${by('bag')}`;
  assert.deepEqual(said(`DRAFT\n${both}`), ['bag ko text intact draft', 'bag en text intact published']);
  assert.equal(identify(both).added, '');
  assert.deepEqual(said(both.replace('지갑을', '전화기를')), ['bag en text intact published', 'bag ko text altered draft']);
});

test('a short line inside an altered text does not make it intact', () => {
  const long = [...texts, { ...texts[0], id: 'long', text: `${by('bag', 'en', 'short')} Keep it zipped, always, on every train.` }];
  const [whole] = beatbook.identify(long.at(-1).text, long).found;
  assert.deepEqual([whole.entry.id, whole.verdict], ['long', 'intact']);
  const post = long.at(-1).text.replace('always', 'sometimes');
  assert.equal(beatbook.identify(post, long).found[0].verdict, 'altered');
  assert.equal(beatbook.identify(post, long).found[0].entry.id, 'long');
});

test('a text does not end within a word', () => {
  const own = [{ ...texts[0], text: 'Keep your bag closed on the train' }];
  assert.equal(beatbook.identify('Keep your bag closed on the train', own).found[0].verdict, 'intact');
  assert.equal(beatbook.identify('Keep your bag closed on the trainers', own).found[0].verdict, 'altered');
});

test('of equal texts the one that may be posted is named, with the others', () => {
  const [found] = identify(by('copy')).found;
  assert.deepEqual([found.entry.id, found.status, found.also.map(({ id }) => id)], ['copy-2', 'published', ['copy']]);
});

test('what is like nothing is unknown', () => {
  for (const post of [
    '', '   ', 'DRAFT', 'DRAFT\n', 'your', 'Lunch is at noon in the park; bring your own chairs and something to drink for everybody.',
    '오늘 점심은 공원에서 먹습니다. 의자와 마실 것을 가져오세요.', 'Close the door behind you when you leave the building at night, and hold it for nobody.',
    '!!!', '911', '\ud800',
  ]) assert.deepEqual(identify(post).found, [], post);
  assert.deepEqual(plain(beatbook.identify('Anything at all', [])).found, []);
});

test('a library of ten thousand texts answers in a moment', () => {
  const random = randomNumbers(5);
  const letters = 'abcdefghij klmnop qrstuv';
  const text = () => Array.from({ length: 250 }, () => letters[random(letters.length)]).join('');
  const many = Array.from({ length: 10000 }, (_, i) => ({ ...texts[0], id: `m${i}`, text: text() }));
  const start = performance.now();
  const found = beatbook.identify(`${many[7000].text.slice(0, 120)} changed here ${many[7000].text.slice(125)}`, many).found;
  assert.equal(found[0].entry.id, 'm7000');
  assert.ok(performance.now() - start < 3000);
});

test('a difference holds both texts', () => {
  const random = randomNumbers(9);
  const pieces = ['one', 'two', ' ', ', ', '가방', '을', '請', '門', '\n', '👮', '911'];
  const text = () => Array.from({ length: random(30) }, () => pieces[random(pieces.length)]).join('');
  for (let i = 0; i < 500; i += 1) {
    const [a, b] = [text(), text()];
    const diff = plain(beatbook.diff(a, b));
    const of = (op) => diff.filter((piece) => piece.op === 'same' || piece.op === op).map((piece) => piece.text).join('');
    assert.deepEqual([of('removed'), of('added')], [a, b]);
  }
  assert.deepEqual(plain(beatbook.diff('锁好门', '锁好窗')), [{ op: 'same', text: '锁好' }, { op: 'removed', text: '门' }, { op: 'added', text: '窗' }]);
  assert.deepEqual(plain(beatbook.diff('a b', 'a b')), [{ op: 'same', text: 'a b' }]);
});
