// Threads, as the program cuts them: its own examples, and texts of every kind beside it (THREAD_VECTORS, from tests/site.rs).
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { load, plain, tlds } from './load.mjs';

const beatbook = load('gsm', 'emoji', 'url-paths', 'url-hosts', 'urls', 'counts', 'measure', 'thread-cuts', 'thread');
beatbook.tlds = tlds();
const languages = new URL('../../content/languages/', import.meta.url);
beatbook.falseEnds = readdirSync(languages).filter((name) => name.endsWith('.toml')).flatMap((name) => {
  const list = /^false-ends = \[([^\]]*)\]/m.exec(readFileSync(new URL(name, languages), 'utf8'))?.[1] ?? '';
  return [...list.matchAll(/"([^"]*)"/g)].map(([, word]) => word.toLowerCase());
});
const x = { id: 'x', name: 'X', limit: 280 };

/** The text with its cuts of that rank or a better one marked. */
function marked(text, worst) {
  let [out, at] = ['', 0];
  for (const { end, start, rank } of plain(beatbook.threadCuts(text))) {
    if (rank > worst) continue;
    out += `${text.slice(at, end)}|`;
    at = start;
  }
  return out + text.slice(at);
}

test('cuts are where a reader pauses, and never in an address, a number or a name', () => {
  const [sentence, clause, character] = [2, 3, 5];
  for (const [worst, expected, text = expected.replaceAll('|', '')] of [
    [sentence, 'El Sr. López vive en EE. UU. desde mayo.|Sí.', 'El Sr. López vive en EE. UU. desde mayo. Sí.'],
    [sentence, 'Meet at 7 p.m. on Main St. by the J. Smith house.|Bring ID.', 'Meet at 7 p.m. on Main St. by the J. Smith house. Bring ID.'],
    [sentence, '請小心。|「不要付款。」|請報警。'],
    [sentence, '문을 잠그세요.|경찰에 신고하세요.', '문을 잠그세요. 경찰에 신고하세요.'],
    [sentence, 'Uno.|¿Dos?|¡Tres!', 'Uno.\n\n¿Dos? ¡Tres!'],
    [clause, '包裹、|信件，|都要收好；|别放门外'],
    [clause, 'El aviso|(uno solo) llega hoy', 'El aviso (uno solo) llega hoy'],
    [character, 'Call|1-800-577-8477 (TIPS)|now', 'Call 1-800-577-8477 (TIPS) now'],
    [character, 'see|#packagetheft|and|@NYPD110Pct|( not)|here', 'see #packagetheft and @NYPD110Pct ( not) here'],
    [character, '打|1-800-577-8477 (TIPS)。'],
    [character, '看|nyc.gov|吧'],
    [character, 'no\u00a0cut|“here\u0301 ”|7％|了', 'no\u00a0cut “here\u0301 ” 7％了'],
  ]) assert.equal(marked(text, worst), expected);
});

test('a text that fits is one post, and a text message always is', () => {
  assert.deepEqual(plain(beatbook.posts(x, 'Lock up.')), { parts: ['Lock up.'], reason: null });
  const long = 'Lock every door. '.repeat(40);
  assert.deepEqual(plain(beatbook.posts({ id: 'sms', limit: 160 }, long).parts), [long]);
  assert.deepEqual(plain(beatbook.posts({ id: 'whatsapp', limit: null }, long).parts), [long]);
});

test('each post of a draft says that it is one', () => {
  const { parts } = plain(beatbook.posts(x, `DRAFT. Do not publish.\n${'Lock every door. '.repeat(40).trim()}`, 'DRAFT. Do not publish.'));
  assert.ok(parts.length > 2);
  for (const [i, part] of parts.entries()) {
    assert.match(part, new RegExp(`^DRAFT\\. Do not publish\\.\\nLock .* ${i + 1}/${parts.length}$`));
    assert.ok(beatbook.measure(x, part).fits, part);
  }
});

test('what may not be cut and is longer than a post is refused, and named', () => {
  const { parts, reason } = plain(beatbook.posts(x, `${'a'.repeat(300)} and more`));
  assert.deepEqual(parts, []);
  assert.match(reason, /^“a{30}…” is longer than a numbered post: 300 weighted characters, and a post holds 280$/);
});

const vectors = process.env.THREAD_VECTORS;
test('threads are those of the program', { skip: vectors ? false : 'NOT RUN: THREAD_VECTORS not set' }, () => {
  const { channels, cases } = JSON.parse(readFileSync(vectors, 'utf8'));
  let cut = 0;
  for (const { channel, text, parts } of cases) {
    const about = channels.find(({ id }) => id === channel);
    const made = plain(beatbook.thread(about, text).parts);
    assert.deepEqual(made, parts, `${channel}: ${JSON.stringify(text)}`);
    if (parts.length > 1) cut += 1;
  }
  assert.ok(cut > 500, `${cut} of ${cases.length} were cut`);
});
