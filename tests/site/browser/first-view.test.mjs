// What a topic's page shows at first: what is written on it or, where its scripts have more to say, what they make of what is in view.
// What is further down comes right after, and never stays away.
/* global document, Event, window */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { load } from '../load.mjs';
import { DAY, isWhole, kinds, missing, movedClock, pagesIn, places, serve, sites, tour, withPage } from './harness.mjs';

const { unpack } = load('data');
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
/** Somebody has chosen a place on another page. */
const chosen = (channel) => `try { localStorage.setItem('beatbook.channel', '${channel}'); } catch { /* about:blank */ }`;
const held = { before: `${heldFrames};${chosen('x')}`, whole: false };
const later = (page) => page.$$eval('.message .text', (all) => all.filter((text) => !text.checkVisibility()).length);
/** Says on the page whether it waited for its scripts: asked when it has been read, and they have not run yet. */
const asked = `document.addEventListener('readystatechange', () => {
  if (document.readyState === 'interactive') window.waited = document.documentElement.dataset.waits !== undefined;
})`;
const waited = async (address, before, use = () => {}) => withPage(address, { before: `${before};${asked}` }, async (page) => {
  assert.ok(await page.evaluate(() => document.querySelector('.message, #notice').checkVisibility({ visibilityProperty: true })), 'it is shown at last');
  await use(page);
  return page.evaluate(() => window.waited);
});
/** Texts that are shown without what they are copied with. */
const unmade = (page) => page.$$eval('.message .text[data-key]', (all) => all.filter((text) => !text.querySelector('.use button')).length);

