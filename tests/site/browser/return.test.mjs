// Browsers bring back what was chosen or typed on a page, after its scripts have run: the page must do what it then says.
/* global document, localStorage, setTimeout, window */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isWhole, kinds, missing, places, set, withPage } from './harness.mjs';

const skip = missing('drafts');

/** What somebody sees who comes back to a page by the browser's ways, which both are tried. */
async function afterReturns(page, away, look) {
  const seen = [];
  for (const go of [() => page.reload(), async () => {
    await page.goto(away);
    await page.goBack();
  }]) {
    seen.push(await look(async () => {
      await go();
      await isWhole(page);
      // What browsers bring back, they may bring back late.
      await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
    }));
  }
  return seen;
}

for (const kind of ['topic ko', 'stack', 'sensitive']) {
  test(`where a text goes is what it is cut for, also for those who come back (${kind})`, { skip }, async () => {
    const { file } = await places('drafts');
    await withPage(file + kinds[kind], {}, async (page) => {
      const counts = () => page.$$eval('.parts .count', (all) => all.length);
      const all = await afterReturns(page, file + kinds.check, async (comeBack) => {
        await page.select('#channel', 'x');
        assert.ok(await counts() > 0);
        await comeBack();
        return { place: await page.$eval('#channel', ({ value }) => value), isCounted: await counts() > 0 };
      });
      // Nothing of a sensitive topic is remembered.
      for (const seen of all) assert.deepEqual(seen, kind === 'sensitive' ? { place: '', isCounted: false } : { place: 'x', isCounted: true });
    });
  });
}

test('topics open in the language that is chosen, and all are shown that the page says it shows', { skip }, async () => {
  const { file } = await places('drafts');
  await withPage(file + kinds.home, {}, async (page) => {
    const all = await afterReturns(page, file + kinds['topic es'], async (comeBack) => {
      await page.$eval('input[name="language"][value="ko"]', (radio) => radio.click());
      await page.$eval('#shortcuts', (box) => box.click());
      const audience = await page.$eval('#audience option:nth-child(2)', ({ value }) => value);
      await page.select('#audience', audience);
      // On another page, another one was chosen.
      await page.evaluate(() => {
        localStorage.setItem('beatbook.language', 'es');
        localStorage.setItem('beatbook.shortcuts', 'on');
      });
      await comeBack();
      return page.evaluate(() => ({
        language: document.querySelector('input[name="language"]:checked').value,
        leadsTo: [...new Set(Array.from(document.querySelectorAll('a.topic-link'), (link) => link.getAttribute('href').split('/')[1]))],
        shortcuts: document.querySelector('#shortcuts').checked,
        audience: document.querySelector('#audience').value,
        hidden: document.querySelectorAll('#browse li[data-audience][hidden]').length,
      }));
    });
    for (const seen of all) assert.deepEqual(seen, { language: 'es', leadsTo: ['es'], shortcuts: true, audience: '', hidden: 0 });
  });
});

test('a post that a browser brings back has its verdict', { skip }, async () => {
  const { file } = await places('drafts');
  await withPage(file + kinds.check, {}, async (page) => {
    const { text } = await page.evaluate(() => window.beatbook.texts.find(({ part, locale }) => part === 'text' && locale === 'ko'));
    const all = await afterReturns(page, file + kinds.home, async (comeBack) => {
      await set(page, '#pasted', text);
      await page.waitForSelector('.verdict');
      await comeBack();
      return { pasted: await page.$eval('#pasted', ({ value }) => value), verdicts: await page.$$eval('.verdict', (verdicts) => verdicts.length) };
    });
    assert.ok(all.some(({ pasted }) => pasted === text), 'the browser brings nothing back');
    for (const { pasted, verdicts } of all) assert.equal(verdicts > 0, pasted !== '');
  });
});

test('a notice says what its form says', { skip }, async () => {
  const { file } = await places('drafts');
  await withPage(file + kinds.notice, {}, async (page) => {
    const all = await afterReturns(page, file + kinds.home, async (comeBack) => {
      await set(page, '#slot-place', 'Corona');
      await comeBack();
      return page.evaluate(() => ({ place: document.querySelector('#slot-place').value, todo: document.querySelector('#todo').innerText }));
    });
    for (const { place, todo } of all) assert.equal(/\bPlace\b/.test(todo), place === '', todo);
  });
});
