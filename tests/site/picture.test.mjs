import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load, plain, randomNumbers } from './load.mjs';

const beatbook = load('breaks', 'picture');

/** A canvas of our own: a wide character is as wide as the font is high, others half of that. */
const widthOf = (text) => Array.from(text).reduce((sum, c) => sum + (c > '\u1100' && !/[‘’“”…—\u2000-\u200f]/.test(c) ? 2 : 1), 0);
const measure = (text, font) => (widthOf(text) * Number(/(\d+)px/.exec(font)[1])) / 2;
const lines = (text, locale, width) => plain(beatbook.breakLines(text, locale, (line) => widthOf(line) <= width));

test('Latin and Korean lines end between words', () => {
  assert.deepEqual(lines('Close your bag on trains', 'en', 10), ['Close your', 'bag on', 'trains']);
  assert.deepEqual(lines('가방을 닫고 앞으로 메세요', 'ko', 13), ['가방을 닫고', '앞으로 메세요']);
  assert.deepEqual(lines('9 p. m.\u00a0hoy sí', 'es', 10), ['9 p.', 'm.\u00a0hoy sí'], 'not at a no-break space');
  assert.deepEqual(lines('One\nTwo\r\n\r\nThree', 'en', 20), ['One', 'Two', 'Three']);
  assert.deepEqual(lines('', 'en', 20), []);
});

test('Chinese lines end between characters, with marks where they belong', () => {
  assert.deepEqual(lines('请锁好门窗。', 'zh-Hans', 10), ['请锁好门', '窗。'], 'no line begins with a full stop');
  assert.deepEqual(lines('请看这里面（重要）', 'zh-Hans', 12), ['请看这里面', '（重要）'], 'no line ends with an opening bracket');
  assert.deepEqual(lines('他说“快走”了', 'zh-Hans', 6), ['他说', '“快走”', '了']);
  assert.deepEqual(lines('请拨打nyc.gov/nypd或911', 'zh-Hans', 12), ['请拨打', 'nyc.gov/nypd', '或911'], 'addresses and numbers stay whole');
  assert.deepEqual(lines('小心——有车', 'zh-Hant', 5), ['小心', '——有', '车'], 'a double dash is one');
});

test('what is too wide for a line is divided in the last resort, between characters', () => {
  assert.deepEqual(lines('a https://nyc.gov/nypd', 'en', 8), ['a', 'https://', 'nyc.gov/', 'nypd']);
  assert.deepEqual(lines('👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 'en', 1), ['👨‍👩‍👧‍👦', '👨‍👩‍👧‍👦']);
});

test('no line is too wide, no character lost, no mark out of place', () => {
  const random = randomNumbers(21);
  const pieces = ['门', '锁', '好', '，', '。', '（', '）', '「', '」', '911', ' ', 'bag', '、', '！', '“', '”', '…'];
  for (let i = 0; i < 2000; i += 1) {
    const text = Array.from({ length: random(40) }, () => pieces[random(pieces.length)]).join('');
    const broken = lines(text, 'zh-Hans', 16);
    assert.equal(broken.join('').replace(/ /g, ''), text.replace(/ /g, ''));
    for (const line of broken) assert.ok(widthOf(line) <= 16, line);
  }
  const ordinary = '请锁好门窗，不要给陌生人开门。遇到紧急情况（包括火灾），请立即拨打 911！“谢谢”大家的合作…';
  for (let width = 8; width < 60; width += 1) {
    for (const line of lines(ordinary, 'zh-Hans', width)) {
      assert.doesNotMatch(line, /^[，。）！”…]|[（“]$/u, `${width}: ${line}`);
    }
  }
});

const content = {
  demonstration: '', title: 'Pickpocketing', line: 'Close your bag and hold it in front of you.', contacts: ['Emergency: 911', 'Tips: 800-577-8477'], notice: 'DRAFT. Not reviewed.', locale: 'en',
};

test('what a demonstration is stands above everything', () => {
  const layout = plain(beatbook.layOutPicture({ ...content, demonstration: 'Only for showing' }, measure));
  assert.deepEqual(layout.blocks[0].lines.map(({ text }) => text), ['Only for showing']);
  assert.equal(layout.blocks[1].role, 'title');
});

test('everything is inside the picture, in order, as big as fits', () => {
  const layout = plain(beatbook.layOutPicture(content, measure));
  assert.deepEqual([layout.width, layout.height, layout.fits, layout.rtl], [1080, 1080, true, false]);
  assert.deepEqual(layout.blocks.map(({ role }) => role), ['title', 'line', 'contacts', 'notice']);
  assert.deepEqual(layout.blocks[2].lines.map(({ text }) => text), content.contacts);
  const all = layout.blocks.flatMap(({ lines: own, size, font }) => own.map((line) => ({ ...line, size, font })));
  all.forEach((line, i) => {
    assert.ok(line.x === 80 && line.x + measure(line.text, line.font) <= 1000, line.text);
    assert.ok(line.y - line.size >= 79 && line.y <= 1000, `${line.y}`);
    if (i > 0) assert.ok(line.y - line.size >= all[i - 1].y, 'no line stands on another');
  });
  assert.equal(layout.blocks[0].size, 88);
  assert.ok(all.at(-1).y > 960, 'the notice is at the bottom');
  const longer = plain(beatbook.layOutPicture({ ...content, line: content.line.repeat(6) }, measure));
  assert.ok(longer.fits && longer.blocks[1].size < layout.blocks[1].size);
});

test('what does not fit even in the smallest letters is refused', () => {
  const layout = beatbook.layOutPicture({ ...content, line: content.line.repeat(40) }, measure);
  assert.equal(layout.fits, false);
  assert.throws(() => beatbook.drawPicture({}, layout), { name: 'RangeError' });
});

test('empty parts take no room', () => {
  const layout = plain(beatbook.layOutPicture({ ...content, contacts: [], notice: '' }, measure));
  assert.deepEqual(layout.blocks.map(({ role }) => role), ['title', 'line']);
});

test('drawing writes every line where the layout says', () => {
  for (const dir of ['ltr', 'rtl']) {
    const layout = beatbook.layOutPicture({ ...content, dir }, measure);
    const written = [];
    const context = { fillRect() {}, fillText(text, x, y) { written.push([text, x, y, this.font, this.direction, this.textAlign]); } };
    beatbook.drawPicture(context, layout);
    const expected = layout.blocks.flatMap(({ lines: own, font }) => own.map(({ text, x, y }) => [text, x, y, font, dir, dir === 'rtl' ? 'right' : 'left']));
    assert.deepEqual(written, plain(expected));
    assert.equal(written[0][1], dir === 'rtl' ? 1000 : 80);
  }
});
