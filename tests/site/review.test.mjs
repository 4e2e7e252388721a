// What a reviewer's page does without a page: checking what is typed, filling texts with samples, keeping verdicts, the file.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load, plain } from './load.mjs';

const beatbook = load('review-checks', 'review-keep', 'review-file');
const none = { avoid: [], wording: [], falseEnds: [] };
const said = (typed, before, { rules = none, terms = [], sensitive = false } = {}) => plain(beatbook.unitProblems(typed, before, { rules, terms, sensitive })).map(({ stops, text }) => `${stops ? 'stop' : 'warn'}: ${text}`);

test('what is filled in may stand elsewhere, and may not be lost, added or broken', () => {
  const before = 'Call { -contact-emergency } at { $place }.';
  assert.deepEqual(said('At {$place}, call { -contact-emergency }!', before), []);
  assert.match(said('Call 911 at { $place }.', before).join(), /^stop: Missing: { -contact-emergency }/);
  assert.match(said(`${before} { $when }`, before).join(), /^stop: Not known: { \$when }/);
  for (const broken of ['Call { -contact-emergency at { $place }', 'Call } { -contact-emergency } { $place }', 'x {']) assert.match(said(broken, before).join(), /stop: A brace/, broken);
  // A brace between quotation marks is a letter.
  const quoted = 'Write { "}" } here';
  assert.deepEqual(said('Here write { "}" }', quoted), []);
  assert.match(said('Here write { "{" }', quoted).join(), /Not known/);
  const two = 'x { $what -> … }';
  assert.deepEqual(said('{ $what -> … } y', two), []);
  assert.match(said('{ $what -> … } { $what -> … }', two).join(), /Twice/);
  assert.match(said('{ $what -> … 2 }', two).join(), /Missing.*Not known/);
});

test('nothing empty, no second line, nothing that hides', () => {
  assert.match(said('  ', 'x').join(), /stop: It is empty/);
  assert.match(said('a\nb', 'x').join(), /stop: It goes on in a second line/);
  assert.match(said('a\u202eb', 'x').join(), /stop: It has a character that nobody sees: ‹U\+202E›/);
  assert.equal(beatbook.visible('a\u2066b\u0007'), 'a‹U+2066›b‹U+0007›');
});

test('words of the lists are found as whole words, and an excuse in the same sentence counts', () => {
  const rules = {
    avoid: [{ word: 'precinto', instead: 'comisaría' }], falseEnds: ['p.m.'],
    wording: [
      { sensitive: false, why: 'why', help: 'help', deny: ['DM us'], warn: [], unlessAfter: ["don't", 'do not'], unlessBefore: [] },
      { sensitive: true, why: 'joke', help: 'plainly', deny: ['ㅋㅋ'], warn: [], unlessAfter: [], unlessBefore: [] },
      { sensitive: false, why: 'nobody', help: 'call', deny: ['DM으로'], warn: [], unlessAfter: [], unlessBefore: ['마세요'] },
    ],
  };
  const by = { rules };
  assert.match(said('El PRECINTO 110', 'x', by).join(), /warn: The glossary says not to write “precinto”. Write “comisaría”/);
  assert.deepEqual(said('precintos', 'x', by), []);
  assert.match(said('Please dm us.', 'x', by).join(), /warn: “dm us”: why; help/);
  assert.deepEqual(said('Don’t DM us!', 'x', by), []);
  assert.match(said('Do not wait. DM us.', 'x', by).join(), /DM us/);
  assert.deepEqual(said('Do not at 7 p.m. DM us.', 'x', by), [], 'the period of p.m. ends no sentence');
  assert.deepEqual(said('ㅋㅋ', 'x', by), []);
  assert.equal(said('ㅋㅋ', 'x', { rules, sensitive: true }).length, 1);
  assert.deepEqual(said('DM으로 신고하지 마세요.', 'x', by), []);
  assert.equal(said('DM으로 신고하세요.', 'x', by).length, 1);
});

