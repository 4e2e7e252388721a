import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load, plain } from './load.mjs';

const beatbook = load('clock', 'values', 'notice');
const now = '2026-11-26T18:05';

const days = (write) => Array.from({ length: 400 }, (_, i) => write(new Date(Date.UTC(2026, 10, 26 + i))));
const hours = (write) => Array.from({ length: 24 }, (_, hour) => write(hour));
const twelve = (hour) => hour % 12 || 12;
const dates = {
  from: '2026-11-26',
  days: 400,
  locales: {
    en: {
      full: days((day) => day.toLocaleDateString('en-US', { timeZone: 'UTC', dateStyle: 'full' })),
      long: days((day) => day.toLocaleDateString('en-US', { timeZone: 'UTC', dateStyle: 'long' })),
      clock: {
        'on-the-hour': hours((hour) => `${twelve(hour)} ${hour < 12 ? 'AM' : 'PM'}`),
        'with-minutes': hours((hour) => `${twelve(hour)}:{minute} ${hour < 12 ? 'AM' : 'PM'}`),
        digits: [...'0123456789'],
      },
    },
    ar: {
      long: days((day) => day.toISOString().slice(0, 10)),
      clock: { 'on-the-hour': hours(String), 'with-minutes': hours((hour) => `${hour}:{minute}`), digits: [...'٠١٢٣٤٥٦٧٨٩'] },
      group: '٬',
    },
  },
};
dates.locales.ko = { ...dates.locales.en };

const pattern = [
  'NYPD: ', { select: 'what', variants: { fire: ['fire or smoke'], other: ['danger at ', { slot: 'place' }] }, other: 'other' },
  '. ', { slot: 'place' }, '. ', { date: 'expires', style: 'long' }, ', ', { time: 'expires' }, '.',
];
const english = { locale: 'en', dir: 'ltr', status: 'published', draftLine: null, until: null, value: pattern, short: null };
const values = { what: 'fire', place: 'Corona', expires: '2026-12-03T19:05' };
const fill = (language, given, options) => plain(beatbook.fill({ ...english, ...language }, given, dates, options));
const text = (part, given) => fill({ value: [part] }, given);

test('a notice says what fills it', () => {
  assert.deepEqual(fill({}, values), { text: 'NYPD: fire or smoke. Corona. December 3, 2026, 7:05 PM.' });
  assert.deepEqual(fill({}, { ...values, what: 'collapse' }).text.slice(0, 23), 'NYPD: danger at Corona.');
  assert.deepEqual(text({ date: 'when', style: 'full' }, { when: '2026-12-03' }), { text: 'Thursday, December 3, 2026' });
  assert.deepEqual(text({ time: 'at' }, { at: '00:00' }), { text: '12 AM' });
  assert.deepEqual(text({ number: 'n', grouping: true }, { n: '01234567' }), { text: '1,234,567' });
  assert.deepEqual(text({ number: 'n', grouping: false }, { n: '1234' }), { text: '1234' });
  assert.deepEqual(text({ slot: 'place' }, { place: " $& <b>$1 " }), { text: '$& <b>$1' });
});

test('every digit of a table stands for its own', () => {
  assert.equal(fill({ locale: 'ar', value: [{ time: 'at' }] }, { at: '19:42' }).text, '19:٤٢');
  assert.equal(fill({ locale: 'ar', value: [{ number: 'n', grouping: true }] }, { n: '1072' }).text, '١٬٠٧٢');
});

test('a number may choose by its plural', () => {
  const part = { select: 'n', variants: { 0: ['none'], one: ['one bike'], other: [{ number: 'n', grouping: true }, ' bikes'] }, other: 'other' };
  assert.deepEqual(['0', '1', '2'].map((n) => text(part, { n }).text), ['none', 'one bike', '2 bikes']);
});

test('a notice with a hole in it is not written', () => {
  assert.deepEqual(fill({}, {}), { missing: ['what', 'place', 'expires'] });
  assert.deepEqual(fill({}, { ...values, place: '  ' }), { missing: ['place'] });
  for (const [part, given] of [
    [{ date: 'd', style: 'full' }, { d: '2026-11-25' }], [{ date: 'd', style: 'full' }, { d: '2027-12-31' }], [{ date: 'd', style: 'full' }, { d: '2026-02-30' }],
    [{ date: 'd', style: 'huge' }, { d: '2026-12-03' }], [{ date: 'd', style: 'constructor' }, { d: '2026-12-03' }],
    [{ time: 'd' }, { d: '24:00' }], [{ time: 'd' }, { d: '7pm' }], [{ number: 'd', grouping: true }, { d: '1e3' }], [{ number: 'd', grouping: true }, { d: '-1' }],
    [{ slot: 'd' }, { d: { ko: '가' } }], [{ slot: 'd' }, { d: 'a\u202eb' }], [{ slot: 'd' }, { d: 'a\u0007' }],
    [{ select: 'd', variants: {}, other: 'other' }, { d: 'a' }], [{ select: 'd', variants: {}, other: 'other' }, { d: 'toString' }],
  ]) assert.deepEqual(text(part, given), { missing: ['d'] }, JSON.stringify([part, given]));
  assert.deepEqual(text({ slot: 'toString' }, {}), { missing: ['toString'] });
  assert.deepEqual(fill({ locale: 'constructor', value: [{ time: 'at' }] }, { at: '19:00' }), { missing: ['at'] });
  assert.throws(() => text({ html: 'x' }, {}), /does not know/);
});

