// Time passes, also for a copy of the site that nobody renews: what has ended goes, and an old build says that it is old.
/* global document, Event, Navigator, Node, window */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { load } from '../load.mjs';
import { DAY, kinds, missing, movedClock, pagesIn, places, sites, withPage } from './harness.mjs';

const { unpack } = load('data');
const skip = missing('drafts');
const clocks = (until, days) => Date.parse(`${until.slice(0, 10)}T12:00:00Z`) + days * DAY - Date.now();

/** The text of a language that ends first: its page, and what it says. */
function firstToEnd(folder) {
  let first;
  for (const name of pagesIn('drafts', folder)) {
    const { messages, texts, sensitive } = unpack(JSON.parse(/id="data">(.*?)<\/script>/s.exec(readFileSync(path.join(sites.drafts, name), 'utf8'))[1]));
    for (const { id, until, plain, short } of messages) if (until && plain !== null && !sensitive && !(first?.until <= until)) first = { name, id, until, text: texts[plain], short: short === null ? null : texts[short] };
  }
  return first;
}
/** The words of a text without the line above it and the signature below. */
const words = (text) => text.split('\n').find((line) => line && !line.includes('DRAFT'));
const visible = (page) => page.evaluate(() => document.querySelector('main').innerText);
const warning = (page) => page.$eval('#old-build', (place) => (place.checkVisibility() ? place.innerText : ''));

test('today nothing is old', { skip }, async () => {
  const { file } = await places('drafts');
  for (const kind of ['home', 'topic ko', 'flyer', 'notice', 'check']) {
    await withPage(file + kinds[kind], {}, async (page) => assert.equal(await warning(page), '', kind));
  }
});

for (const folder of ['topics/ko', 'topics/en', 'topics/all']) {
  test(`what has ended is withheld: ${folder}`, { skip }, async () => {
    const { file } = await places('drafts');
    const { name, id, until, text } = firstToEnd(folder);
    await withPage(file + name, { before: movedClock(clocks(until, -1)) }, async (page) => {
      assert.ok((await visible(page)).includes(words(text)), `${id} is there the day before ${until}`);
      assert.ok(await page.$(`#${id} button.copy`));
    });
    await withPage(file + name, { before: movedClock(clocks(until, 2)) }, async (page) => {
      // Nowhere in the page; what its data still have is not offered.
      assert.ok(!(await visible(page)).includes(words(text)), `${id} ended ${until}`);
      assert.equal(await page.evaluate((ended) => [...document.querySelectorAll('main *:not(script)')].some((element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.includes(ended))), words(text)), false);
      assert.match(await page.$eval(`#${id} .why`, (why) => why.innerText), /Ended/);
      assert.match(await warning(page), /\d+ days/);
      for (const channel of await page.$$eval('#channel option', (all) => all.map(({ value }) => value))) {
        await page.select('#channel', channel);
        assert.ok(!(await visible(page)).includes(words(text)), `for ${channel}`);
      }
      assert.deepEqual(page.complaints, []);
    });
  });
}

test('it is withheld while the page is open, too', { skip }, async () => {
  const { file } = await places('drafts');
  const { name, id, until, text } = firstToEnd('topics/ko');
  await withPage(file + name, { before: movedClock(clocks(until, -1)) }, async (page) => {
    assert.ok((await visible(page)).includes(words(text)));
    await page.evaluate((more) => {
      window.moveClock(more);
      document.dispatchEvent(new Event('visibilitychange'));
    }, 3 * DAY);
    assert.ok(!(await visible(page)).includes(words(text)));
    assert.equal(await page.$(`#${id} button.copy`), null);
  });
  // Or at the latest when it is to be copied.
  await withPage(file + name, { before: movedClock(clocks(until, -1)) }, async (page) => {
    await page.evaluate((more) => {
      window.moveClock(more);
      document.execCommand = () => { window.copied = true; };
      Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => ({ writeText: async () => { window.copied = true; } }) });
    }, 3 * DAY);
    await page.click(`#${id} button.copy`);
    await page.waitForFunction(() => /ended/i.test(document.querySelector('#announce').textContent));
    assert.equal(await page.evaluate(() => window.copied), undefined);
  });
});

test('a flyer does not print what has ended', { skip }, async () => {
  const { file } = await places('drafts');
  const { name, id, until } = firstToEnd('topics/ko');
  const flyer = name.replace('topics/', 'flyers/');
  const lines = (page) => page.$$eval('.checklist li', (all) => all.filter((line) => line.checkVisibility()).length);
  const before = await withPage(file + flyer, { before: movedClock(clocks(until, -1)) }, lines);
  // All texts of the topic, whichever of them are on it.
  await withPage(file + flyer, { before: movedClock(20 * 365 * DAY) }, async (page) => {
    const left = await lines(page);
    assert.ok(left < before, `${flyer}: all ${before} lines are there 20 years later, ${id} ended ${until}`);
  });
});

for (const kind of ['home', 'topic ko', 'stack', 'notice', 'check', 'flyer', 'sensitive']) {
  test(`an old build says so: ${kind}`, { skip }, async () => {
    const { file } = await places('drafts');
    await withPage(file + kinds[kind], { before: movedClock(20 * DAY) }, async (page) => {
      assert.match(await warning(page), /(19|20|21) days/);
      assert.deepEqual(page.complaints, []);
    });
  });
}

test('a clock that is behind is noticed, and nothing ended comes back', { skip }, async () => {
  const { file } = await places('drafts');
  await withPage(file + kinds['topic ko'], { before: movedClock(-30 * DAY) }, async (page) => {
    assert.match(await warning(page), /clock/i);
    assert.deepEqual(page.complaints, []);
  });
});
