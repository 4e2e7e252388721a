// Finding, in five languages: the page finds what the program finds.
/* global document, Event */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beatbook, kinds, missing, places, set, withPage } from './harness.mjs';

const queries = [
  'gift cards', 'tarjeta de regalo', '礼品卡', '禮物卡', '상품권', '소매치기', 'paquete robado', '假警察', 'someone took my box', 'estafa', '快递', '보이스피싱',
  // What a plain object would answer to.
  'constructor', '__proto__', 'toString hasOwnProperty',
];

const named = (href) => /(?:topics\/[^/]+|notices)\/([^/.]+)\.html/.exec(href)?.[1];
const first = (words) => {
  let answer;
  try {
    answer = beatbook('find', ...words.split(' '), '--format', 'json');
  } catch (error) {
    // 1: nothing found.
    if (error.status !== 1) throw error;
    answer = error.stdout || '{"results":[]}';
  }
  const result = JSON.parse(answer).results.filter(({ kind }) => kind !== 'notice')[0];
  return result && (result.kind === 'template' ? result.message ?? result.topic : result.topic);
};

for (const place of ['file', 'http']) {
  test(`the page finds what the program finds (${place})`, { skip: missing('drafts', 'program') }, async (t) => {
    const address = (await places('drafts'))[place];
    await withPage(address + kinds.home, {}, async (page) => {
      await page.waitForSelector('#words:enabled');
      for (const words of place === 'file' ? queries : queries.slice(0, 5)) {
        await t.test(words, async () => {
          await page.$eval('#words', (box) => {
            box.value = '';
            box.dispatchEvent(new Event('input', { bubbles: true }));
          });
          await page.focus('#words');
          for (const letter of words) await page.keyboard.sendCharacter(letter);
          const hits = await page.$$eval('#results .hit', (all) => all.map((hit) => hit.getAttribute('href')));
          assert.equal(hits[0] && named(hits[0]), first(words));
          if (/^(gift|tarjeta|礼|禮|상)/.test(words)) assert.equal(named(hits[0]), 'gift-card-scam');
        });
      }
      assert.deepEqual(page.complaints, []);
    });
  });
}

test('what is found leads to the page in the chosen language', { skip: missing('drafts') }, async () => {
  const { file } = await places('drafts');
  await withPage(file + kinds.home, {}, async (page) => {
    await page.waitForSelector('#words:enabled');
    await page.click('#languages input[value="ko"]');
    await page.type('#words', 'pickpocket');
    const hit = await page.waitForSelector('#results .hit');
    assert.match(await hit.evaluate((element) => element.getAttribute('href')), /^topics\/ko\/pickpocket\.html/);
    assert.equal(await page.$eval('#results .hit-own', (element) => `${element.lang} ${element.textContent}`), 'ko 소매치기');
    // And the topics below it as well.
    await page.$eval('#words', (box) => {
      box.value = '';
      box.dispatchEvent(new Event('input', { bubbles: true }));
    });
    assert.deepEqual(await page.$$eval('a.topic-link', (links) => [...new Set(links.map((link) => link.getAttribute('href').split('/')[1]))]), ['ko']);
    await Promise.all([page.waitForNavigation(), page.click('.group a.topic-link[data-topic="pickpocket"]')]);
    assert.match(page.url(), /topics\/ko\/pickpocket\.html/);
    assert.deepEqual(page.complaints, []);
  });
});

test('news leads to the form that is filled in for it', { skip: missing('drafts') }, async (t) => {
  const { file } = await places('drafts');
  await withPage(file + kinds.home, {}, async (page) => {
    await page.waitForSelector('#words:enabled');
    for (const [words, form] of [['vigil', 'road-closed'], ['missing person', 'missing-person'], ['apagón', 'emergency'], ['대피', 'avoid-area'], ['尋人', 'missing-person'], ['封路', 'road-closed']]) {
      await t.test(words, async () => {
        await set(page, '#words', words);
        const [href, about] = await page.$eval('#results li', (hit) => [hit.querySelector('a').getAttribute('href'), hit.querySelector('.hit-kind')?.textContent]);
        assert.equal(href, `notices/template-${form}.html`);
        assert.match(about, /notice to fill in/i, 'what it leads to is said before it is opened');
      });
    }
    await page.click('#languages input[value="ko"]');
    await set(page, '#words', 'missing person');
    await page.focus('#words');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    assert.match(page.url(), /notices\/template-missing-person\.html$/, 'the form is the same whatever language was chosen');
    await page.waitForSelector('#notice .field');
    assert.deepEqual(page.complaints, []);
  });
});

test('what finds nothing says so', { skip: missing('drafts') }, async () => {
  const { file } = await places('drafts');
  await withPage(file + kinds.home, {}, async (page) => {
    await page.type('#words', 'qqqxqq zzkzz');
    await page.waitForFunction(() => /nothing/i.test(document.getElementById('results').textContent));
    assert.equal(await page.$('#results .hit'), null);
    assert.deepEqual(page.complaints, []);
  });
});
