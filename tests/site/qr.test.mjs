// Codes made here are those that the program's own library makes, module for module; tests/site.rs writes what that one makes.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { load } from './load.mjs';

const beatbook = load('qr-blocks', 'qr');
const vectors = process.env.QR_VECTORS;
const rows = (code) => Array.from(code, (row) => row.join(''));

test('codes are those of the program, of every size and mask', { skip: vectors ? false : 'QR_VECTORS not set: see tests/site.rs' }, () => {
  const cases = JSON.parse(readFileSync(vectors, 'utf8'));
  const sizes = new Set();
  const masks = new Set();
  for (const { text, level, mask, modules } of cases) {
    const code = beatbook.qrCode(text, { level, mask });
    assert.deepEqual(rows(code), modules, `${level} ${mask} ${text.length}`);
    sizes.add(modules.length);
    masks.add(mask);
  }
  assert.ok(sizes.size === 40 && masks.size === 8, `${sizes.size} sizes, ${masks.size} masks`);
});

test('without a mask given, one of the eight is taken', () => {
  const own = rows(beatbook.qrCode('sms:?body=Close%20your%20bag'));
  const all = Array.from({ length: 8 }, (_, mask) => rows(beatbook.qrCode('sms:?body=Close%20your%20bag', { mask })));
  assert.equal(all.filter((one) => one.join() === own.join()).length, 1);
});

test('less is corrected where more text would not fit, and what fits nowhere has no code', () => {
  const { capacity } = beatbook.qrBlocks;
  const most = (level) => capacity(40, level) - 3;
  assert.equal(most('L'), 2953);
  assert.deepEqual(rows(beatbook.qrCode('x'.repeat(most('M') + 1), { mask: 0 })), rows(beatbook.qrCode('x'.repeat(most('M') + 1), { level: 'L', mask: 0 })));
  assert.equal(beatbook.qrCode('x'.repeat(most('L'))).length, 177);
  assert.equal(beatbook.qrCode('x'.repeat(most('L') + 1)), null);
  // Bytes count, not letters.
  assert.equal(beatbook.qrCode('가'.repeat(1000)), null);
});
