// What is copied is what the program gives out, to the letter; what is remembered, and what is not; and all of it with keys alone.
/* global document, history, indexedDB, localStorage, navigator, Navigator, sessionStorage, window */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allowClipboard, beatbook, built, clipboard, data, DEMONSTRATION, isWhole, kinds, missing, open, places, sites, withPage } from './harness.mjs';

const skip = missing('drafts', 'program');
const KOREAN = 'topics/ko/pickpocket.html';
const plain = (now, id, locale, ...more) => beatbook('--now', now, 'show', id, '--lang', locale, '--format', 'plain', '--draft', ...more).replace(/\n$/, '');
const postFor = (now, id, locale, channel, ...more) => JSON.parse(beatbook('--now', now, 'show', id, '--lang', locale, '--channel', channel, '--draft', '--format', 'json', ...more)).messages[0].channels[0];

/** Presses a button and tells what is on the clipboard then. */
async function copied(page, button) {
  await page.evaluate(() => navigator.clipboard.writeText('nothing'));
  // Nobody presses a button that the bar of channels covers.
  await button.evaluate((it) => it.scrollIntoView({ block: 'center' }));
  await button.click();
  await page.waitForFunction(async () => (await navigator.clipboard.readText()) !== 'nothing');
  return clipboard(page);
}

for (const place of ['file', 'http']) {
  test(`a copied text is what the program gives out (${place})`, { skip }, async (t) => {
    const address = (await places('drafts'))[place];
    const all = { ko: ['pickpocket-bag', 'pickpocket-after', 'pickpocket-how'], es: ['pickpocket-bag'], 'zh-Hans': ['pickpocket-bag'], 'zh-Hant': ['pickpocket-bag'], en: ['pickpocket-after'] };
    for (const [locale, ids] of Object.entries(all)) {
      await withPage(`${address}topics/${locale}/pickpocket.html`, {}, async (page) => {
        await allowClipboard(page);
        const now = await built(page);
        for (const id of ids) {
          await t.test(`${id} in ${locale}`, async () => {
            const text = await copied(page, await page.waitForSelector(`#${id} button.copy`));
            assert.match(text, /DRAFT/);
            assert.equal(text, plain(now, id, locale));
            // And it is what stands there to be read.
            assert.equal(await page.$eval(`#${id} .part`, (part) => part.textContent), text);
          });
        }
        assert.deepEqual(page.complaints, []);
      });
    }
  });

  test(`a post is what the program makes for the place (${place})`, { skip }, async (t) => {
    const address = (await places('drafts'))[place];
    await withPage(address + KOREAN, {}, async (page) => {
      await allowClipboard(page);
      const now = await built(page);
      for (const channel of place === 'file' ? ['x', 'sms', 'kakaotalk'] : ['x']) {
        await page.waitForSelector('#channel');
        await page.select('#channel', channel);
        for (const id of ['pickpocket-bag', 'pickpocket-how']) {
          await t.test(`${id} for ${channel}`, async () => {
            const post = postFor(now, id, 'ko', channel);
            const buttons = await page.$$(`#${id} .parts button.copy`);
            const texts = [];
            for (const button of buttons) texts.push(await copied(page, button));
            // What does not fit is not offered, and the page says why.
            assert.deepEqual(texts, post.fits === false ? [] : post.parts);
            assert.equal((await page.$(`#${id} .refused`)) !== null, post.fits === false);
          });
        }
      }
      await t.test('with English', async () => {
        await page.select('#channel', 'x');
        const text = await copied(page, await page.waitForSelector('#pickpocket-bag button.copy-both'));
        assert.deepEqual([text], postFor(now, 'pickpocket-bag', 'ko', 'x', '--bilingual').parts);
      });
      assert.deepEqual(page.complaints, []);
    });
  });
}

