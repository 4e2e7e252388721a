// What can be made of a published text: the card, the picture, the kit, the codes. All of it ends with the text.
/* global document, Event, window */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allowClipboard, clipboard, data, DAY, DEMONSTRATION, kinds, missing, movedClock, places, withPage } from './harness.mjs';

const skip = missing('published', 'drafts');
const KOREAN = kinds['topic ko'];
const TEXT = '#pickpocket-bag';
/** A text without the line in which a demonstration's say what they are. */
const bare = (text) => (text.startsWith(`${DEMONSTRATION}\n`) ? text.slice(DEMONSTRATION.length + 1) : text);

/** The text and where it is, in the page's data. */
async function textOf(page, locale = 'ko') {
  const { messages, texts, notices } = await data(page);
  const message = messages.find(({ id, locale: own }) => id === 'pickpocket-bag' && own === locale);
  return { message, texts, notices: notices[locale].map(({ text }) => text) };
}

/** Lets thirty years go by while something is open. */
const thirtyYears = (page) => page.evaluate((by) => {
  window.moveClock(by);
  document.dispatchEvent(new Event('visibilitychange'));
}, 30 * 365 * DAY);

/** What a page saves, instead of saving it: names and bytes. */
const keepSaved = () => {
  window.saved = [];
  const blobs = new Map();
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob) => {
    const url = make.call(URL, blob);
    blobs.set(url, blob);
    return url;
  };
  document.addEventListener('click', (event) => {
    const link = event.target;
    if (link.localName === 'a' && link.download) window.saved.push([link.download, blobs.get(link.href)]);
  }, true);
  // A link that is in no page: its clicks are seen there alone.
  const click = window.HTMLAnchorElement.prototype.click;
  window.HTMLAnchorElement.prototype.click = function save() {
    if (this.download) window.saved.push([this.download, blobs.get(this.href)]);
    else click.call(this);
  };
};
const saved = (page) => page.evaluate(async () => Promise.all(window.saved.map(async ([name, blob]) => [name, Array.from(new Uint8Array(await blob.arrayBuffer()))])));

test('the card opens on the languages, and shows one in large letters with the English below', { skip }, async () => {
  const { file } = await places('published');
  await withPage(file + kinds.stack, { width: 390, height: 844 }, async (page) => {
    await page.click(`${TEXT} .show-card`);
    assert.deepEqual(await page.$$eval('dialog.card .pick span', (all) => all.map(({ lang }) => lang).toSorted()), ['en', 'es', 'ko', 'zh-Hans', 'zh-Hant']);
    await page.evaluate(() => [...document.querySelectorAll('dialog.card .pick')].find((pick) => pick.querySelector(':lang(ko)')).click());
    const { message, texts, notices } = await textOf(page);
    const [shown, english, all] = await page.$eval('dialog.card', (dialog) => [dialog.querySelector('.card-text'), dialog.querySelector('.english'), dialog].map((element) => element.innerText));
    assert.ok(shown.includes(bare(texts[message.plain]).split('\n')[0]), shown);
    assert.ok(!shown.includes(DEMONSTRATION), 'that stands above it');
    for (const notice of notices) assert.ok(shown.includes(notice), notice);
    assert.ok(notices.length > 0, 'whom to ask for an interpreter');
    assert.equal(english, bare(texts[message.english]));
    assert.match(all, /not an interpreter/);
    assert.ok(all.startsWith(DEMONSTRATION), all);
    const size = await page.$eval('dialog.card .card-text', (text) => Number.parseFloat(window.getComputedStyle(text).fontSize));
    assert.ok(size >= 30, `letters of ${size} pixels`);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('dialog'));
    assert.deepEqual(page.complaints, []);
  });
});