test('an agreed word that goes is noticed, endings aside', () => {
  const terms = [{ english: 'gift card', forms: ['기프트 카드'], avoid: [], definition: null, note: null, seen: true }];
  assert.match(said('상품권으로', '기프트카드로', { terms }).join(), /The agreed word for “gift card” is gone: 기프트 카드/);
  assert.deepEqual(said('기프트 카드', '기프트카드로', { terms }), []);
  for (const [text, form, has] of [['Le enviaron tarjetas de regalo.', 'tarjeta de regalo', true], ['los estafadores', 'estafador', true], ['la Policía de Nueva York', 'Policía de Nueva York (NYPD)', true], ['este hombre', 'estafa', false]]) {
    assert.equal(beatbook.hasForm(text, form), has, `${text}: ${form}`);
  }
});

test('texts are filled with samples, in every variant', () => {
  const side = {
    units: [
      { key: 'a', part: 'value', text: 'Now: { $what -> … }. { $n -> … } { $place }' },
      { key: 'a[$what: fire]', part: 'value', text: 'fire at { $place }' }, { key: 'a[$what: other]', part: 'value', text: 'danger' },
      { key: 'a[$n: one]', part: 'value', text: '{ $n } case' }, { key: 'a[$n: more]', part: 'value', text: '{ $n } cases' },
    ],
    groups: [
      { key: 'a[$what', in: 'a', token: '{ $what -> … }', by: 'what', variants: [{ key: 'fire', unit: 'a[$what: fire]' }, { key: 'other', unit: 'a[$what: other]' }], other: 'other' },
      { key: 'a[$n', in: 'a', token: '{ $n -> … }', by: 'n', variants: [{ key: 'one', unit: 'a[$n: one]' }, { key: 'more', unit: 'a[$n: more]' }], other: 'more' },
    ],
    says: { '{ $place }': 'Elmhurst', '{ $n }': '7' }, within: { 'a[$n: one]': { '{ $n }': '1' } },
  };
  assert.equal(beatbook.render(side, 'a'), 'Now: danger. 7 cases Elmhurst');
  assert.equal(beatbook.render(side, 'a', { 'a[$what': 'fire', 'a[$n': 'one' }), 'Now: fire at Elmhurst. 1 case Elmhurst');
  assert.equal(beatbook.render(side, 'a[$n: one]'), '1 case');
  assert.equal(beatbook.render(side, 'a', { 'a[$what': '__proto__' }), 'Now: danger. 7 cases Elmhurst');
});

const print = (digit) => digit.repeat(32);
const verdict = (id, more = {}) => ({ id, source: print('1'), target: print('2'), verdict: 'approve', units: {}, note: '', category: null, seconds: 3, at: '2026-11-27T02:00:00.000Z', ...more });

/** What browsers have for keeping. `full`: it takes nothing any more. */
function storage({ full = false } = {}) {
  const kept = new Map();
  return {
    full,
    get length() { return kept.size; },
    key: (i) => [...kept.keys()][i] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    removeItem: (key) => kept.delete(key),
    setItem(key, value) {
      if (this.full) throw new Error('QuotaExceededError');
      kept.set(key, value);
    },
  };
}

test('two tabs write beside each other', () => {
  const shared = storage();
  const [one, two] = [beatbook.keepReviews(shared, 'L', 'ko'), beatbook.keepReviews(shared, 'L', 'ko')];
  one.setVerdict(verdict('a'));
  two.setVerdict(verdict('b', { verdict: 'reject' }));
  one.setVerdict(verdict('c'));
  for (const keep of [one, two]) assert.deepEqual(plain(keep.verdicts().map(({ id }) => id)), ['a', 'b', 'c']);
  assert.deepEqual(plain(beatbook.keepReviews(shared, 'L', 'es').verdicts()), []);
  assert.deepEqual(plain(beatbook.keepReviews(shared, 'Other', 'ko').verdicts()), []);
  one.forget();
  assert.equal(two.verdicts().length, 0);
});

test('what the browser does not keep is remembered, and said', () => {
  for (const kept of [null, storage({ full: true })]) {
    const keep = beatbook.keepReviews(kept, 'L', 'ko');
    keep.setVerdict(verdict('a'));
    keep.setDraft('b', { prints: 'x', mode: 'change', units: { value: 't' }, note: '', category: '', opened: [], spent: 1 });
    assert.equal(keep.works, false);
    assert.equal(keep.verdict('a').verdict, 'approve');
    assert.equal(keep.draft('b').units.value, 't');
    assert.equal(keep.verdicts().length, 1);
  }
  const works = beatbook.keepReviews(storage(), 'L', 'ko');
  works.setVerdict(verdict('a'));
  assert.equal(works.works, true);
});

