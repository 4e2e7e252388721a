// Public pages: what is published, word for word, in the reader's language; nothing of drafts; quick to leave.
/* global document, history, localStorage, window */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { DAY, beatbook, kinds, locales, missing, movedClock, pagesIn, places, serve, sites, withPage } from './harness.mjs';

const visible = (page) => page.evaluate(() => document.body.innerText);
const pieces = (page) => page.$$eval('.piece', (all) => all.map(({ id, innerText }) => [id, innerText.trim()]));

test('where all is draft, nothing of it is there, and the page says so', { skip: missing('drafts', 'program') }, async () => {
  for (const locale of locales) {
    const { messages } = JSON.parse(beatbook('show', 'pickpocket', '--lang', locale, '--draft', '--format', 'json'));
    const html = readFileSync(path.join(sites.drafts, `public/${locale}/pickpocket.html`), 'utf8');
    // The title is one of them.
    assert.ok(messages.length > 3, locale);
    for (const { text } of messages) {
      const [line, body] = text.split('\n');
      assert.ok(line.includes('DRAFT') && !html.includes(body), `${locale}: ${body}`);
    }
  }
  const { file } = await places('drafts');
  await withPage(`${file}public/ko/pickpocket.html`, {}, async (page) => {
    assert.match(await visible(page), /DRAFT.*\n+이 주제의 한국어 안내는 아직/);
    assert.match(await visible(page), /has been reviewed in this language yet/);
    assert.deepEqual(page.complaints, []);
  });
});

test('what is published is there, as the program prints it', { skip: missing('published', 'program') }, async () => {
  const { file } = await places('published');
  const library = path.join(path.dirname(sites.published), 'reviewed-library');
  for (const locale of locales) {
    await withPage(`${file}public/${locale}/pickpocket.html`, {}, async (page) => {
      const shown = await pieces(page);
      const { messages } = JSON.parse(beatbook('--library', library, 'show', 'pickpocket', '--lang', locale, '--format', 'json'));
      const printed = new Map(messages.map(({ id, text }) => [id, text]));
      assert.ok(shown.length > 3, locale);
      for (const [id, text] of shown) {
        // A post is signed; a page of the precinct's own is not.
        const [body] = printed.get(id).split('\n\n');
        assert.equal(text, body, id);
      }
      // In one language alone, whose it is.
      assert.equal(await page.$eval('html', ({ lang }) => lang), locale);
      const foreign = await page.$$eval('main [lang]', (all, own) => all.filter(({ lang }) => lang !== own).length, locale);
      assert.equal(foreign, 0, `${locale}: the page's own words are reviewed too`);
    });
  }
});

test('a reader gets from one language to another, with and without scripts', { skip: missing('published') }, async () => {
  for (const scripts of [true, false]) {
    const { file } = await places('published');
    await withPage(`${file}public/index.html`, { scripts }, async (page) => {
      await Promise.all([page.waitForNavigation(), page.click('main a[lang="ko"]')]);
      await Promise.all([page.waitForNavigation(), page.click('main a[href="pickpocket.html"]')]);
      assert.match(page.url(), /public\/ko\/pickpocket\.html$/);
      await Promise.all([page.waitForNavigation(), page.click('nav.languages a[lang="es"]')]);
      assert.match(page.url(), /public\/es\/pickpocket\.html$/);
      assert.equal(await page.$eval('nav.languages [aria-current]', ({ lang }) => lang), 'es');
      assert.ok((await page.$$('.piece')).length > 3);
      assert.equal(await page.$eval('#old-build', (place) => place.checkVisibility()), false);
      // No way from here to staff's pages.
      const out = await page.$$eval('a', (all) => all.map(({ href }) => href).filter((href) => !href.includes('/public/')));
      assert.deepEqual(out, []);
      assert.deepEqual(page.complaints, []);
    });
  }
});

test('what has ended goes, and an old page says so in its language', { skip: missing('published') }, async () => {
  const { file } = await places('published');
  const name = pagesIn('published', 'public/ko').find((one) => /class="piece"[^>]*data-until/.test(readFileSync(path.join(sites.published, one), 'utf8')));
  assert.ok(name, 'some text ends');
  await withPage(file + name, { before: movedClock(20 * 365 * DAY) }, async (page) => {
    assert.equal(await page.$('[data-until]'), null);
    assert.match(await visible(page), /이 안내는 기간이 지나/);
    assert.match(await page.$eval('#old-build', ({ innerText }) => innerText), /이 페이지는 \d+일 전에/);
    assert.deepEqual(page.complaints, []);
  });
});

test('a page on a sensitive topic is left quickly, and nothing of it is kept', { skip: missing('published') }, async () => {
  const address = `${await serve(sites.published)}public/ko/`;
  // Where it leads is somebody else's: the way there is stopped.
  const away = (page) => new Promise((done) => {
    page.on('request', (request) => {
      if (request.url().startsWith('https:')) {
        done(request.url());
        request.abort();
      } else {
        request.continue();
      }
    });
  });
  for (const leave of [(page) => page.click('a.leave'), async (page) => { for (let i = 0; i < 3; i += 1) await page.keyboard.press('Shift'); }]) {
    await withPage(`${address}domestic-violence.html`, {}, async (page) => {
      assert.ok(!(await page.title()).includes('폭력'), await page.title());
      assert.equal(await page.evaluate(() => localStorage.length + window.sessionStorage.length + document.cookie.length), 0);
      await page.setRequestInterception(true);
      const left = away(page);
      await leave(page);
      assert.match(await left, /^https:\/\/www\.weather\.gov/);
    });
  }
  await withPage(`${address}domestic-violence.html`, {}, async (page) => {
    const before = await page.evaluate(() => history.length);
    await Promise.all([page.waitForNavigation(), page.click('nav.languages a[lang="es"]')]);
    assert.equal(await page.evaluate(() => history.length), before, 'no entry of its own');
  });
  assert.ok(!readFileSync(path.join(sites.published, 'public/ko/pickpocket.html'), 'utf8').includes('class="leave"'));
});

test('no page of these has a preview card, and all say what search engines may keep', { skip: missing('published') }, () => {
  for (const name of ['public/index.html', kinds.public, kinds['sensitive public'], ...pagesIn('published', 'public/es')]) {
    const html = readFileSync(path.join(sites.published, name), 'utf8');
    assert.ok(!/og:|twitter:|name="description"/.test(html.split('</head>')[0]), name);
    assert.match(html, /name="robots" content="noindex"/, 'a demonstration');
    assert.match(html, /name="referrer" content="no-referrer"/);
  }
});

test('it reads from right to left as well', { skip: missing('published') }, async () => {
  const turned = (name) => readFileSync(path.join(sites.published, name), 'utf8').replace(/lang="(?:ko|es)" dir="ltr"/g, 'lang="ar" dir="rtl"');
  const address = await serve(sites.published, { 'public/ar/a.html': turned(kinds.public), 'public/ar/b.html': turned(kinds['sensitive public']) });
  for (const name of ['a', 'b']) {
    await withPage(`${address}public/ar/${name}.html`, { width: 320 }, async (page) => {
      const { width, right } = await page.evaluate(() => ({ width: document.scrollingElement.scrollWidth, right: window.getComputedStyle(document.querySelector('h1')).direction }));
      assert.equal(width, 320);
      assert.equal(right, 'rtl');
      // The button stands at the end of the line: on the left.
      if (name === 'b') assert.ok((await page.$eval('a.leave', (link) => link.getBoundingClientRect().left)) < 100);
    });
  }
});
