// Runs scripts of the site as a browser would, in a window of their own that has nothing but what pure logic may use.
import { readFileSync } from 'node:fs';
import vm from 'node:vm';

const assets = new URL('../../src/site/assets/', import.meta.url);

/** The global `beatbook` after these scripts ran, in order. */
export function load(...names) {
  const window = {};
  const context = vm.createContext({ window, URL, TextEncoder });
  for (const name of names) {
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
