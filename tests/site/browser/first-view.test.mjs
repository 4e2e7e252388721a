// The page with all languages shows what is in view first; what is further down comes right after, and never stays away.
/* global document, Event, window */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isWhole, kinds, LATER, missing, places, withPage } from './harness.mjs';

const skip = missing('drafts');
/** The frame after which the rest is made does not come until it is let in. */
const heldFrames = `(() => {
  const held = [];
  const own = window.requestAnimationFrame;
  window.requestAnimationFrame = (run) => held.push(run);
  window.letFramesIn = () => {
    window.requestAnimationFrame = own;
    held.forEach((run) => run(0));
  };
})()`;
const held = { before: heldFrames, whole: false };
const later = (page) => page.$$eval(LATER, (all) => all.length);
/** Texts that are shown without what they are copied with. */
const unmade = (page) => page.$$eval('.message .text[data-key]', (all) => all.filter((text) => !text.querySelector('.use button')).length);

for (const [width, height] of [[1280, 900], [390, 844], [2560, 5000]]) {
  test(`what is in view is there at first (${width} × ${height})`, { skip }, async () => {
    const { file } = await places('drafts');
    await withPage(file + kinds.stack, { ...held, width, height }, async (page) => {
      const count = await later(page);
      if (height < 1000) assert.ok(count > 20, `${count} texts wait`);
      const texts = (shown) => page.evaluate((all) => [...document.querySelectorAll('.message, .message .text')].filter((part) => all || part.checkVisibility()).map((part) => {
        const { top, bottom } = part.getBoundingClientRect();
        return { id: part.id || `${part.closest('.message').id} ${part.lang}`, top, bottom, made: part.matches('.message') || part.querySelector('.use button') !== null };
      }), shown);
      const first = await texts(false);
      assert.ok(first.every(({ made }) => made));
      await page.evaluate(() => window.letFramesIn());
      await isWhole(page);
      assert.equal(await unmade(page), 0);
      // What was in view is where it was, and nothing came into view.
      const inView = (all) => all.filter(({ top }) => top < height).map(({ id, top }) => `${id} ${top}`);
      assert.deepEqual(inView(await texts(true)), inView(first));
      assert.deepEqual(page.complaints, []);
    });
  });
}

test('where somebody goes further down at once, all is there at once', { skip }, async () => {
  const { file } = await places('drafts');
  await withPage(`${file}${kinds.stack}#pickpocket-bag`, held, async (page) => {
    assert.equal(await later(page), 0);
    assert.equal(await unmade(page), 0);
    assert.ok(await page.$eval('#pickpocket-bag', (message) => message.getBoundingClientRect().top < window.innerHeight));
  });
  await withPage(file + kinds.stack, held, async (page) => {
    assert.notEqual(await later(page), 0);
    await page.reload();
    assert.equal(await later(page), 0);
    assert.equal(await unmade(page), 0);
  });
});

test('what has been shown before its scripts ran is not taken away again', { skip }, async () => {
  const { file } = await places('drafts');
  const shown = `const { getEntriesByType } = Performance.prototype;
    Performance.prototype.getEntriesByType = function (type) { return type === 'paint' ? [{}] : getEntriesByType.call(this, type); };`;
  await withPage(file + kinds.stack, { before: heldFrames + ';' + shown, whole: false }, async (page) => {
    assert.equal(await later(page), 0);
    assert.equal(await unmade(page), 0);
  });
});

test('what is printed is whole', { skip }, async () => {
  const { file } = await places('drafts');
  await withPage(file + kinds.stack, held, async (page) => {
    assert.notEqual(await later(page), 0);
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    assert.equal(await later(page), 0);
    assert.equal(await unmade(page), 0);
  });
});

test('a text that cannot be made ready keeps no other one away', { skip }, async () => {
  const { file } = await places('drafts');
  await withPage(file + kinds.stack, held, async (page) => {
    const [hidden, made] = await page.evaluate(() => {
      const parts = Array.from({ length: 30 }, () => {
        const part = document.createElement('p');
        part.style.blockSize = '400px';
        document.querySelector('main').append(part);
        return part;
      });
      const done = [];
      window.performance.getEntriesByType = (type) => (type === 'paint' ? [] : [{ type: 'navigate' }]);
      window.beatbook.inViewFirst(parts, (part) => {
        if (parts.indexOf(part) === 20) throw new Error('cannot be made');
        done.push(part);
      });
      window.dispatchEvent(new Event('beforeprint'));
      return [parts.filter((part) => part.hidden).length, done.length];
    });
    assert.equal(hidden, 0);
    assert.equal(made, 20);
    assert.ok(page.complaints.every((complaint) => /cannot be made/.test(complaint)), page.complaints.join());
  });
});