test('what others wrote there counts for nothing and stays', () => {
  const shared = storage();
  const keep = beatbook.keepReviews(shared, 'L', 'ko');
  keep.setVerdict(verdict('a'));
  const key = shared.key(0);
  shared.setItem(key, '{"id":');
  assert.equal(keep.verdict('a'), null);
  shared.setItem(key, JSON.stringify(verdict('another')));
  assert.deepEqual(plain(keep.verdicts()), [], 'a verdict under the id of another');
  assert.notEqual(shared.getItem(key), null);
});

test('a file says who judged what, and how long it took', () => {
  const verdicts = [verdict('b', { seconds: 10 }), verdict('a', { verdict: 'change', units: { value: 'x' }, seconds: 2 }), verdict('c', { verdict: 'reject', note: 'n', category: 'terminology', seconds: 3.26 })];
  const file = plain(beatbook.reviewFile({ library: 'L', locale: 'ko', reviewer: 'Ana', verdicts }));
  assert.deepEqual(file.verdicts.map(({ id }) => id), ['a', 'b', 'c']);
  assert.deepEqual(file.summary, { approve: 1, change: 1, reject: 1, 'median-seconds': 3.3 });
  const back = beatbook.readReviewFile(JSON.stringify(file), { library: 'L', locale: 'ko' });
  assert.deepEqual(plain(back.verdicts), file.verdicts);
  assert.equal(back.reviewer, 'Ana');
  assert.equal(beatbook.median([]), null);
  assert.equal(beatbook.median([1, 4]), 2.5);
});

test('what the import refused of a file is known, with its reason', () => {
  const here = { library: 'L', locale: 'ko' };
  const file = beatbook.reviewFile({ ...here, reviewer: 'Ana', verdicts: [verdict('a'), verdict('b'), verdict('__proto__')] });
  const refused = { ...file, verdicts: file.verdicts.map((one) => (one.id === 'b' ? one : { ...one, refused: `why ${one.id}` })) };
  const back = beatbook.readReviewFile(JSON.stringify(refused), here);
  assert.deepEqual(plain([...back.refused]), [['__proto__', 'why __proto__'], ['a', 'why a']]);
  assert.equal(back.verdicts.some((one) => 'refused' in one), false, 'what is given again is a new verdict');
});

test('names are compared as the import compares them', () => {
  for (const name of ['José B. Lee', 'jose\u0301 b lee', ' JOSÉ B.LEE ']) assert.equal(beatbook.plainName(name), 'joséblee');
  assert.equal(beatbook.plainName('…'), '');
});

test('what is not such a file is refused, and what is no verdict is left out', () => {
  const here = { library: 'L', locale: 'ko' };
  const whole = beatbook.reviewFile({ ...here, reviewer: 'Ana', verdicts: [verdict('a')] });
  for (const [text, why] of [
    ['{', /cannot be read/], ['[]', /not a review file/], ['null', /not a review file/], [JSON.stringify({ ...whole, version: 2 }), /version 2/],
    [JSON.stringify({ ...whole, locale: 'es' }), /“es”/], [JSON.stringify({ ...whole, library: 'M' }), /another library/], [JSON.stringify({ ...whole, kind: 'x' }), /not a review file/],
  ]) assert.match(beatbook.readReviewFile(text, here).wrong, why);
  for (const wrong of [null, 'x', {}, verdict('', {}), verdict('a', { source: '12' }), verdict('a', { verdict: 'publish' }), verdict('a', { target: print('G') })]) assert.equal(beatbook.asVerdict(wrong), null);
  assert.deepEqual(plain(beatbook.asVerdict(verdict('a', { verdict: 'change', units: JSON.parse('{"__proto__":"x","value":1}'), seconds: -1, category: 3, note: null }))),
    JSON.parse(JSON.stringify({ ...verdict('a'), verdict: 'change', seconds: null, at: '2026-11-27T02:00:00.000Z' }).replace('"units":{}', '"units":{"__proto__":"x"}')));
  assert.ok(beatbook.isNewer(verdict('a', { at: '2026-11-28' }), verdict('a')));
  assert.ok(!beatbook.isNewer(verdict('a'), verdict('a')));
});