for (const [width, height] of [[1280, 900], [390, 844]]) {
  test(`what is in view is there at first (${width} × ${height})`, { skip }, async () => {
    const { file } = await places('drafts');
    await withPage(file + kinds.stack, { ...held, width, height }, async (page) => {
      const count = await later(page);
      assert.ok(count > 20, `${count} texts wait`);
      const texts = (shown) => page.evaluate((all) => [...document.querySelectorAll('.message, .message .text')].filter((part) => all || part.checkVisibility()).map((part) => {
        const { top, bottom } = part.getBoundingClientRect();
        return { id: part.id || `${part.closest('.message').id} ${part.lang}`, top, bottom, made: part.matches('.message') || part.querySelector('.use button') !== null };
      }), shown);
      const first = await texts(false);
      assert.ok(first.every(({ made }) => made));
      assert.equal(await page.evaluate(() => document.body.scrollHeight > window.innerHeight), true, 'the view is full');
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

test('a page waits for its scripts only where they have more to say than is written on it', { skip }, async () => {
  const { file } = await places('drafts');
  const topic = file + kinds['topic ko'];
  for (const kind of ['topic ko', 'topic en', 'stack', 'sensitive']) assert.equal(await waited(file + kinds[kind], ''), false, kind);
  assert.equal(await waited(topic, chosen('')), false, 'the text alone was chosen');
  for (const kind of ['topic ko', 'stack']) assert.equal(await waited(file + kinds[kind], chosen('kakaotalk')), true, kind);
  assert.equal(await waited(file + kinds.sensitive, chosen('kakaotalk')), false, 'nothing of this topic is kept, nor read');
  assert.equal(await waited(`${topic}#pickpocket-bag`, ''), true);
  const old = (page) => page.waitForSelector('#old-build:not([hidden])');
  for (const days of [20, -2, 900, 3000]) assert.equal(await waited(topic, movedClock(days * DAY), old), true, `${days} days`);
  for (const days of [20, -2]) assert.equal(await waited(file + kinds.notice, movedClock(days * DAY), old), true, `notice, ${days} days`);
  assert.equal(await waited(file + kinds.notice, chosen('x')), false, 'which place is chosen moves nothing there');
  const first = /data-ends="(\d{4}-\d\d-\d\d)T/.exec(readFileSync(path.join(sites.drafts, kinds['topic ko']), 'utf8'))[1];
  const all = [...readFileSync(path.join(sites.drafts, kinds['topic ko']), 'utf8').matchAll(/data-until="(\d{4}-\d\d-\d\d)T/g)].map(([, day]) => day);
  assert.equal(first, all.toSorted()[0]);
});

test('what scripts add to a page is where there was room for it', { skip: missing('drafts', 'published') }, async () => {
  for (const site of ['drafts', 'published']) {
    const unscripted = await serve(sites[site], { 'assets/topic.js': '', 'assets/form.js': '' });
    const { file } = await places(site);
    for (const width of [1280, 320]) {
      await tour({ width }, async (visit) => {
        const where = (address) => visit(address, (page) => page.evaluate(() => [...document.querySelectorAll('main *:not(.waits *, .use *, #channels *, #todo *, #previews, #previews *, link)')].map((element) => {
          const { x, y, width: wide, height } = element.getBoundingClientRect();
          return `${element.id || element.className || element.tagName} ${[x, y, wide, height].join(' ')}`.replace(/ (waits|two)\b/g, '');
        })));
        for (const kind of ['topic ko', 'topic en', 'stack', 'notice', 'notice with words']) {
          const [written, made] = [await where(unscripted + kinds[kind]), await where(file + kinds[kind])];
          assert.ok(made.length > 30);
          assert.deepEqual(written, made, `${site} ${kind} ${width}`);
        }
      });
    }
  }
});

test('each text is written as it is copied', { skip: missing('drafts', 'published', 'hostile', 'strange', 'signed') }, () => {
  const entities = { '&#60;': '<', '&#62;': '>', '&#38;': '&', '&#34;': '"', '&#39;': "'" };
  for (const site of ['drafts', 'published', 'hostile', 'strange', 'signed']) {
    let count = 0;
    for (const folder of readdirSync(path.join(sites[site], 'topics'))) {
      for (const name of pagesIn(site, `topics/${folder}`)) {
        const html = readFileSync(path.join(sites[site], name), 'utf8');
        const { messages, texts } = unpack(JSON.parse(/id="data">(.*?)<\/script>/s.exec(html)[1]));
        const written = new Map(Array.from(html.matchAll(/data-key="(\d+)">(?:<p class="language-name">[^<]*<\/p>)?<pre class="part">(.*?)<\/pre>/gs), ([, key, text]) => [Number(key), text]));
        for (const [key, { id, plain, short }] of messages.entries()) {
          const text = (written.get(key) ?? '').replace(/<[^>]*>/g, '').replace(/&#\d+;/g, (entity) => entities[entity] ?? entity);
          assert.equal(text, texts[plain ?? short], `${site} ${name} ${id}`);
          count += 1;
        }
      }
    }
    assert.ok(count > 0, site);
  }
});

test('what somebody chose before the scripts came is what the page does', { skip }, async () => {
  const { file } = await places('drafts');
  const early = `document.addEventListener('readystatechange', () => {
    if (document.readyState === 'interactive') document.getElementById('channel').value = 'kakaotalk';
  })`;
  for (const remembered of ['', 'x']) {
    for (const kind of ['topic ko', 'notice']) {
      await withPage(file + kinds[kind], { before: `${chosen(remembered)};${early}` }, async (page) => {
        assert.equal(await page.$eval('#channel', ({ value }) => value), 'kakaotalk', kind);
        if (kind !== 'notice') assert.match(await page.$eval('.message .count', ({ textContent }) => textContent), /^\d+ characters/);
      });
    }
  }
});

test('who presses a button more than once while its file is still to come opens one thing', { skip: missing('published') }, async () => {
  const { file } = await places('published');
  await withPage(file + kinds['topic ko'], { before: heldFrames, whole: false }, async (page) => {
    for (const button of ['.save-picture', '.show-card', '.show-card']) await page.click(`.message ${button}`);
    assert.equal(await page.$('dialog[open]'), null);
    await page.evaluate(() => window.letFramesIn());
    await page.waitForSelector('dialog[open]');
    await isWhole(page);
    assert.deepEqual(await page.$$eval('dialog', (all) => all.map(({ className }) => className)), ['card']);
    assert.deepEqual(page.complaints, []);
  });
});

test('where the scripts do not come, what is written is shown', { skip }, async () => {
  const unscripted = await serve(sites.drafts, { 'assets/topic.js': '' });
  await withPage(`${unscripted}${kinds['topic ko']}#pickpocket-bag`, { before: chosen('x') }, async (page) => {
    assert.ok(await page.$eval('#pickpocket-bag .part', (part) => part.checkVisibility({ visibilityProperty: true })));
    assert.deepEqual(await page.$$eval('.message button', (all) => all.filter((button) => button.checkVisibility({ visibilityProperty: true })).length), 0, 'no button is there that does nothing');
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
  await withPage(file + kinds.stack, { before: heldFrames, whole: false }, async (page) => {
    const [waiting, shown, made] = await page.evaluate(() => {
      const parts = [...document.querySelectorAll('.message .text')];
      const isShown = (part) => part.checkVisibility();
      const done = [];
      window.beatbook.inViewFirst(parts, (part) => {
        if (parts.indexOf(part) === 20) throw new Error('cannot be made');
        done.push(part);
      });
      const few = parts.filter(isShown).length;
      window.dispatchEvent(new Event('beforeprint'));
      return [parts.length - few, parts.filter(isShown).length - parts.length, done.length];
    });
    assert.ok(waiting > 20);
    assert.deepEqual([shown, made], [0, 20]);
    assert.ok(page.complaints.every((complaint) => /cannot be made/.test(complaint)), page.complaints.join());
  });
});
