// Copies of the site lose files, cut them short or mix those of two days: a page to which that happened says so, by itself.
/* global document, setTimeout, window */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { beginReview, kinds, missing, places, serve, set, sites, tour, withPage } from './harness.mjs';

const skip = missing('drafts');
const NOTE = '#not-whole';
/** All pages of staff's: those of the public have no such note. */
const staff = Object.entries(kinds).filter(([kind]) => !kind.includes('public'));
const read = (name) => readFileSync(path.join(sites.drafts, name), 'utf8');
/** What a page loads, by the paths in the site. */
const filesOf = (name) => [...read(name).matchAll(/(?:src|href)="([^"?]*\.(?:js|css))[?"]/g)].map(([, file]) => path.join(path.dirname(name), file))
  .concat(/ data-later="([^"]*)"/.exec(read(name))?.[1].split(' ') ?? []);
/** What may become of a file. */
const harms = {
  'is empty': () => '',
  'is cut short': (text) => text.slice(0, Math.floor(text.length * 0.6)),
  'has lost its last line': (text) => text.slice(0, text.trimEnd().lastIndexOf('\n') + 1),
  'is of another day': (text) => text.replace(/"\d{4}-\d\d-\d\dT[^"]*"(;(?: \})?\n)$/, '"2001-01-01T12:00-05:00"$1'),
};
const isThere = (page) => page.$eval(NOTE, () => true).catch(() => false);

test('a page that is whole says nothing', { skip }, async () => {
  for (const place of Object.values(await places('drafts'))) {
    await tour({}, async (visit) => {
      for (const [kind, name] of staff) await visit(place + name, async (page) => assert.equal(await isThere(page), false, kind));
    });
  }
});

for (const [harm, harmed] of Object.entries(harms)) {
  test(`a page says so when a file ${harm}`, { skip }, async () => {
    await tour({}, async (visit) => {
      // All of a file may be there but its end: that is found in the same way on all pages.
      const some = /last line|another day/.test(harm);
      for (const kind of ['home', 'topic ko', 'review', ...(some ? [] : ['stack', 'notice', 'check', 'progress', 'flyer'])]) {
        const files = filesOf(kinds[kind]);
        assert.ok(files.length > 1, kind);
        for (const file of files) {
          const text = harmed(read(file));
          assert.notEqual(text, read(file));
          const address = await serve(sites.drafts, { [file]: text });
          await visit(address + kinds[kind], async (page) => {
            assert.ok(await isThere(page), `${kind}: ${file} ${harm}`);
            // Nothing that can be read without the file is lost.
            if (kind === 'topic ko' || kind === 'stack') assert.equal(await page.$$eval('.message .text', (all) => all.filter((text) => !text.checkVisibility()).length), 0, `${kind}: ${file} ${harm}`);
          });
        }
      }
    });
  });
}

test('it is said after a while, to everybody, and not on paper', { skip }, async () => {
  const { file } = await places('drafts');
  const gone = await serve(sites.drafts, { 'assets/topic.js': '' });
  const seen = (page) => page.$eval(NOTE, (note) => note.checkVisibility({ visibilityProperty: true }) && note.getBoundingClientRect().height > 20);
  for (const [address, options] of [[gone, {}], [file, { scripts: false }]]) {
    await withPage(address + kinds.stack, options, async (page) => {
      assert.equal(await seen(page), false, 'files may still come');
      await new Promise((done) => setTimeout(done, 3300));
      assert.equal(await seen(page), true);
      const { built } = await page.evaluate(() => ({ ...document.body.dataset }));
      assert.ok((await page.$eval(NOTE, (note) => note.innerText)).includes(built.slice(0, 10)));
      await page.emulateMediaType('print');
      assert.equal(await seen(page), false);
    });
  }
});

test('no reviewer gets a text of another day', { skip }, async () => {
  const script = 'data/review/ko/topics/pickpocket.js';
  const text = harms['is of another day'](read(script));
  assert.notEqual(text, read(script));
  const address = await serve(sites.drafts, { [script]: text });
  await withPage(address + kinds.review, {}, async (page) => {
    await beginReview(page);
    await page.goto(`${address}${kinds.review}#pickpocket-bag`);
    await page.reload();
    await page.waitForFunction((name) => document.querySelector('#review').innerText.includes(name), {}, script);
    assert.equal(await page.$('.review-text[data-id="pickpocket-bag"]'), null);
  });
});

test('a page asks for the files of its own day, whatever a browser has kept', { skip }, async () => {
  for (const [kind, name] of Object.entries(kinds)) {
    const html = read(name);
    const built = /data-built="([^"]+)"/.exec(html)[1];
    const files = [...html.matchAll(/<(?:script src|link rel="stylesheet" href)="([^"]+)"/g)].map(([, file]) => file);
    assert.ok(files.length > 1, kind);
    for (const file of files) assert.ok(file.endsWith(`?${built}`), `${kind}: ${file}`);
  }
});

test('nothing is found or compared, and no notice written, with the data of another day', { skip }, async () => {
  const harmed = harms['is of another day'];
  const check = await serve(sites.drafts, { 'data/texts.js': harmed(read('data/texts.js')) });
  await withPage(check + kinds.check, {}, async (page) => {
    const { texts } = await page.evaluate(() => ({ texts: window.beatbook.texts }));
    await set(page, '#pasted', texts.find(({ part, locale }) => part === 'text' && locale === 'ko').text);
    await page.waitForSelector('.verdict');
    assert.deepEqual(await page.$$eval('.verdict', (all) => all.map(({ className }) => className)), ['verdict verdict-unknown']);
    assert.match(await page.$eval('.verdict', (verdict) => verdict.innerText), /missing .* or of another day/);
  });
  const home = await serve(sites.drafts, { 'data/search.js': harmed(read('data/search.js')) });
  await withPage(home + kinds.home, {}, async (page) => assert.ok(await page.$('#words:disabled')));
  for (const file of ['data/dates.js', 'data/tlds.js', 'data/abbreviations.js']) {
    for (const text of ['', harmed(read(file))]) {
      const notice = await serve(sites.drafts, { [file]: text });
      await withPage(notice + kinds.notice, {}, async (page) => {
        assert.ok((await page.$eval('#notice', (form) => form.innerText)).includes(file));
        assert.equal(await page.$('#notice input, #notice select, #previews button'), null);
      });
    }
  }
});

test('a button says so when the file with what it opens is missing, or of another day', { skip: missing('published') }, async () => {
  const [name, tools] = [kinds['topic ko'], 'assets/tools.js'];
  const whole = readFileSync(path.join(sites.published, tools), 'utf8');
  const [id] = /id="pickpocket-[\w-]+"/.exec(readFileSync(path.join(sites.published, name), 'utf8'))[0].match(/pickpocket-[\w-]+/);
  for (const text of ['', harms['is cut short'](whole), harms['is of another day'](whole)]) {
    const address = await serve(sites.published, { [tools]: text });
    for (const button of ['.show-card', '.save-picture', '.save-kit']) {
      await withPage(address + name, {}, async (page) => {
        await page.click(button);
        await page.waitForFunction(() => document.querySelector('#announce').textContent.includes('has not loaded'));
        assert.equal(await page.$('dialog'), null, button);
        // Copying needs none of it.
        assert.ok(await page.$('button.copy'));
      });
    }
    await withPage(`${address}${name}#card=${id}`, {}, async (page) => {
      await page.waitForFunction(() => document.querySelector('#announce').textContent.includes('has not loaded'));
      assert.equal(await page.$('dialog'), null);
    });
  }
});