test('a picture has the title, the line, whom to call and the notices, and words for those who do not see it', { skip }, async () => {
  const { file } = await places('published');
  await withPage(file + KOREAN, { before: `(${keepSaved})()` }, async (page) => {
    await allowClipboard(page);
    await page.click(`${TEXT} .save-picture`);
    const { message, texts, notices } = await textOf(page);
    const description = await page.$eval('dialog.picture .part', (part) => part.textContent);
    assert.ok(description.includes(bare(texts[message.short])));
    assert.equal(description.split(DEMONSTRATION).length, 2, 'said once');
    assert.ok(description.startsWith(`${DEMONSTRATION}\n`), description);
    assert.equal(await page.$eval('dialog.picture .demonstration', (said) => said.textContent), DEMONSTRATION);
    for (const notice of notices) assert.ok(description.includes(notice), notice);
    await page.click('dialog.picture .save');
    await page.waitForFunction(() => window.saved.length === 1);
    const [[name, bytes]] = await saved(page);
    assert.equal(name, 'pickpocket-bag ko.png');
    const png = Buffer.from(bytes);
    assert.equal(png.subarray(1, 4).toString(), 'PNG');
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [1080, 1080]);
    await page.bringToFront();
    await page.evaluate(() => [...document.querySelectorAll('dialog.picture button')].find(({ textContent }) => textContent === 'Copy description').click());
    await page.waitForFunction(() => /Copied/.test(document.querySelector('dialog .announce').textContent));
    assert.equal(await clipboard(page), description);
    assert.deepEqual(page.complaints, []);
  });
});

test('a picture names whom to call as long as the number is confirmed, and nobody twice', { skip }, async (t) => {
  const { file } = await places('published');
  // The number of Crime Stoppers is confirmed for a year, that of the postal inspectors for three.
  for (const [when, by, expected] of [['now', 0, ['1-877-876-2455', '1-800-577-8477 (TIPS)']], ['in two years', 2 * 365 * DAY, ['1-877-876-2455']]]) {
    await t.test(when, () => withPage(`${file}topics/ko/package-theft.html`, { before: movedClock(by) }, async (page) => {
      await page.click('#package-theft-be-there .save-picture');
      const lines = (await page.$eval('dialog.picture .part', (part) => part.textContent)).split('\n');
      assert.deepEqual(lines.filter((line) => line.includes(' · ')).map((line) => line.split(' · ')[0]).filter((value) => value !== '311'), expected, lines.join('\n'));
      assert.equal(lines.filter((line) => line.includes('911')).length, 1, 'the notice says it');
      assert.deepEqual(page.complaints, []);
    }));
  }
});

test('a kit has every text for every place', { skip }, async () => {
  const { file } = await places('published');
  await withPage(file + KOREAN, { before: `(${keepSaved})()` }, async (page) => {
    await page.click('.save-kit');
    await page.waitForFunction(() => window.saved.length === 1);
    const [[name, bytes]] = await saved(page);
    assert.equal(name, 'pickpocket ko.zip');
    const zip = Buffer.from(bytes);
    const mark = Buffer.from([0x50, 0x4b, 1, 2]);
    const names = [];
    for (let at = zip.indexOf(mark); at >= 0; at = zip.indexOf(mark, at + 1)) names.push(zip.subarray(at + 46, at + 46 + zip.readUInt16LE(at + 28)).toString('utf8'));
    for (const one of ['text.txt', 'x.txt', 'sms.txt', 'kakaotalk.txt', 'wechat.txt', 'line.txt', 'nextdoor.txt', 'e-mail.txt', 'picture.png', 'picture description.txt']) {
      assert.ok(names.includes(`pickpocket/ko/pickpocket-bag/${one}`), `${one}: ${names.filter((other) => other.includes('-bag/'))}`);
    }
    const { message, texts } = await textOf(page);
    assert.ok(texts[message.plain].startsWith(`${DEMONSTRATION}\n`), 'each file by itself says so, too');
    assert.ok(zip.includes(Buffer.from(texts[message.plain])));
    assert.ok(names.includes('pickpocket/read me first.txt'));
    assert.ok(zip.includes(DEMONSTRATION));
    assert.ok(names.includes('pickpocket/flyers.txt'));
    for (const said of ['Flyer: flyers/ko/pickpocket.html', 'Texts on it: pickpocket-front-pocket, pickpocket-bag, ']) assert.ok(zip.includes(said), said);
    assert.deepEqual(page.complaints, []);
  });
});