test('a draft begins with the line that says so, or is not given out', () => {
  const draft = { status: 'draft', draftLine: 'DRAFT. Not reviewed.', value: ['Text.'] };
  assert.deepEqual(fill(draft, {}), { text: 'DRAFT. Not reviewed.\nText.' });
  assert.deepEqual(fill({ ...draft, draftLine: null }, {}), { missing: [], withheld: true });
});

test('a notice of a demonstration begins with what that is, and a draft of one is a draft', () => {
  const invented = load('clock', 'values', 'notice');
  invented.demonstration = 'Invented.';
  const shown = (language) => plain(invented.fill({ ...english, value: ['Text.'], ...language }, {}, dates));
  assert.deepEqual(shown({}), { text: 'Invented.\nText.' });
  assert.deepEqual(shown({ status: 'draft', draftLine: 'DRAFT.' }), { text: 'DRAFT.\nText.' });
  assert.deepEqual(shown({ status: 'draft' }), { missing: [], withheld: true });
});

test('what is withheld or has ended is not given out', () => {
  assert.deepEqual(fill({ value: null }, values), { missing: [], withheld: true });
  assert.deepEqual(fill({}, values, { part: 'short' }), { missing: [], withheld: true });
  assert.deepEqual(fill({ short: ['Short.'] }, values, { part: 'short' }), { text: 'Short.' });
  assert.deepEqual(fill({ until: '2026-11-26T18:04' }, values, { now }), { missing: [], ended: true });
  assert.ok('text' in fill({ until: '2026-11-26T18:05' }, values, { now }));
  assert.deepEqual(fill({}, { ...values, expires: '2026-11-26T18:04' }, { now }), { missing: ['expires'] });
});

test('right-to-left text isolates what fills it, as Fluent does', () => {
  assert.equal(fill({ dir: 'rtl', value: ['a ', { slot: 'p' }] }, { p: 'X' }).text, 'a \u2068X\u2069');
  assert.equal(fill({ dir: 'rtl', value: [{ slot: 'p' }] }, { p: 'X' }).text, 'X');
});

test('values are of their kind', () => {
  const choices = [['a', 'A'], ['b', 'B']];
  for (const [kind, good, ...bad] of [
    ['date', '2026-12-03', '12/03/2026', '2026-02-30', '2026-11-25', '2027-12-31'],
    ['time', '19:00', '7pm', '24:00', '1:00'],
    ['datetime', '2026-12-03T19:00', '2026-12-03', '19:00', '2026-12-03T19:00T', '2026-12-03T25:00'],
    ['number', '72', 'many', '-1', '1.5', '1e3', '٧', ''],
    ['choice', 'a', 'c', 'toString'], ['rank', 'b', 'B'],
    ['url', 'https://nyc.gov/nypd?x=1', 'http://nyc.gov', 'nyc.gov', 'javascript:alert(1)', 'https://a', 'https://user@evil.com', 'https://nyc.gov\\@evil.com',
      'https://nyc.gov/ x', 'https://nус.gov', 'https://nyc.gov/"onclick'],
    ['place', 'Elmhurst', 'a\nb', 'a\u202eb', 'a\u200fb', '\u0000'], ['person', 'María O’Neill-Kim 김', 'x\u2066y', 'x\u200by'],
    ['text', 'One.\n\nTwo.', 'One.\nTwo.', 'a\u001b[31m'],
    ['mystery', undefined, 'anything'],
  ]) {
    const slot = { name: 'x', kind, label: '', choices };
    if (good !== undefined) assert.equal(beatbook.valueProblem(slot, good, dates), null, `${kind} ${good}`);
    for (const value of bad) assert.equal(typeof beatbook.valueProblem(slot, value, dates), 'string', `${kind} ${JSON.stringify(value)}`);
  }
});

test('a value takes no more room than its longest example', () => {
  const slot = { name: 'x', kind: 'place', label: '', longest: '12345678' };
  assert.equal(beatbook.valueProblem(slot, '코로나'), null);
  assert.equal(beatbook.valueProblem(slot, '12345678'), null);
  assert.match(beatbook.valueProblem(slot, '플러싱메도우'), /^it is 4 too long/);
  assert.equal(beatbook.room('a—한'), 4);
});

