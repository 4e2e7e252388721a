import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load, plain, tlds } from './load.mjs';

const beatbook = load('gsm', 'emoji', 'url-paths', 'url-hosts', 'urls', 'counts', 'measure');
beatbook.tlds = tlds();

const channels = {
  x: { id: 'x', name: 'X', limit: 280 },
  bluesky: { id: 'bluesky', limit: 300, extra: [{ unit: 'bytes', most: 3000 }] },
  mastodon: { id: 'mastodon', limit: 500 },
  threads: { id: 'threads', limit: 500, extra: [{ unit: 'links', most: 5 }] },
  instagram: { id: 'instagram', limit: 2200, extra: [{ unit: 'hashtags', most: 5 }] },
  sms: { id: 'sms', limit: 160 },
  wea: { id: 'wea', limit: 360 },
  whatsapp: { id: 'whatsapp', limit: null },
};
const of = (channel, text) => plain(beatbook.measure(channels[channel], text));
const found = (text) => plain(beatbook.urls(text)).map(({ start, end }) => text.slice(start, end));

// The crate's own examples.
test('X weighs by range, an emoji two', () => {
  for (const [text, weight] of [
    ['', 0], ['Lock it up.', 11], ['¿Dónde está?', 12], ['‘don’t’ — “do”', 14], ['…', 2], ['• one', 6], ['锁好车门。', 10],
    ['신고 911', 8], ['© ™', 4], ['\u200b\u200e', 3], ['👮🏿‍♀️', 2], ['9️⃣1️⃣1️⃣', 6], ['🇺🇸🇰🇷', 4], ['☎', 2], ['☎️', 2],
    ['☎\ufe0e', 4], ['©️', 2], ['👩\u200dx', 4],
  ]) assert.equal(of('x', text).length, weight, text);
});

test('X weighs an address 23', () => {
  for (const [text, weight] of [
    ['nyc.gov', 23], ['See https://www.nyc.gov/site/nypd/index.page now', 31], ['点击nyc.gov/nypd了解', 31],
    ['report@nyc.gov', 14], ['end.Nothing', 11], ['nyc.gov/nypd👮', 25],
  ]) assert.equal(of('x', text).length, weight, text);
});

test('an emoji reaches over whole sequences, and no further', () => {
  for (const whole of ['😀', '👍🏽', '👨‍👩‍👧‍👦', '🏳️‍🌈', '🇺🇸', '1️⃣', '#⃣', '☎️', '☎', '🏴󠁧󠁢󠁷󠁬󠁳󠁿', '👮🏿‍♀️', '©️', '❤️‍🔥', '☝️']) {
    assert.equal(beatbook.emojiLength(whole, 0), whole.length, whole);
  }
  for (const [text, length] of [
    ['😀😀', 2], ['🇺🇸🇰', 4], ['🇺🇺', 2], ['👩\u200d⚕', 2], ['👍\u200dx', 2], ['🚀🏽', 2], ['1\ufe0f', 0], ['911', 0], ['©', 0], ['☎\ufe0e', 0], ['경', 0], ['', 0],
  ]) assert.equal(beatbook.emojiLength(text, 0), length, text);
});

test('finds the addresses that X links', () => {
  for (const [text, ...expected] of [
    ['Visit nyc.gov/nypd now.', 'nyc.gov/nypd'], ['(https://nyc.gov).', 'https://nyc.gov'], ['HTTP://NYC.GOV/A', 'HTTP://NYC.GOV/A'],
    ['请上网nyc.gov举报，或者crimestoppers.nypdonline.org。', 'nyc.gov', 'crimestoppers.nypdonline.org'],
    ['nyc.gov,nypd.org', 'nyc.gov', 'nypd.org'], ['https://a.com?x=1, b.com?x=1', 'https://a.com?x=1', 'b.com'],
    ['a.com:80 a.com:80/x', 'a.com', 'a.com:80/x'], ['“nyc.gov”', 'nyc.gov'], ['x_y.nyc.gov x.n_c.gov', 'y.nyc.gov'],
    ['https://x_y.nyc.gov', 'https://x_y.nyc.gov'], ["https://t.co/abc'x", 'https://t.co/abc'],
    ['me@nyc.gov'], ['@nyc.gov #nyc.gov $nyc.gov'], ['1.800.577.8477'], ['http://-a.com'], ['a..com'], ['...'], ['ftp://'],
  ]) assert.deepEqual(found(text), expected, text);
  // A run of Chinese before a host makes one label of both, which can be too long for a name.
  assert.deepEqual(found(`${'请上网'.repeat(20)}nyc.gov`), []);
});

test('top-level domains end where X ends them', () => {
  for (const [text, end] of [['gov', 3], ['GOV/nypd', 3], ['gov中', 3], ['government', null], ['com-x', null], ['com@x', null], ['中国的', 2], ['xn--p1ai', 8], ['notatld', null], ['', null]]) {
    assert.equal(beatbook.urlHosts.tldEnd(text, 0), end, text);
  }
});