test('a reviewed text is copied as the program gives it out; where that is only for showing, under the line that says so', { skip: missing('published', 'signed', 'program') }, async () => {
  const library = `${sites.signed}/../reviewed-library`;
  for (const [site, line] of [['signed', ''], ['published', `${DEMONSTRATION}\n`]]) {
    await withPage((await places(site)).file + KOREAN, {}, async (page) => {
      await allowClipboard(page);
      const now = await built(page);
      await page.select('#channel', '');
      const text = await copied(page, await page.waitForSelector('#pickpocket-bag button.copy'));
      assert.equal(text, line + plain(now, 'pickpocket-bag', 'ko', '--library', library));
      assert.equal(await page.$eval('#pickpocket-bag .part', (part) => part.textContent), text);
      for (const channel of ['x', 'sms', 'whatsapp']) {
        await page.select('#channel', channel);
        const shown = await page.$$eval('#pickpocket-how .part, #pickpocket-bag .part', (all) => all.map((part) => part.textContent));
        assert.ok(shown.length > (channel === 'x' ? 1 : 0), channel);
        for (const part of shown) assert.equal(part.startsWith(DEMONSTRATION), line !== '', part);
        assert.ok((await copied(page, await page.$('#pickpocket-bag button.copy'))).startsWith(line));
        if (channel !== 'sms') assert.equal(decodeURIComponent(await page.$eval('#pickpocket-bag .share', ({ href }) => href)).includes(DEMONSTRATION), line !== '');
      }
      await page.select('#channel', 'x');
      const both = await copied(page, await page.waitForSelector('#pickpocket-bag button.copy-both'));
      assert.equal(both.startsWith(DEMONSTRATION), line !== '', both);
      assert.equal(both.split(DEMONSTRATION).length, line === '' ? 1 : 2, 'once');
      assert.deepEqual(page.complaints, []);
    });
  }
});

test('drafts have no link that shares them, no picture and no card', { skip: missing('drafts', 'published') }, async () => {
  const tools = (page) => page.evaluate(() => ['.share', '.show-card', '.save-picture', '.kit'].filter((tool) => document.querySelector(tool)?.checkVisibility()));
  const open = { width: 1280 };
  await withPage((await places('drafts')).file + KOREAN, open, async (page) => {
    await page.select('#channel', 'x');
    assert.deepEqual(await tools(page), []);
    for (const label of await page.$$eval('button.copy', (all) => all.map((button) => button.textContent))) assert.match(label, /reviewer|draft/i);
  });
  // Where they are published, they do.
  await withPage((await places('published')).file + KOREAN, open, async (page) => {
    await page.select('#channel', 'x');
    const found = await tools(page);
    for (const tool of ['.show-card', '.save-picture']) assert.ok(found.includes(tool), `${tool} is missing: ${found}`);
    for (const label of await page.$$eval('button.copy', (all) => all.map((button) => button.textContent))) assert.doesNotMatch(label, /reviewer|draft/i);
    assert.doesNotMatch(await page.$eval('#pickpocket-bag .part', (part) => part.textContent), /DRAFT/);
  });
});

test('the page of all languages copies them one after the other', { skip }, async () => {
  await withPage((await places('drafts')).file + kinds.stack, {}, async (page) => {
    await allowClipboard(page);
    const now = await built(page);
    const { messages, texts } = await data(page);
    const locales = messages.filter(({ id }) => id === 'pickpocket-bag').map(({ locale }) => locale);
    assert.deepEqual(locales.toSorted(), ['en', 'es', 'ko', 'zh-Hans', 'zh-Hant']);
    await page.click('#pickpocket-bag .queue-start');
    for (const locale of locales) {
      const text = await copied(page, await page.waitForSelector('#pickpocket-bag .queue-next'));
      assert.ok(texts.includes(text), `${locale}: ${text}`);
      assert.equal(text, plain(now, 'pickpocket-bag', locale), locale);
    }
    assert.deepEqual(page.complaints, []);
  });
});

const noClipboard = () => Object.defineProperty(Navigator.prototype, 'clipboard', { configurable: true, get: () => undefined });

test('without the clipboard of scripts it is copied the old way', { skip }, async () => {
  const { file } = await places('drafts');
  await withPage(file + KOREAN, { before: noClipboard }, async (page) => {
    await allowClipboard(page);
    const reader = await open(file + kinds.progress, { context: page.profile });
    await reader.bringToFront();
    await reader.evaluate(() => navigator.clipboard.writeText('nothing'));
    await page.bringToFront();
    assert.equal(await page.evaluate(() => navigator.clipboard), undefined);
    const button = await page.waitForSelector('#pickpocket-bag button.copy');
    await button.focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => /Copied/.test(document.querySelector('#pickpocket-bag button.copy').textContent));
    assert.equal(await page.evaluate(() => document.activeElement.className.includes('copy')), true, 'the focus comes back');
    assert.equal(await page.$('.copy-by-hand'), null);
    assert.equal(await clipboard(reader), plain(await built(page), 'pickpocket-bag', 'ko'));
    assert.deepEqual(page.complaints, []);
  });
});

