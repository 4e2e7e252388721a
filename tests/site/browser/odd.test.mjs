// Libraries that are not as this one: nothing may go out, no notices, one language alone, a language that nobody has described, one
// that is written from right to left; and browsers that keep nothing, or have the site open twice.
/* global document, localStorage, matchMedia, window */
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { kinds, missing, open, pagesIn, places, sites, tour, withPage } from './harness.mjs';

const noStorage = () => Object.defineProperty(window, 'localStorage', { get() { throw new Error('not allowed'); } });

/** The folders of pages that a site has. */
const folders = (site) => ['topics', 'flyers'].flatMap((folder) => {
  const at = path.join(sites[site], folder);
  return existsSync(at) ? readdirSync(at).map((locale) => `${folder}/${locale}`) : [];
});

for (const site of ['withheld', 'plain', 'single', 'strange', 'hosted']) {
  test(`every page of an odd library is quiet: ${site}`, { skip: missing(site) }, async (t) => {
    const { file } = await places(site);
    const pages = ['index.html', 'check.html', ...folders(site).map((folder) => pagesIn(site, folder)[0])];
    await tour({ width: 320 }, async (visit) => {
      for (const name of pages) await t.test(name, () => visit(file + name, async (page) => {
        assert.deepEqual(page.complaints, []);
        assert.ok((await page.$eval('main', (main) => main.innerText)).trim().length > 20, 'it says something');
        // Every message says something, or why not.
        for (const said of await page.$$eval('.message .text', (all) => all.map((text) => text.innerText.trim()))) assert.notEqual(said, '');
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), 'it is no wider than the screen');
      }));
    });
  });
}

test('where everything is withheld nothing can be copied, and each text says why', { skip: missing('withheld') }, async () => {
  const { file } = await places('withheld');
  await tour({}, async (visit) => {
    for (const name of pagesIn('withheld', 'topics/all')) await visit(file + name, async (page) => {
      assert.equal(await page.$('button.copy, .show-card, .save-kit, .show-code'), null);
      const why = await page.$$eval('.message .text', (all) => all.map((text) => text.querySelector('.why')?.textContent));
      assert.ok(why.length > 0 && why.every(Boolean), String(why));
    });
  });
});

test('words of a text that was withdrawn are known again, though they are in no file', { skip: missing('withheld') }, async () => {
  const { file } = await places('withheld');
  await withPage(file + kinds.check, {}, async (page) => {
    const paste = (text) => page.$eval('#pasted', (box, words) => {
      box.value = words;
      box.dispatchEvent(new window.Event('input', { bubbles: true }));
    }, text);
    await paste('NYPD 110: 모르는 사람에게 돈을 보내지 마세요! 먼저 경찰에 전화하세요.');
    await page.waitForSelector('.verdict-withheld');
    const said = await page.$eval('#found', (found) => found.innerText);
    assert.match(said, /Korean/);
    assert.match(said, /Do not post it\..*withdrawn/i);
    assert.match(await page.$eval('#found a', (link) => link.getAttribute('href')), /^topics\/ko\/money\.html#money-stranger$/);
    await paste('A sentence that nobody here has ever written at all.');
    await page.waitForSelector('.verdict-unknown');
    assert.deepEqual(page.complaints, []);
  });
});

test('from right to left everything stands on the other side', { skip: missing('strange') }, async () => {
  const { file } = await places('strange');
  for (const width of [1280, 320]) {
    await withPage(`${file}topics/ar/money.html`, { width }, async (page) => {
      assert.equal(await page.$eval('.text.own', (text) => `${text.lang} ${text.dir} ${window.getComputedStyle(text).direction}`), 'ar rtl rtl');
      assert.equal(await page.$eval('.text.own .part', (part) => window.getComputedStyle(part).textAlign), 'start');
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth));
      // The page itself, turned around: nothing leaves it.
      await page.evaluate(() => { document.documentElement.dir = 'rtl'; });
      const out = await page.evaluate(() => [...document.querySelectorAll('main *')].filter((element) => {
        const { left, right, width: own } = element.getBoundingClientRect();
        return own > 1 && element.checkVisibility() && !element.closest('.visually-hidden') && (left < -1 || right > window.innerWidth + 1);
      }).map(({ localName, className }) => `${localName}.${className}`));
      assert.deepEqual(out, []);
      assert.deepEqual(page.complaints, []);
    });
  }
});

