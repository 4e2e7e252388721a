// Runs scripts of the site as a browser would, in a window of their own that has nothing but what pure logic may use.
import { readFileSync } from 'node:fs';
import vm from 'node:vm';

const assets = new URL('../../src/site/assets/', import.meta.url);

/** A value of Fluent as the scripts get it: text and `{ $slots }`. */
const pattern = (text) => text.split(/(\{ \$\w+ \})/).filter(Boolean).map((piece) => {
  const slot = /^\{ \$(\w+) \}$/.exec(piece);
  return slot ? { slot: slot[1] } : piece;
});

/** The site's English words, as data/words.js has them: messages of one line, and those that choose by a number. */
function words() {
  const messages = {};
  for (const file of ['../../src/site/staff.ftl', '../../content/site.ftl']) {
    const text = readFileSync(new URL(file, import.meta.url), 'utf8');
    for (const [, id, value] of text.matchAll(/^([a-z][a-z0-9-]*) = (.*(?:\n[ }].*)*)/gm)) {
      const select = /^\{ \$(\w+) ->\n/.exec(value);
      const variants = [...value.matchAll(/^ +\*?\[(\w+)\] (.*)$/gm)].map(([, key, said]) => [key, pattern(said)]);
      messages[id] = select ? [{ select: select[1], variants: Object.fromEntries(variants), other: 'other' }] : pattern(value);
    }
  }
  return { locale: 'en', messages };
}

/** The global `beatbook` after these scripts ran, in order; those that find the site's words come first. */
export const load = (...names) => loadWith({}, ...names);

/** The same, with other globals than a browser's. */
export function loadWith(globals, ...names) {
  const window = { beatbook: { words: words() } };
  const context = vm.createContext({ window, URL, TextEncoder, ...globals });
  for (const name of ['words', ...names]) {
    const file = new URL(`${name}.js`, assets);
    vm.runInContext(readFileSync(file, 'utf8'), context, { filename: `${name}.js` });
  }
  return window.beatbook;
}

/** A value of the scripts' world as one of ours, which `deepEqual` can compare. */
export function plain(value) {
  return JSON.parse(JSON.stringify(value));
}

/** The top-level domains that the crate knows. */
export function tlds() {
  const lines = (name) => readFileSync(new URL(`../../src/post/x/${name}.txt`, import.meta.url), 'utf8').trim().split(/\r?\n/);
  return { ascii: lines('tlds-ascii'), international: lines('tlds-international') };
}

/** Numbers that look random and are the same every time. */
export function randomNumbers(seed) {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
