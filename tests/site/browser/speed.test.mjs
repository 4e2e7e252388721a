// How soon a page is there, whether anything on it moves, how soon search answers and the next text to review is there: in the browser's own measures.
//
// Other programs slow a shared machine down, so times are measured and judged only where SPEED=1 asks for it (`.ci/run --full`).
/* global document, Event, PerformanceObserver, setTimeout, window */
import assert from 'node:assert/strict';
import process from 'node:process';
import { test } from 'node:test';
import { beginReview, kinds, missing, open, places, serve, sites, start, withPage } from './harness.mjs';

/** The goal is 300 ms at a quarter of the speed. */
const FIRST_VIEW = 300;
const SLOWDOWN = 4;
/** Browsers call less than 0.1 good. */
const SHIFT = 0.05;
/** One frame. */
const FRAME = 16;

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

/** The first contentful paint of a page at a quarter of the speed, in a process of the browser that has shown nothing before. Nobody watches. */
async function firstPaint(address) {
  const profile = await (await start()).createBrowserContext();
  const page = await profile.newPage();
  try {
    await page.setViewport({ width: 1280, height: 900 });
    const cdp = await page.createCDPSession();
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await page.goto(address, { waitUntil: 'load' });
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    return await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0].startTime);
  } finally {
    await profile.close();
  }
}

/** A test of times, which exists only where they are asked for. */
const timed = (...args) => { if (process.env.SPEED) test(...args); };

timed('the first view is soon there, also on a slow computer', { skip: missing('drafts') }, async (t) => {
  const { file } = await places('drafts');
  const letter = (await serve(sites.drafts, { 'blank.html': '<!DOCTYPE html><title>x</title><p>x' })) + 'blank.html';
  for (const kind of ['home', 'topic ko', 'stack', 'check', 'notice']) {
    const [times, least] = [[], []];
    for (let i = 0; i < 9; i += 1) {
      least.push(await firstPaint(letter));
      times.push(await firstPaint(file + kinds[kind]));
    }
    const said = `${kind}: ${times.map(Math.round).join(', ')} ms; a page with one letter: ${Math.round(median(least))} ms`;
    t.diagnostic(said);
    assert.ok(median(times) < FIRST_VIEW, said);
  }
});

for (const width of [1280, 320]) {
  test(`nothing moves once it is there (${width} pixels wide)`, { skip: missing('drafts', 'published') }, async (t) => {
    const moved = [];
    // One profile, for its cost; a page of its own for each, since scripts that were compiled before come sooner.
    const context = await (await start()).createBrowserContext();
    for (const site of ['drafts', 'published']) {
      const { file } = await places(site);
      for (const [kind, name] of Object.entries(kinds)) {
        await withPage(file + name, { width, context }, async (page) => {
          const shift = await page.evaluate(() => new Promise((done) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) sum += value;
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => done(sum), 150);
          }));
          if (shift > 0) t.diagnostic(`${site} ${kind}: ${shift.toFixed(4)}`);
          if (shift >= SHIFT) moved.push(`${site} ${kind}: ${shift.toFixed(4)}`);
        });
      }
    }
    await context.close();
    assert.deepEqual(moved, []);
  });
}

timed('search answers within a frame, also among a thousand topics', { skip: missing('large') }, async (t) => {
  const { file } = await places('large');
  const page = await open(file + kinds.home);
  await page.waitForSelector('#words:enabled');
  const times = await page.evaluate(() => {
    const box = document.getElementById('words');
    const all = [];
    for (const words of ['lock the door and call your neighbor', 'g', 'bicicleta robada hoy', '이웃에게 먼저 전화하세요', '请锁好房门', 'neighbor before you leave']) {
      for (let end = 1; end <= words.length; end += 1) {
        box.value = words.slice(0, end);
        const start = performance.now();
        box.dispatchEvent(new Event('input', { bubbles: true }));
        void document.getElementById('results').offsetHeight;
        all.push(performance.now() - start);
      }
    }
    return all;
  });
  assert.ok((await page.$$('#results .hit')).length > 0);
  const sorted = times.toSorted((a, b) => a - b);
  t.diagnostic(`${times.length} letters among 1,000 topics: median ${median(times).toFixed(1)} ms, 95 of 100 under ${sorted[Math.floor(times.length * 0.95)].toFixed(1)} ms, slowest ${sorted.at(-1).toFixed(1)} ms`);
  assert.ok(median(times) < FRAME, `median ${median(times)} ms`);
  assert.equal(await page.evaluate(() => window.broken), undefined);
  await page.close();
});

timed('the tool takes far less than two seconds a text', { skip: missing('drafts') }, async (t) => {
  const { file } = await places('drafts');
  await withPage(file + kinds.review, { width: 390, height: 844 }, async (page) => {
    await beginReview(page);
    const took = await page.evaluate(async () => {
      const frame = () => new Promise((done) => window.requestAnimationFrame(() => setTimeout(done, 0)));
      const all = [];
      for (let round = 0; round < 25; round += 1) {
        const was = document.querySelector('.review-text').dataset.id;
        document.querySelectorAll('.review-fold').forEach((fold) => { fold.open = true; });
        await new Promise((done) => setTimeout(done, 460));
        const from = performance.now();
        document.querySelector('#review-approve').click();
        while (document.querySelector('.review-text').dataset.id === was) await frame();
        await frame();
        all.push(performance.now() - from);
      }
      return all.sort((a, b) => a - b);
    });
    const [middle, worst] = [took[12], took[24]];
    t.diagnostic(`from the verdict to the next text: median ${middle.toFixed(0)} ms, worst of 25 ${worst.toFixed(0)} ms`);
    assert.ok(worst < 2000, `${worst} ms`);
  });
});
