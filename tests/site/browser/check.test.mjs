// Checking a post: ours word for word, ours with something changed, or not ours.
/* global document, Event, navigator, window */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beatbook, built, clipboard, allowClipboard, data, DEMONSTRATION, kinds, missing, movedClock, DAY, places, withPage } from './harness.mjs';

const BAG = '가방을 닫고 앞으로 돌려, 여닫는 쪽이 몸을 향하게 잡으세요.';
const skip = missing('drafts', 'program');
const verdicts = (page) => page.$$eval('#found .verdict', (all) => all.map((verdict) => ['intact', 'altered', 'unknown'].find((name) => verdict.classList.contains(`verdict-${name}`)) ?? 'other'));

/** Pastes as people do, and waits for the answer. */
async function paste(page, text) {
  await allowClipboard(page);
  await page.bringToFront();
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await page.evaluate(() => document.getElementById('found').replaceChildren());
  await page.focus('#pasted');
  for (const key of ['a', 'v']) {
    await page.keyboard.down('Control');
    await page.keyboard.press(key, { commands: [key === 'a' ? 'SelectAll' : 'Paste'] });
    await page.keyboard.up('Control');
  }
  const same = (words) => words.normalize('NFC').replace(/\s+/g, ' ');
  assert.equal(same(await page.$eval('#pasted', ({ value }) => value)), same(text));
  await page.waitForSelector('#found .verdict');
}

test('what was copied from a demonstration is known again there, and is none of ours elsewhere', { skip: missing('published', 'signed') }, async () => {
  const posts = await withPage((await places('published')).file + kinds['topic ko'], {}, async (page) => {
    const { messages, texts } = await data(page);
    const bag = messages.find(({ id }) => id === 'pickpocket-bag');
    const how = messages.find(({ id }) => id === 'pickpocket-how');
    return [texts[bag.plain], how.posts.x.parts.map((number) => texts[number]).join('\n\n')];
  });
  for (const [site, added] of [['published', false], ['signed', true]]) {
    await withPage((await places(site)).file + kinds.check, {}, async (page) => {
      for (const post of posts) {
        assert.ok(post.startsWith(`${DEMONSTRATION}\n`));
        await paste(page, post);
        const all = await verdicts(page);
        const said = await page.$eval('#found', (found) => found.innerText);
        if (!added) assert.ok(all[0] === 'intact' && !all.includes('altered') && !all.includes('unknown'), `${all}: ${said}`);
        // The page shows what is not of the library.
        assert.equal(said.includes(DEMONSTRATION), added, said);
      }
    });
  }
});

for (const place of ['file', 'http']) {
  test(`a post is known again (${place})`, { skip }, async (t) => {
    const address = (await places('drafts'))[place];
    await withPage(address + kinds.check, {}, async (page) => {
      await t.test('word for word', async () => {
        await paste(page, BAG);
        assert.deepEqual(await verdicts(page), ['intact']);
        const said = await page.$eval('#found', (found) => found.innerText);
        assert.match(said, /Korean/);
        assert.match(said, /Close your bag and hold it in front of you/);
        assert.match(said, /draft/i, 'and that it is a draft');
        assert.equal(await page.$eval('#found a', (link) => link.getAttribute('href')), 'topics/ko/pickpocket.html#pickpocket-bag');
      });
      await t.test('as it was copied here, with its line and its signature', async () => {
        await paste(page, beatbook('--now', await built(page), 'show', 'pickpocket-bag', '--lang', 'ko', '--format', 'plain', '--draft'));
        const all = await verdicts(page);
        assert.equal(all[0], 'intact');
        assert.ok(!all.includes('altered') && !all.includes('unknown'), String(all));
      });
      await t.test('as other programs write it', async () => {
        await paste(page, `  ${BAG.normalize('NFD').replaceAll(' ', '\u00a0')}\r\n`);
        assert.deepEqual(await verdicts(page), ['intact']);
      });
      await t.test('a digit changed', async () => {
        const { text, id } = await page.evaluate(() => window.beatbook.texts.find((one) => one.locale === 'ko' && one.part === 'text' && /\d{3}-\d{4}/.test(one.text)));
        const at = text.search(/\d{3}-\d{4}/);
        const changed = text.slice(0, at) + ((Number(text[at]) + 1) % 10) + text.slice(at + 1);
        await paste(page, text);
        assert.equal((await verdicts(page))[0], 'intact', id);
        await paste(page, changed);
        assert.deepEqual(await verdicts(page), ['altered'], id);
        assert.ok((await page.$$('#found ins')).length > 0 && (await page.$$('#found del')).length > 0, 'what was changed is marked');
      });
      await t.test('a link added', async () => {
        await paste(page, `${BAG} https://example.com/prize`);
        assert.ok((await verdicts(page)).includes('altered'), String(await verdicts(page)));
        assert.match(await page.$eval('#found ins', (added) => added.textContent), /example\.com/);
        assert.equal(await page.$('#found a[href*="example.com"]'), null, 'it is no link here');
      });
      for (const [what, words] of [['nonsense', 'asdf qwer 1234 zxcv'], ['another text of its language', '오늘은 날씨가 매우 맑고 바람이 불지 않습니다. 산책하기 좋은 날입니다.'], ['what a program would run', '<img src=x onerror="window.broken=1"><script>window.broken=1</script>']]) {
        await t.test(what, async () => {
          await paste(page, words);
          assert.deepEqual(await verdicts(page), ['unknown']);
          assert.equal(await page.evaluate(() => window.broken), undefined);
        });
      }
      await t.test('nothing', async () => {
        await page.$eval('#pasted', (box) => {
          box.value = '';
          box.dispatchEvent(new Event('input', { bubbles: true }));
        });
        await page.waitForFunction(() => !document.querySelector('#found .verdict'));
      });
      assert.match(await clipboard(page), /script/);
      assert.deepEqual(page.complaints, []);
    });
  });
}