const page = {
  template: 'template-x',
  expires: 'required',
  slots: [{ name: 'place', kind: 'place', label: 'Place' }, { name: 'story', kind: 'text', label: 'Story' }],
  places: [{ key: 'corona', names: { en: 'Corona', ko: '코로나' } }],
  languages: ['en', 'ko', 'ar'].map((locale) => ({
    ...english, locale, value: locale === 'ar' ? null : [{ slot: 'place' }, ': ', { slot: 'story' }], short: locale === 'ko' ? [{ slot: 'place' }] : null,
  })),
};
const given = { place: 'corona', story: { en: 'Told.', ko: '이야기.' }, expires: '2026-12-03T19:00' };
const notice = (changed) => plain(beatbook.fillNotice(page, { ...given, ...changed }, dates, now));

test('a form fills all languages, each with its own words', () => {
  const { problems, languages } = notice({});
  assert.deepEqual(problems, []);
  assert.deepEqual(languages.map(({ value }) => value), [{ text: 'Corona: Told.' }, { text: '코로나: 이야기.' }, { missing: [], withheld: true }]);
  assert.deepEqual(languages.map(({ short }) => short), [null, { text: '코로나' }, null]);
});

test('a sentence in one language does not go out in a post in another', () => {
  assert.deepEqual(notice({ story: 'Told.' }).languages.slice(0, 2).map(({ value }) => value), [{ missing: ['story'] }, { missing: ['story'] }]);
  const { problems, languages } = notice({ story: { en: 'Told.' } });
  assert.deepEqual(problems.map(({ slot, locale }) => [slot, locale]), [['story', 'ko']]);
  assert.deepEqual(languages.slice(0, 2).map(({ value }) => value), [{ text: 'Corona: Told.' }, { missing: ['story'] }]);
});

test('what is wrong with one value keeps every language back', () => {
  for (const expires of ['', '2026-11-26T18:04', '2026-12-03', '2028-12-03T19:00', { en: '2026-12-03T19:00' }]) {
    const { problems, languages } = notice({ expires });
    assert.deepEqual(problems.map(({ slot }) => slot), ['expires'], JSON.stringify(expires));
    assert.ok(languages.every(({ value }) => 'missing' in value));
  }
  assert.deepEqual(notice({ expires: '2020-12-03T19:00' }).problems, [{ slot: 'expires', locale: null, problem: 'this time is over' }]);
  const optional = plain(beatbook.fillNotice({ ...page, expires: 'optional' }, { ...given, expires: '' }, dates, now));
  assert.equal(optional.languages[0].value.text, 'Corona: Told.');
});

test('a place that a language has no name for is missing there', () => {
  const places = [{ key: 'corona', names: { en: 'Corona' } }];
  const { languages } = plain(beatbook.fillNotice({ ...page, places }, given, dates, now));
  assert.deepEqual(languages[1].value, { missing: ['place'] });
  // A place that is not listed has one name everywhere.
  assert.equal(notice({ place: 'Elmhurst' }).languages[1].value.text, 'Elmhurst: 이야기.');
});

test('a place is found by its key and by its name in any language', () => {
  const places = [{ key: 'corona', names: { en: 'Corona', ko: '코로나' } }, { key: 'roosevelt-avenue', names: { en: 'Roosevelt Avenue', es: 'avenida Roosevelt' } }];
  const found = (typed) => beatbook.placeOf({ ...page, places }, typed)?.key ?? null;
  assert.deepEqual(['corona', ' CORONA ', '코로나', 'roosevelt  avenue', 'Avenida Roosevelt'].map(found), ['corona', 'corona', 'corona', 'roosevelt-avenue', 'roosevelt-avenue']);
  assert.deepEqual(['', ' ', 'Coron', 'Corona Park', undefined, { en: 'Corona' }].map(found), [null, null, null, null, null, null]);
  assert.equal(notice({ place: '코로나' }).languages[0].value.text, 'Corona: Told.');
});

test('no name that nobody has reviewed stands in a notice that is no draft', () => {
  const places = [{ ...page.places[0], drafts: ['ko'] }];
  const draft = (draftLine) => page.languages.map((language) => ({ ...language, status: draftLine ? 'draft' : 'published', draftLine }));
  const told = (draftLine) => plain(beatbook.fillNotice({ ...page, places, languages: draft(draftLine) }, given, dates, now)).languages.map(({ value }) => value);
  assert.deepEqual(told(null).slice(0, 2), [{ text: 'Corona: Told.' }, { missing: ['place'] }]);
  assert.deepEqual(told('DRAFT.').slice(0, 2), [{ text: 'DRAFT.\nCorona: Told.' }, { text: 'DRAFT.\n코로나: 이야기.' }]);
});

test('a notice is signed as a precinct signs', () => {
  const signed = (signature, tags, part) => beatbook.signed('Text.', { ...english, signature }, tags && { id: 'x', tags }, part);
  assert.equal(signed('1경찰서', ['#Corona']), 'Text.\n\n1경찰서 #Corona');
  assert.equal(signed(null, ['#Corona']), 'Text.\n\n#Corona');
  assert.equal(signed('1경찰서', ['#Corona'], 'short'), 'Text. 1경찰서');
  assert.equal(signed('1경찰서', null), 'Text.\n\n1경찰서');
  assert.equal(signed(undefined, []), 'Text.');
});