test('paths end where a reader would end them', () => {
  for (const [text, expected] of [
    ['/a/b.', '/a/b'], ['/nypd,,,', '/nypd'], ['/wiki/Beat_(police), which', '/wiki/Beat_(police)'], ['/a_(b_(c)_d)', '/a_(b_(c)_d)'],
    ['/a_(b', '/a_'], ['/a(b()c)', '/a'], ['/()', '/'], [':8080/x?a=1&b=(2).', ':8080/x?a=1&b=(2'], [':x', ''], ['?q=.', '?q='], ['/año', '/año'], ['/路', '/'],
  ]) assert.equal(text.slice(0, beatbook.urlPaths.tail(text, 0).end), expected, text);
});

test('takes time in proportion to the text', () => {
  for (const piece of ['a.', 'a.com', '.com', '中', '中.com_', 'http://', 'a.co/(', 'https://a.co/,', 'a_.com-', 'x.xn--']) {
    const start = performance.now();
    beatbook.urls(piece.repeat(20000));
    assert.ok(performance.now() - start < 5000, piece);
  }
});

test('without the list of top-level domains, common ones are known', () => {
  const own = load('url-paths', 'url-hosts', 'urls');
  assert.equal(own.urls('nyc.gov and on.nyc.gov/x and a.example').length, 2);
});

test('the text message alphabet has 127 basic and 10 extended characters', () => {
  const counts = { 1: 0, 2: 0 };
  for (let code = 0; code < 0x11000; code += 1) {
    const size = beatbook.septets(String.fromCodePoint(code));
    if (size !== null) counts[size] += 1;
  }
  assert.deepEqual(counts, { 1: 127, 2: 10 });
  assert.ok([...'éÉñÑüÜ¡¿'].every((c) => beatbook.septets(c) === 1));
  assert.ok([...'áíóúÁÍÓÚçªº«»“”’—…•`\u00a0'].every((c) => beatbook.septets(c) === null));
});

test('text messages are cut into parts, and no pair is divided', () => {
  const parts = (text) => of('sms', text).parts;
  assert.deepEqual([160, 161, 306, 307].map((n) => parts('a'.repeat(n))), [1, 2, 2, 3]);
  assert.equal(parts(`${'a'.repeat(152)}€${'a'.repeat(152)}`), 3);
  assert.deepEqual([70, 71, 134, 135].map((n) => parts('경'.repeat(n))), [1, 2, 2, 3]);
  assert.equal(parts(`${'경'.repeat(66)}👮${'경'.repeat(66)}`), 3);
});

test('one accent makes a text message twice as long', () => {
  const accented = of('sms', `${'a'.repeat(157)}áéá`);
  assert.deepEqual(
    [accented.length, accented.limit, accented.fits, accented.parts, accented.unit, accented.forcedBy],
    [160, 70, false, 3, 'UTF-16 units', ['á']],
  );
  assert.equal(beatbook.countInWords(of('sms', 'short')), '5/160 septets, GSM-7, 1 part');
  assert.equal(beatbook.countInWords(accented), '160/70 UTF-16 units, UCS-2, 3 parts');
  assert.equal(beatbook.countInWords(of('x', 'Lock.')), '5/280 weighted characters');
});

test('the same text is as long as each place says', () => {
  const text = '경찰 👮🏽 https://www.nyc.gov/nypd';
  const lengths = ['x', 'bluesky', 'mastodon', 'threads', 'instagram', 'whatsapp'].map((id) => of(id, text).length);
  assert.deepEqual(lengths, [31, 29, 28, 36, 32, 30]);
  for (const [text, length] of [
    ['신고하세요', 5], ['https://www.nyc.gov/site/nypd/bureaus/index.page', 23], ['nyc.gov', 7],
    ['cc @NYPD110Pct@mastodon.example.org.', 15], ['me@nyc.gov', 10], ['👨‍👩‍👧‍👦 ok', 4], ['@@@', 3],
  ]) assert.equal(of('mastodon', text).length, length, text);
});

test('counts the composed form', () => {
  for (const id of Object.keys(channels)) assert.deepEqual(of(id, 'an\u0303o'), of(id, 'año'), id);
});

test('says what else keeps a text from fitting', () => {
  const links = Array.from({ length: 6 }, (_, n) => `https://a${n}.com `).join('');
  assert.deepEqual(of('threads', links).reasons, ['it has 6 links, and the most is 5']);
  assert.deepEqual(of('threads', 'https://a.com '.repeat(6)).reasons, []);
  assert.equal(of('instagram', '#a #b #c #d #e #5 x#f').fits, true);
  assert.equal(of('instagram', '#a #b #c #d #e #f').fits, false);
  assert.deepEqual(of('bluesky', '👨‍👩‍👧‍👦'.repeat(200)).reasons, ['it has 5000 bytes, and the most is 3000']);
  assert.deepEqual([of('x', 'a\ufeff').fits, of('x', 'a\ufeff').allowed], [false, false]);
  for (const id of Object.keys(channels)) for (const c of '\u0007\u001b\u0085\u007f') assert.equal(of(id, `Lock up.${c}`).allowed, false, id);
  assert.equal(of('x', 'Two\r\nlines\tand a tab').allowed, true);
  assert.deepEqual(of('wea', '경찰').reasons, ['an alert can only use the text message alphabet, which has no 경 찰']);
  assert.deepEqual([of('x', 'a'.repeat(281)).fits, of('x', 'a'.repeat(280)).fits], [false, true]);
  assert.deepEqual([of('whatsapp', 'a'.repeat(9999)).fits, of('whatsapp', 'a').limit], [null, null]);
});