test('a code leads where the link leads, and says where; drafts have none', { skip }, async () => {
  await withPage((await places('published')).file + KOREAN, {}, async (page) => {
    for (const [channel, begins] of [['sms', 'sms:?body='], ['whatsapp', 'https://wa.me/?text=']]) {
      await page.select('#channel', channel);
      const { message, texts } = await textOf(page);
      const address = message.posts[channel].share;
      assert.ok(address.startsWith(begins), address);
      const whole = decodeURIComponent(address.slice(begins.length));
      assert.equal(whole, texts[message.posts[channel].parts[0]]);
      assert.ok(whole.startsWith(`${DEMONSTRATION}\n`), whole);
      await page.click(`${TEXT} .show-code`);
      assert.equal(await page.$eval('.code-address', (said) => said.textContent), decodeURIComponent(address));
      // The drawing is the code, with light around it.
      const drawn = await page.$eval('svg.code', (svg) => [svg.getAttribute('viewBox'), svg.querySelector('path').getAttribute('d')]);
      const code = await page.evaluate((text) => window.beatbook.qrCode(text).map((row) => Array.from(row)), address);
      assert.equal(drawn[0], `0 0 ${code.length + 8} ${code.length + 8}`);
      assert.deepEqual([...drawn[1].matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x} ${y}`), code.flatMap((row, y) => row.flatMap((is, x) => (is ? [`${x + 4} ${y + 4}`] : []))));
      await page.click('.code-dialog .close');
      await page.waitForFunction(() => !document.querySelector('dialog'));
    }
    // A place without a link has no code, and mail opens from no code.
    for (const channel of ['kakaotalk', 'e-mail', '']) {
      await page.select('#channel', channel);
      assert.equal(await page.$('.show-code'), null, channel);
    }
    assert.deepEqual(page.complaints, []);
  });
  await withPage((await places('drafts')).file + KOREAN, {}, async (page) => {
    await page.select('#channel', 'sms');
    assert.equal(await page.$('.show-code'), null);
  });
  await withPage((await places('published')).file + kinds.sensitive, {}, async (page) => {
    for (const channel of await page.$$eval('#channel option', (all) => all.map(({ value }) => value))) {
      await page.select('#channel', channel);
      assert.equal(await page.$(`.message .show-code`), null, `sensitive, ${channel}`);
    }
  });
});

const opened = {
  card: async (page, text) => {
    await page.click(`${text} .show-card`);
    await page.click('dialog.card .pick');
  },
  picture: (page, text) => page.click(`${text} .save-picture`),
  code: async (page, text) => {
    await page.select('#channel', 'sms');
    await page.click(`${text} .show-code`);
  },
};
for (const [what, open] of Object.entries(opened)) {
  test(`an open ${what} goes when its text ends`, { skip }, async () => {
    const { file } = await places('published');
    await withPage(file + (what === 'card' ? kinds.stack : KOREAN), { before: movedClock(0) }, async (page) => {
      const { messages, texts } = await data(page);
      // The card's first language is English.
      const message = messages.find(({ until, short, locale }) => until && short !== null && locale === (what === 'card' ? 'en' : 'ko'));
      await open(page, `#${message.id}`);
      assert.equal(await page.$('dialog .why'), null);
      const words = [texts[message.short], bare(texts[message.plain]).split('\n')[0]].map(bare);
      const before = await page.$eval('dialog', (dialog) => dialog.innerText);
      assert.ok(what === 'code' || words.some((one) => before.includes(one)), before);
      await thirtyYears(page);
      const said = await page.$eval('dialog', (dialog) => dialog.innerText);
      assert.match(said, /ended/);
      assert.ok(words.every((one) => !said.includes(one)), said);
      assert.equal(await page.$('dialog :is(canvas, svg, .card-text, .save)'), null);
      await page.click('dialog .close');
      assert.deepEqual(page.complaints, []);
    });
  });
}
