// A library by somebody who means harm: nothing of it runs, nothing of it becomes an element, no link leads to a script.
/* global document, window */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kinds, missing, pagesIn, places, set, sites, tour, withPage } from './harness.mjs';

const skip = missing('hostile', 'harmless');
const pages = skip ? [] : ['index.html', 'check.html', 'progress.html', ...['topics/en', 'topics/ko', 'topics/all', 'notices', 'flyers/en', 'flyers/ko', 'review'].flatMap((folder) => pagesIn('hostile', folder))];

/** How many of each element, and what no page of ours has. */
const look = (page) => page.evaluate(() => {
  const counts = {};
  const wrong = [];
  for (const element of document.querySelectorAll('*')) {
    counts[element.localName] = (counts[element.localName] ?? 0) + 1;
    for (const { name, value } of element.attributes) {
      if (name.startsWith('on') || name === 'srcdoc' || name === 'style') wrong.push(`${element.localName} ${name}`);
      if (['href', 'src', 'action', 'formaction', 'xlink:href'].includes(name) && !['file:', 'http:', 'https:', 'blob:'].includes(new URL(value, document.baseURI).protocol)) wrong.push(`${element.localName} ${name}=${value}`);
    }
    if (element.localName === 'script' && !(element.id === 'data' && element.type === 'application/json') && !element.getAttribute('src')) wrong.push('a script without a file');
  }
  return { counts, wrong, broken: window.broken, scripts: [...document.scripts].map((script) => script.getAttribute('src')) };
});

/** Does what can be done on a page of this kind. */
const uses = {
  home: async (page) => {
    const found = {};
    for (const query of ['window.broken', 'constructor', '__proto__', 'hasOwnProperty', '한국어', '<script>alert(1)</script>']) {
      await set(page, '#words', query);
      found[query] = await page.$$eval('#results a', (all) => all.map((link) => link.getAttribute('href')));
    }
    await page.click('#languages input[value="ko"]');
    // Words of both twins, whose hits have the hostile titles.
    await set(page, '#words', 'nobody reads');
    assert.ok((await page.$$('#results .hit')).length >= 3, JSON.stringify(found));
  },
  topic: async (page) => {
    for (const channel of await page.$$eval('#channel option', (all) => all.map(({ value }) => value))) await page.select('#channel', channel);
    await page.select('#channel', 'x');
    await page.$$eval('details', (all) => all.forEach((details) => { details.open = true; }));
  },
  notice: async (page) => {
    await set(page, '#slot-place', 'Elmhurst');
    await set(page, '#slot-expires', new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10));
    await set(page, '#slot-expires-time', '19:00');
    await page.waitForSelector('.preview .part');
  },
};
uses.stack = uses.topic;
uses.review = async (page) => {
  await set(page, '#reviewer', '<b>"\'');
  await page.click('.review-start .primary');
  await page.waitForSelector('.review-text');
  const ids = [];
  for (let round = 0; round < 12; round += 1) {
    const id = await page.$eval('.review-text', ({ dataset }) => dataset.id);
    if (ids.includes(id)) break;
    ids.push(id);
    await page.$$eval('details', (all) => all.forEach((details) => { details.open = true; }));
    for (const button of ['#review-change', '#review-cancel', '#review-skip']) await page.$eval(button, (it) => it.click());
    await page.waitForFunction((was) => document.querySelector('.review-text').dataset.id !== was, {}, id);
  }
  assert.ok(ids.includes('constructor') && ids.length === 12, ids.join());
};

test('what looks for injected things finds them', { skip }, async () => {
  const { file } = await places('hostile');
  await withPage(file + 'index.html', {}, async (page) => {
    const before = await look(page);
    await page.evaluate(() => {
      document.querySelector('main').insertAdjacentHTML('beforeend', '<a href="JavaScript:1">x</a><b onclick="1">x</b><iframe srcdoc="x"></iframe>');
      document.body.append(document.createElement('script'));
    });
    const after = await look(page);
    assert.deepEqual(before.wrong, []);
    assert.deepEqual(after.wrong, ['a href=JavaScript:1', 'b onclick', 'iframe srcdoc', 'a script without a file']);
    assert.notDeepEqual(after.counts, before.counts);
  });
});

test('the hostile words are there, as words', { skip }, async () => {
  const { file } = await places('hostile');
  await withPage(`${file}topics/ko/hostile.html`, {}, async (page) => {
    const said = await page.$eval('main', (main) => main.innerText);
    for (const words of ['<script>window.broken=1</script>', 'onclick=window.broken=4', '&lt;&amp;', '<iframe srcdoc', 'Nobody reads a message']) assert.ok(said.includes(words), words);
    // What would turn the direction of the words around it does not leave.
    assert.doesNotMatch(await page.evaluate(() => document.documentElement.textContent + document.title), /[\u202a-\u202e\u2066-\u2069]/);
  });
});

for (const place of ['file', 'http']) {
  test(`nothing of a hostile library becomes a part of a page (${place})`, { skip }, async (t) => {
    const [hostile, harmless] = [(await places('hostile'))[place], (await places('harmless'))[place]];
    const names = place === 'file' ? pages : pages.filter((one) => !one.includes('/') || one.includes('constructor'));
    await tour({}, (inHostile) => tour({}, async (inHarmless) => {
      for (const name of names) {
        await t.test(name, async () => {
          const seen = async (page) => {
            const kind = await page.evaluate(() => document.body.dataset.page);
            await uses[kind]?.(page);
            assert.deepEqual(page.complaints, []);
            return look(page);
          };
          const bad = await inHostile(hostile + name, seen);
          const good = await inHarmless(harmless + name, seen);
          assert.deepEqual(bad.wrong, []);
          assert.equal(bad.broken, undefined);
          assert.deepEqual(bad.scripts, good.scripts);
          assert.deepEqual(bad.counts, good.counts);
        });
      }
    }));
  });
}

test('without scripts neither', { skip }, async () => {
  const { file } = await places('hostile');
  for (const name of ['index.html', 'topics/all/hostile.html', 'flyers/ko/constructor.html']) {
    await withPage(file + name, { scripts: false }, async (page) => assert.deepEqual((await look(page)).wrong, [], name));
  }
});

test('hostile words that are pasted and searched stay words', { skip: missing('drafts') }, async () => {
  const { file } = await places('drafts');
  const words = '<img src=x onerror=window.broken=1><script>window.broken=1</script>"\'><svg onload=window.broken=1>';
  await withPage(`${file}index.html#${encodeURIComponent(words)}`, {}, async (page) => {
    await set(page, '#words', words);
    assert.deepEqual((await look(page)).wrong, []);
    assert.equal((await look(page)).broken, undefined);
    assert.deepEqual(page.complaints, []);
  });
  await withPage(`${file}${kinds['topic ko']}#${encodeURIComponent(words)}`, {}, async (page) => {
    assert.deepEqual((await look(page)).wrong, []);
    assert.deepEqual(page.complaints, []);
  });
  // The address of a topic may be anything.
  for (const hash of ['#%', '#%E0%A4%A', '#__proto__', '#card=x']) {
    await withPage(`${file}${kinds['topic ko']}${hash}`, {}, async (page) => {
      assert.ok(await page.$('button.copy'), hash);
      assert.deepEqual(page.complaints, [], hash);
    });
  }
  assert.ok(sites.drafts);
});