test('where nothing can be copied the text is selected, and nobody is told that it was copied', { skip }, async () => {
  const { file } = await places('drafts');
  const before = `(${noClipboard})(); document.execCommand = () => false;`;
  await withPage(file + KOREAN, { before }, async (page) => {
    await page.click('#pickpocket-bag button.copy');
    const field = await page.waitForSelector('.copy-by-hand textarea');
    const selected = await field.evaluate((area) => (document.activeElement === area ? area.value.slice(area.selectionStart, area.selectionEnd) : null));
    assert.equal(selected, plain(await built(page), 'pickpocket-bag', 'ko'));
    assert.doesNotMatch(await page.$eval('body', (body) => body.innerText), /Copied/);
    await page.keyboard.press('Escape');
    assert.equal(await page.$('.copy-by-hand'), null);
    assert.deepEqual(page.complaints, []);
  });
});

// ── What is remembered ──

const stored = (page) => page.evaluate(async () => ({
  local: Object.fromEntries(Object.entries(localStorage)),
  session: { ...sessionStorage },
  cookie: document.cookie,
  databases: (await indexedDB.databases()).length,
}));
const nothing = { local: {}, session: {}, cookie: '', databases: 0 };

for (const place of ['file', 'http']) {
  test(`the language and the place go along from page to page (${place})`, { skip: missing('drafts') }, async () => {
    const address = (await places('drafts'))[place];
    await withPage(address + kinds.home, {}, async (page) => {
      assert.deepEqual(await stored(page), nothing);
      await page.click('#languages input[value="es"]');
      await page.goto(`${address}topics/all/pickpocket.html`);
      await isWhole(page);
      await page.waitForSelector('#channel');
      await page.select('#channel', 'sms');
      await page.goto(`${address}topics/es/toll-text.html`);
      await page.waitForSelector('#channel');
      assert.equal(await page.$eval('#channel', (select) => select.value), 'sms');
      await page.goto(address + kinds.home);
      assert.equal(await page.$eval('#languages input:checked', (radio) => radio.value), 'es');
      assert.match(await page.$eval('a.topic-link', (link) => link.getAttribute('href')), /^topics\/es\//);
      // The language of a topic's page counts as chosen as well.
      await page.goto(`${address}topics/es/toll-text.html`);
      await Promise.all([page.waitForNavigation(), page.click('nav.languages a[data-language="ko"]')]);
      await page.goto(address + kinds.home);
      assert.equal(await page.$eval('#languages input:checked', (radio) => radio.value), 'ko');
      assert.deepEqual(await stored(page), { ...nothing, local: { 'beatbook.channel': 'sms', 'beatbook.language': 'ko' } });
      assert.deepEqual(page.complaints, []);
    });
  });
}

test('nothing is stored on sensitive topics, nor who looked for them', { skip: missing('drafts') }, async () => {
  const { file } = await places('drafts');
  await withPage(file + kinds.home, {}, async (page) => {
    await page.type('#words', 'domestic violence');
    await page.waitForSelector('#results .hit');
    assert.deepEqual(await stored(page), nothing);
    for (const name of ['topics/ko/domestic-violence.html', 'topics/all/domestic-violence.html']) {
      await page.goto(file + name);
      await page.waitForSelector('#channel');
      await page.select('#channel', 'x');
      await page.click('article.message button.copy');
      await Promise.all([page.waitForNavigation(), page.click('nav.languages a[data-language="es"]')]);
      await page.goto(`${file}flyers/ko/domestic-violence.html`);
      await page.click('#large');
      assert.deepEqual(await stored(page), nothing, name);
    }
    // What was chosen before is still there, and not changed from here.
    await page.goto(file + KOREAN);
    await page.select('#channel', 'sms');
    await page.goto(`${file}topics/ko/domestic-violence.html`);
    await page.select('#channel', 'x');
    assert.deepEqual((await stored(page)).local, { 'beatbook.channel': 'sms' });
  });
});

test('a sensitive page can be left at once', { skip: missing('drafts') }, async (t) => {
  const { file } = await places('drafts');
  const ways = {
    'by a button': (page) => page.click('.leave'),
    'with Shift': async (page) => {
      for (let i = 0; i < 3; i += 1) await page.keyboard.press('Shift');
    },
  };
  for (const [way, leave] of Object.entries(ways)) {
    await t.test(way, () => withPage(file + kinds.sensitive, {}, async (page) => {
      await page.setRequestInterception(true);
      page.on('request', (request) => (request.url().startsWith('https:') ? request.respond({ status: 200, contentType: 'text/html', body: 'weather' }) : request.continue()));
      const length = await page.evaluate(() => history.length);
      await Promise.all([page.waitForNavigation(), leave(page)]);
      assert.match(page.url(), /^https:/);
      assert.equal(await page.evaluate(() => history.length), length, 'Back does not lead to it');
    }));
  }
  await withPage(file + KOREAN, {}, async (page) => assert.equal(await page.$('.leave'), null));
});

test('the button that leaves a page covers nothing at its end', { skip: missing('drafts') }, async () => {
  const { file } = await places('drafts');
  for (const width of [320, 1280]) {
    await withPage(file + kinds.sensitive, { width }, async (page) => {
      const [text, button] = await page.evaluate(() => {
        window.scrollTo(0, document.documentElement.scrollHeight);
        return ['.foot p', '.leave'].map((part) => document.querySelector(part).getBoundingClientRect().toJSON());
      });
      assert.ok(text.bottom <= button.top, `${width}: the footer ends at ${text.bottom}, the button begins at ${button.top}`);
    });
  }
});

// ── Keys ──

const focused = (page) => page.evaluate(() => {
  const { id, className, tagName } = document.activeElement;
  return { id, className, tagName };
});

test('from the search to a copied text with keys alone', { skip }, async (t) => {
  const { file } = await places('drafts');
  await withPage(file + kinds.home, {}, async (page) => {
    await allowClipboard(page);
    await page.evaluate(() => navigator.clipboard.writeText('nothing'));
    await page.waitForSelector('#words:enabled');
    let presses = 0;
    const press = async (key) => {
      presses += 1;
      await page.keyboard.press(key);
    };
    await press('/');
    assert.equal((await focused(page)).id, 'words');
    for (const letter of '소매치기') {
      presses += 1;
      await page.keyboard.sendCharacter(letter);
    }
    assert.equal(await page.$eval('#words', (box) => box.value), '소매치기', 'the shortcut is not typed');
    await page.waitForSelector('#results .hit');
    await press('ArrowDown');
    assert.equal((await focused(page)).className, 'hit');
    await press('ArrowUp');
    assert.equal((await focused(page)).id, 'words');
    await press('ArrowDown');
    await Promise.all([page.waitForNavigation(), press('Enter')]);
    assert.match(page.url(), /topics\/all\/pickpocket\.html/);
    await page.waitForSelector('button.copy');
    const languages = await page.$$('nav.languages a');
    assert.ok(languages.length > 4);
    let at;
    for (let i = 0; i < 60 && !/\bcopy\b/.test((at = await focused(page)).className); i += 1) await press('Tab');
    assert.match(at.className, /\bcopy\b/);
    const locale = await page.evaluate(() => document.activeElement.closest('.text').lang);
    const id = await page.evaluate(() => document.activeElement.closest('article').id);
    await press('Enter');
    await page.waitForFunction(() => /Copied/.test(document.activeElement.textContent));
    assert.equal(await clipboard(page), plain(await built(page), id, locale));
    t.diagnostic(`${presses} presses`);
    assert.deepEqual(page.complaints, []);
  });
});

test('Enter in the box opens the first hit', { skip: missing('drafts') }, async () => {
  const { file } = await places('drafts');
  await withPage(file + kinds.home, {}, async (page) => {
    await page.type('#words', 'gift cards');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    assert.match(page.url(), /topics\/all\/gift-card-scam\.html/);
  });
});

test('the shortcut of one key can be turned off, and stays off', { skip: missing('drafts') }, async () => {
  const { file } = await places('drafts');
  await withPage(file + kinds.home, {}, async (page) => {
    await page.waitForSelector('#shortcuts');
    await page.keyboard.press('/');
    assert.equal((await focused(page)).id, 'words');
    // In the box it is a letter.
    await page.keyboard.type('a/b');
    assert.equal(await page.$eval('#words', (box) => box.value), 'a/b');
    await page.focus('#shortcuts');
    await page.keyboard.press('Space');
    await page.evaluate(() => document.activeElement.blur());
    await page.keyboard.press('/');
    assert.notEqual((await focused(page)).id, 'words');
    await page.reload();
    await page.waitForSelector('#shortcuts');
    await page.keyboard.press('/');
    assert.notEqual((await focused(page)).id, 'words');
    assert.equal((await stored(page)).local['beatbook.shortcuts'], 'off');
    // With other keys it is the browser's.
    await page.click('#shortcuts');
    await page.evaluate(() => document.activeElement.blur());
    await page.keyboard.down('Control');
    await page.keyboard.press('/');
    await page.keyboard.up('Control');
    assert.notEqual((await focused(page)).id, 'words');
    await page.keyboard.press('/');
    assert.equal((await focused(page)).id, 'words');
  });
});