test('words of a text that was withdrawn lead to what corrects it', { skip }, async () => {
  const { file } = await places('drafts');
  await withPage(file + kinds.check, {}, async (page) => {
    const words = 'These words were in a text that has been withdrawn since.';
    for (const [correction, said, href] of [
      [undefined, /What holds now, if anything does: pickpocket-old/, 'topics/ko/pickpocket.html#pickpocket-old'],
      [{ id: 'pickpocket-bag', path: 'topics/ko/pickpocket.html#pickpocket-bag' }, /Post this instead: pickpocket-bag/, 'topics/ko/pickpocket.html#pickpocket-bag'],
      [{ id: 'gone' }, /Post this instead: gone/, null],
    ]) {
      await page.evaluate((text, what) => {
        window.beatbook.withheld = [{ id: 'pickpocket-old', topic: 'pickpocket', locale: 'ko', why: 'Withheld. The text was withdrawn.', prints: window.beatbook.sentencePrints(text), correction: what }];
        const box = document.getElementById('pasted');
        for (const value of ['', text]) {
          box.value = value;
          box.dispatchEvent(new Event('input', { bubbles: true }));
        }
      }, words, correction);
      await page.waitForFunction((wanted) => new RegExp(wanted).test(document.getElementById('found').textContent), {}, said.source);
      assert.match(await page.$eval('#found', (found) => found.innerText), /Do not post it\. Withheld\. The text was withdrawn\./);
      assert.deepEqual(await page.$$eval('#found a', (links) => links.map((link) => link.getAttribute('href'))), href === null ? [] : [href]);
      await page.evaluate(() => {
        const box = document.getElementById('pasted');
        box.value = 'x';
        box.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await page.waitForFunction(() => !/instead|holds now/.test(document.getElementById('found').textContent));
    }
    assert.deepEqual(page.complaints, []);
  });
});

test('what has ended is known, and said to have ended', { skip }, async () => {
  const { file } = await places('drafts');
  const { until, text } = await withPage(file + kinds.check, {}, (page) => page.evaluate(() => window.beatbook.texts.filter((one) => one.until && one.locale === 'ko' && one.part === 'text').sort((a, b) => (a.until < b.until ? -1 : 1))[0]));
  const by = Date.parse(`${until.slice(0, 10)}T00:00:00Z`) + 2 * DAY - Date.now();
  await withPage(file + kinds.check, { before: movedClock(by) }, async (page) => {
    await paste(page, text);
    assert.equal((await verdicts(page))[0], 'intact');
    assert.match(await page.$eval('#found .verdict', (verdict) => verdict.innerText), /ended/i);
  });
});