test('a browser that keeps nothing can do everything but remember', { skip: missing('drafts') }, async () => {
  const { file } = await places('drafts');
  for (const kind of ['home', 'topic ko', 'stack', 'notice', 'check', 'flyer']) {
    await withPage(file + kinds[kind], { before: noStorage }, async (page) => {
      if (kind === 'topic ko') {
        await page.select('#channel', 'x');
        assert.match(await page.$eval('#pickpocket-bag .count', (count) => count.textContent), /280/);
      }
      if (kind === 'home') await page.click('#languages input[value="ko"]');
      assert.deepEqual(page.complaints, [], kind);
    });
  }
});

test('two windows of the site do not disturb each other', { skip: missing('drafts') }, async () => {
  const { file } = await places('drafts');
  const first = await open(file + kinds['topic ko']);
  const second = await open(file + kinds['topic ko'], { context: first.profile });
  await first.select('#channel', 'x');
  await second.select('#channel', 'sms');
  const count = (page) => page.$eval('#pickpocket-bag .count', (said) => said.textContent);
  assert.match(await count(first), /280/, 'what is shown is what was chosen here');
  assert.match(await count(second), /UTF-16|septets/);
  const third = await open(file + kinds['topic ko'], { context: first.profile });
  assert.equal(await third.$eval('#channel', (select) => select.value), 'sms', 'the last choice is remembered');
  assert.equal(await third.evaluate(() => localStorage.getItem('beatbook.channel')), 'sms');
  for (const page of [first, second, third]) assert.deepEqual(page.complaints, []);
  await first.profile.close();
});

test('whoever wants no motion gets none', { skip: missing('drafts', 'published') }, async () => {
  for (const [site, kind] of [['drafts', 'home'], ['published', 'topic ko']]) {
    await withPage((await places(site)).file + kinds[kind], {}, async (page) => {
      assert.ok(await page.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches));
      const moving = await page.evaluate(() => [...document.querySelectorAll('*')].filter((element) => {
        const { animationName, animationDuration, transitionDuration, scrollBehavior } = window.getComputedStyle(element);
        const long = (durations) => durations.split(',').some((one) => Number.parseFloat(one) > 0.01);
        return (animationName !== 'none' && long(animationDuration)) || long(transitionDuration) || scrollBehavior === 'smooth';
      }).map(({ localName, className }) => `${localName}.${className}`));
      assert.deepEqual(moving, []);
    });
  }
});

test('topics for some come first, those for everyone on request', { skip: missing('drafts') }, async () => {
  const { file } = await places('drafts');
  await withPage(file + kinds.home, {}, async (page) => {
    const rows = () => page.$$eval('.group li[data-audience]', (all) => all.filter((row) => row.checkVisibility()).map(({ dataset }) => dataset.audience.split(' ')));
    const all = (await rows()).length;
    assert.equal(await page.$eval('.wider', (label) => label.checkVisibility()), false);
    const audience = await page.$eval('#audience option:nth-child(2)', ({ value }) => value);
    await page.select('#audience', audience);
    const own = await rows();
    assert.ok(own.length > 0 && own.every((audiences) => audiences.includes(audience)));
    const general = Number(/\d+/.exec(await page.$eval('.wider', (label) => label.innerText))[0]);
    await page.click('#audience-everyone');
    const both = await rows();
    assert.equal(both.length, own.length + general);
    assert.ok(both.every((audiences) => audiences.includes(audience) || audiences.includes('everyone') || audiences[0] === ''));
    await page.select('#audience', '');
    assert.equal((await rows()).length, all);
    assert.deepEqual(page.complaints, []);
  });
});
