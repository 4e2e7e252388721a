// Flyers as they come out of the printer: one letter page, every line in order, tagged, and drafts marked as drafts.
/* global document, getComputedStyle, Node */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { DAY, locales, missing, movedClock, pagesIn, places, serve, sites, withPage } from './harness.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'beatbook-flyers-'));
after(() => rmSync(folder, { recursive: true }));

/** Without what a line break, a hyphen or a font may change. */
const bare = (text) => text.normalize('NFKC').replace(/[\s\u00ad\u200b-\u200f\u2060-\u2069-]/g, '');

async function print(page) {
  const file = path.join(folder, 'flyer.pdf');
  writeFileSync(file, await page.pdf({ format: 'letter', preferCSSPageSize: true, printBackground: true, tagged: true }));
  const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
  const of = (name) => new RegExp(`^${name}: +(.*)$`, 'm').exec(info)?.[1];
  return {
    pages: Number(of('Pages')), size: of('Page size'), tagged: of('Tagged'),
    text: bare(execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' })),
  };
}

/** How dark the first page is, small, in the order of its pixels. */
function picture() {
  const image = execFileSync('pdftoppm', ['-r', '20', '-gray', '-singlefile', path.join(folder, 'flyer.pdf')]);
  return image.subarray(image.length - 170 * 220);
}

/** The lines of the page: those above the list, and the rest in rows of what belongs together, each in order. */
const lines = (page) => page.evaluate(() => {
  const own = (element) => [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE || node.matches('.phone')).map((node) => node.textContent).join('').trim();
  const all = (selector) => [...document.querySelectorAll(selector)].map(own).filter(Boolean);
  return { head: all('.flyer .draft-line, .flyer h1, .flyer .english-title'), list: all('.flyer li'), beside: all('.flyer .beside'), foot: all('.flyer .notice, .flyer figcaption, .flyer footer') };
});

/**
 * Whether every line is printed, whole, and in order: the head, the list, the foot. Poppler reads small English below large Korean as
 * columns, and mixes the lines of a head: so the languages are looked for one after the other.
 */
function inOrder(text, { head, list, beside, foot }) {
  const follow = (start, wanted) => wanted.map(bare).reduce((at, line) => {
    const found = text.indexOf(line, at);
    assert.ok(found >= 0, `“${line}” is ${text.includes(line) ? 'in another place' : 'not there'}`);
    return found + line.length;
  }, start);
  follow(0, [...list, ...foot]);
  follow(0, [...beside, ...foot.slice(0, 1)]);
  for (const line of head.map(bare)) {
    const found = text.indexOf(line);
    assert.ok(found >= 0 && found < text.indexOf(bare(list[0])), `“${line}” is not at the head`);
  }
}

/** The longest flyers of a language: those that would run over. */
function longest(site, locale, many) {
  const size = (name) => statSync(path.join(sites[site], name)).size;
  // Answers to what people write are on no flyer: their topic does not go there.
  return pagesIn(site, `flyers/${locale}`).filter((name) => !name.endsWith('/replies.html')).sort((a, b) => size(b) - size(a)).slice(0, many);
}

test('what examines a flyer sees that it runs over', { skip: missing('drafts') }, async () => {
  const address = await serve(sites.drafts, { 'bad.html': `<!DOCTYPE html><html lang="en"><title>x</title><div class="flyer"><h1>${'x<br>'.repeat(90)}</h1><footer>b</footer></div>` });
  await withPage(`${address}bad.html`, {}, async (page) => {
    const printed = await print(page);
    assert.equal(printed.pages > 1, true);
    inOrder(printed.text, { head: ['x'], list: ['b'], beside: [], foot: [] });
    assert.throws(() => inOrder(printed.text, { head: ['b'], list: ['x'], beside: [], foot: [] }), /not at the head/);
    assert.throws(() => inOrder(printed.text, { head: [], list: ['b'], beside: [], foot: ['x'] }), /another place/);
    assert.throws(() => inOrder(printed.text, { head: [], list: ['absent'], beside: [], foot: [] }), /not there/);
  });
});

for (const locale of locales) {
  test(`drafts in ${locale}`, { skip: missing('drafts') }, async (t) => {
    const { file } = await places('drafts');
    for (const name of [...new Set([...longest('drafts', locale, 3), `flyers/${locale}/pickpocket.html`, `flyers/${locale}/domestic-violence.html`])]) {
      await t.test(name, () => withPage(file + name, {}, async (page) => {
        const wanted = await lines(page);
        assert.ok(wanted.head.length > 1 && wanted.list.length > 2 && wanted.foot.length > 1, JSON.stringify(wanted));
        const { pages, size, tagged } = await print(page);
        assert.deepEqual({ pages, size, tagged }, { pages: 1, size: '612 x 792 pts (letter)', tagged: 'yes' });
        // The letters across the page mislead poppler about what is a line.
        await page.$eval('.watermark', (element) => element.replaceChildren());
        const { text } = await print(page);
        inOrder(text, wanted);
        // What is for the screen stays there.
        for (const word of ['Largeprint', 'Backtothetopic', 'Findatext', 'Skiptothepage', 'Textsandtheirstatus']) assert.ok(!text.includes(word), `${word} is printed`);
        assert.deepEqual(page.complaints, []);
      }));
    }
  });
}

test('a draft says so across the page', { skip: missing('drafts') }, async (t) => {
  const { file } = await places('drafts');
  for (const locale of locales) {
    await t.test(locale, () => withPage(`${file}flyers/${locale}/pickpocket.html`, {}, async (page) => {
      await print(page);
      const marked = picture();
      assert.equal(await page.$eval('.watermark', (element) => element.textContent), 'DRAFT');
      await page.$eval('.watermark', (element) => element.replaceChildren());
      await print(page);
      const changed = picture().filter((value, i) => Math.abs(value - marked[i]) > 8).length / marked.length;
      assert.ok(changed > 0.02, `the watermark colors ${changed} of the page`);
    }));
  }
});

test('in large print nothing is lost', { skip: missing('drafts') }, async (t) => {
  const { file } = await places('drafts');
  for (const locale of locales) {
    const [name] = longest('drafts', locale, 1);
    await t.test(name, () => withPage(file + name, {}, async (page) => {
      const size = () => page.evaluate(() => parseFloat(getComputedStyle(document.querySelector('.checklist li')).fontSize));
      await page.emulateMediaType('print');
      const normal = await size();
      await page.emulateMediaType('screen');
      await page.click('#large');
      await page.emulateMediaType('print');
      assert.ok((await size()) > normal * 1.15, `${await size()} is hardly larger than ${normal}`);
      assert.ok((await size()) >= 24, 'at least 18 points');
      const printed = await print(page);
      t.diagnostic(`${name}: ${printed.pages} pages in large print`);
      assert.ok(printed.pages <= 2, `${printed.pages} pages`);
      inOrder(printed.text, await lines(page));
    }));
  }
});

test('what is published has no mark of a draft', { skip: missing('published') }, async (t) => {
  const { file } = await places('published');
  for (const name of ['flyers/ko/pickpocket.html', 'flyers/es/gift-card-scam.html', 'flyers/zh-Hant/toll-text.html', 'flyers/en/domestic-violence.html']) {
    await t.test(name, () => withPage(file + name, {}, async (page) => {
      const printed = await print(page);
      const { pages, tagged, text } = printed;
      inOrder(printed.text, await lines(page));
      assert.deepEqual({ pages, tagged }, { pages: 1, tagged: 'yes' });
      assert.ok(!text.includes('DRAFT'));
      assert.ok(text.includes('Inventedreviews'), 'what a demonstration is, is printed');
    }));
  }
});

test('a sensitive flyer names its topic nowhere but in its words, and its code calls the hotline alone', { skip: missing('published', 'drafts') }, async (t) => {
  const published = (await places('published')).file;
  for (const [name, begins] of [['ko/domestic-violence', '1-800-621-4673 (HOPE) · '], ['es/hate-crime', '1-844-662-4283 · '], ['en/sextortion', '988 · '], ['zh-Hans/investment-scam', null], ['en/virtual-kidnapping', null]]) {
    await t.test(name, () => withPage(`${published}flyers/${name}.html`, {}, async (page) => {
      const [title, footer, codes] = await page.evaluate(() => [document.title, document.querySelector('.flyer footer').textContent,
        [...document.querySelectorAll('.flyer .qr figcaption')].map((caption) => caption.textContent)]);
      for (const said of [title, footer]) for (const word of name.split('/')[1].split('-')) assert.ok(!said.toLowerCase().includes(word), said);
      assert.equal(codes.length, begins === null ? 0 : 1, codes.join());
      if (begins !== null) assert.ok(codes[0].startsWith(begins), codes[0]);
      assert.equal(await page.$('.flyer a, .contacts'), null, 'nothing leads anywhere else');
      assert.deepEqual(page.complaints, []);
    }));
  }
  await withPage(`${(await places('drafts')).file}flyers/ko/domestic-violence.html`, {}, async (page) => assert.equal(await page.$('.qr'), null, 'a draft calls nobody'));
});

test('a number that is no longer confirmed is on no flyer, and its code is gone', { skip: missing('published') }, async () => {
  const { file } = await places('published');
  for (const [name, selector] of [['es/domestic-violence', '.qr'], ['es/package-theft', '.contacts li']]) {
    for (const years of [0, 30]) {
      await withPage(`${file}flyers/${name}.html`, { before: movedClock(years * 365 * DAY) }, async (page) => {
        const shown = await page.$$eval(selector, (all) => all.filter((element) => element.checkVisibility()).length);
        assert.equal(shown > 0, years === 0, `${name} in ${years} years`);
        assert.deepEqual(page.complaints, []);
      });
    }
  }
});

test('a topic that does not go on a flyer has none', { skip: missing('drafts') }, () => {
  for (const locale of locales) assert.ok(!pagesIn('drafts', `flyers/${locale}`).includes(`flyers/${locale}/replies.html`), `flyers/${locale}/replies.html`);
});
