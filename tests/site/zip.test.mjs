import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { load, randomNumbers } from './load.mjs';

const beatbook = load('zip');
const python = ['python3', 'python'].find((name) => spawnSync(name, ['--version']).status === 0);

/** What another program reads from a ZIP file: name and content of each file, both as hexadecimal; it also checks the sums. */
function unzip(bytes) {
  const folder = mkdtempSync(join(tmpdir(), 'beatbook-zip-'));
  try {
    const path = join(folder, 'a.zip');
    writeFileSync(path, bytes);
    const script = [
      'import json, sys, zipfile',
      'z = zipfile.ZipFile(sys.argv[1])',
      'assert z.testzip() is None',
      'print(json.dumps([[i.filename.encode().hex(), z.read(i).hex(), list(i.date_time), i.compress_type, i.flag_bits] for i in z.infolist()]))',
    ].join('\n');
    return JSON.parse(execFileSync(python, ['-c', script, path], { encoding: 'utf8' }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const hex = (data) => Buffer.from(data).toString('hex');
const needsPython = { skip: python ? false : 'PYTHON IS MISSING: nothing unpacks the ZIP files' };

test('another program unpacks what was packed', needsPython, () => {
  const random = randomNumbers(11);
  const letters = ['a', 'B', ' ', '한', '車', 'é', '.', '-', '👮', '('];
  for (let round = 0; round < 12; round += 1) {
    const files = Array.from({ length: random(6) }, (_, i) => ({
      name: `${i}${Array.from({ length: random(12) }, () => letters[random(letters.length)]).join('')}.txt`,
      data: round % 2 === 0 ? Uint8Array.from({ length: random(3000) }, () => random(256)) : '소매치기\n'.repeat(random(50)),
    }));
    const read = unzip(beatbook.zip(files));
    assert.deepEqual(read.map(([name]) => name), files.map(({ name }) => hex(beatbook.safeName(name))));
    assert.deepEqual(read.map(([, data]) => data), files.map(({ data }) => hex(data)));
    for (const [, , date, method, flags] of read) assert.deepEqual([date, method, flags & 0x800], [[1980, 1, 1, 0, 0, 0], 0, 0x800]);
  }
});

test('the same files give the same bytes', () => {
  const files = [{ name: 'ko/a.txt', data: '가' }, { name: 'b.png', data: new Uint8Array([1, 2, 255]) }];
  assert.equal(hex(beatbook.zip(files)), hex(beatbook.zip(files)));
  assert.equal(beatbook.zip([]).length, 22);
});

test('the sum is CRC-32', () => {
  assert.equal(beatbook.crc32(new TextEncoder().encode('123456789')), 0xcbf43926);
  assert.equal(beatbook.crc32(new Uint8Array()), 0);
});

test('names stay inside the folder and are good on every system', () => {
  for (const [name, safe] of [
    ['../../etc/passwd', 'etc/passwd'], ['/abs/x.txt', 'abs/x.txt'], ['..\\..\\x.txt', 'x.txt'], ['C:\\x', 'C-/x'], ['a/./b/../c', 'a/b/c'],
    ['a<b>:"|?*.txt', 'a-b------.txt'], ['con.txt', '_con.txt'], ['NUL', '_NUL'], ['end. . ', 'end'], ['\u202egnp.exe', 'gnp.exe'],
    ['a\0b\n.txt', 'ab.txt'], ['', 'file'], ['...', 'file'], ['소매치기 (한국어).txt', '소매치기 (한국어).txt'], ['e\u0301', 'é'],
  ]) assert.equal(beatbook.safeName(name), safe, JSON.stringify(name));
  assert.equal(beatbook.safeName('가'.repeat(500)).length, 100);
});

test('no file hides another', needsPython, () => {
  const names = ['a.txt', 'A.TXT', '../a.txt', 'a (2).txt', 'b/noend', 'b/noend', 'x.y/noend', 'x.y/noend'];
  const read = unzip(beatbook.zip(names.map((name) => ({ name, data: name })))).map(([name]) => Buffer.from(name, 'hex').toString());
  assert.equal(new Set(read.map((name) => name.toLowerCase())).size, names.length);
  assert.deepEqual(read.slice(4), ['b/noend', 'b/noend (2)', 'x.y/noend', 'x.y/noend (2)']);
});
