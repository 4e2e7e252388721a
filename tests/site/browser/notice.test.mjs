// The notices' form: nothing half filled goes out, and what goes out is what the program says.
/* global document, localStorage, location, navigator, sessionStorage, window */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allowClipboard, beatbook, built, clipboard, data, DAY, DEMONSTRATION, missing, places, set, sites, withPage } from './harness.mjs';

const skip = missing('drafts', 'program');
const later = (now, days) => new Date(Date.parse(`${now.slice(0, 10)}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** Three notices, and what fills them: in the form, and for the program. Dates are days after the build. */
const notices = {
  'template-avoid-area': { fields: { do: 'leave', what: 'fire', place: 'Corona' }, program: { place: 'corona' } },
  'template-event': { fields: { event: null, place: 'Roosevelt Avenue', date: 2, time: '18:30' }, program: { place: 'roosevelt-avenue' } },
  'template-missing-person': { fields: { age: '72', bottom: null, 'bottom-color': null, carries: null, date: 0, hair: null, name: 'Maria O’Neill-Kim', place: 'Elmhurst', top: null, 'top-color': null }, program: { place: 'elmhurst' } },
};

const open = async (name, use, address) => withPage(`${address ?? (await places('drafts')).file}notices/${name}.html`, {}, async (page) => {
  await allowClipboard(page);
  await page.evaluate(() => navigator.clipboard.writeText('nothing'));
  await page.waitForSelector('#notice .field');
  return use(page, await built(page), await data(page));
});

/** What is shown to be copied, by language. */
const shown = (page) => page.$$eval('.preview', (all) => all.map((preview) => [
  preview.querySelector('h2 [lang]').lang, preview.querySelector('.part')?.checkVisibility() ? preview.querySelector('.part').textContent : null, Boolean(preview.querySelector('button.copy')?.checkVisibility()),
]));

/** The posts of a language, as its card shows them, and what it says of their length. */
const postsOf = (page, locale) => page.$eval(`.preview:has(#preview-${locale})`, (card) => [
  [...card.querySelectorAll('.part')].map((part) => part.textContent), card.querySelector(':scope > .count').textContent,
]);

/** Fills a form and tells what the program would have to be given. */
async function fill(page, { slots }, { fields, program = {} }, now) {
  const given = {};
  for (const [name, wanted] of Object.entries(fields)) {
    const { choices, kind } = slots.find((slot) => slot.name === name);
    const value = wanted === null ? choices.at(-1)[0] : kind === 'date' ? later(now, wanted) : wanted;
    await set(page, `#slot-${name}`, value);
    given[name] = program[name] ?? value;
  }
  await set(page, '#slot-expires', later(now, 3));
  await set(page, '#slot-expires-time', '19:00');
  return Object.entries({ ...given, expires: `${later(now, 3)}T19:00` }).flatMap(([name, value]) => ['--set', `${name}=${value}`]);
}

async function copied(page, locale) {
  await page.evaluate(() => navigator.clipboard.writeText('nothing'));
  await page.focus(`.preview:has(#preview-${locale}) button.copy`);
  await page.keyboard.press('Enter');
  await page.waitForFunction(async () => (await navigator.clipboard.readText()) !== 'nothing');
  return clipboard(page);
}

test('what is half filled cannot be copied', { skip }, async () => {
  await open('template-avoid-area', async (page, now, { languages }) => {
    const none = languages.map(({ locale }) => [locale, null, false]);
    const sorted = async () => (await shown(page)).toSorted();
    assert.deepEqual(await sorted(), none.toSorted());
    await set(page, '#slot-do', 'leave');
    await set(page, '#slot-place', 'Corona');
    assert.deepEqual(await sorted(), none.toSorted(), 'without what happened');
    await set(page, '#slot-what', 'fire');
    assert.deepEqual(await sorted(), none.toSorted(), 'without an end');
    await set(page, '#slot-expires', later(now, 3));
    assert.deepEqual(await sorted(), none.toSorted(), 'without the time of its end');
    await set(page, '#slot-expires-time', '19:00');
    assert.ok((await shown(page)).every(([, text, button]) => text && button), JSON.stringify(await shown(page)));
    await page.evaluate(() => { window.buttons = [...document.querySelectorAll('.preview button.copy, .queue-start')]; });
    for (const [field, bad] of [['#slot-expires', later(now, -1)], ['#slot-place', ''], ['#slot-place', 'a\u202eb'], ['#slot-what', '']]) {
      const good = await page.$eval(field, ({ value }) => value);
      await set(page, field, bad);
      assert.deepEqual(await sorted(), none.toSorted(), `${field} ${JSON.stringify(bad)}`);
      assert.equal(await page.$('.queue-start'), null, 'nor all in order');
      await page.evaluate(() => window.buttons.forEach((button) => button.click()));
      assert.equal(await clipboard(page), 'nothing', 'nor by a button that is no longer there');
      await set(page, field, good);
    }
    assert.ok((await shown(page)).every(([, text]) => text));
    assert.deepEqual(page.complaints, []);
  });
});

for (const [name, notice] of Object.entries(notices)) {
  test(`${name} filled is what the program fills`, { skip }, async (t) => {
    await open(name, async (page, now, about) => {
      const words = await fill(page, about, notice, now);
      const program = (locale, ...more) => beatbook('--now', now, 'show', name, '--lang', locale, '--draft', ...words, ...more);
      for (const locale of ['ko', 'es', 'en']) {
        await t.test(locale, async () => {
          await page.select('#channel', '');
          assert.equal(await copied(page, locale), program(locale, '--format', 'plain').replace(/\n$/, ''));
          await page.select('#channel', 'x');
          const { parts, length, limit } = JSON.parse(program(locale, '--format', 'json', '--channel', 'x')).messages[0].channels[0];
          const [posts, count] = await postsOf(page, locale);
          assert.deepEqual(posts, parts);
          assert.ok(count.includes(`${length}/${limit} weighted characters`), count);
          if (parts.length > 1) assert.ok(count.includes(`${parts.length} posts`), count);
          assert.equal(await copied(page, locale), parts[0]);
        });
      }
      assert.deepEqual(page.complaints, []);
    });
  });
}

for (const [site, library] of [['drafts', []], ['signed', ['--library', `${sites.signed ?? ''}/../reviewed-library`]]]) {
  test(`a long notice becomes a thread, copied one post after the other (${site})`, { skip: missing(site, 'program') }, async () => {
    await open('template-missing-person', async (page, now, about) => {
      const words = await fill(page, about, notices['template-missing-person'], now);
      await page.select('#channel', 'x');
      const expected = about.languages.flatMap(({ locale }) => JSON.parse(beatbook(...library, '--now', now, 'show', 'template-missing-person', '--lang', locale, '--draft', ...words, '--format', 'json', '--channel', 'x')).messages[0].channels[0].parts);
      assert.ok(expected.length > about.languages.length, 'some of them are threads');
      await page.click('.queue-start');
      for (const [i, text] of expected.entries()) {
        assert.match(await page.$eval('.queue-at', (element) => element.textContent), new RegExp(`^${i + 1} of ${expected.length} · `));
        assert.equal(await page.$eval('.queue .part', (element) => element.textContent), text);
        await page.keyboard.press('Enter');
        await page.waitForFunction(async (wanted) => (await navigator.clipboard.readText()) === wanted, {}, text);
      }
      await page.waitForSelector('.queue-start', { visible: true });
      // What is changed meanwhile is not copied any more.
      await page.click('.queue-start');
      await set(page, '#slot-name', '');
      assert.equal(await page.$('.queue-next'), null);
      assert.deepEqual(page.complaints, []);
    }, (await places(site)).file);
  });
}

test('each post of a notice that is only for showing says so', { skip: missing('published') }, async () => {
  await open('template-missing-person', async (page, now, about) => {
    await fill(page, about, notices['template-missing-person'], now);
    for (const channel of ['', 'x', 'sms']) {
      await page.select('#channel', channel);
      for (const { locale } of about.languages) {
        const [posts] = await postsOf(page, locale);
        assert.ok(posts.length > 0, `${locale} ${channel}`);
        for (const post of posts) assert.ok(post.startsWith(`${DEMONSTRATION}\n`), `${locale} ${channel}: ${post}`);
      }
      assert.ok((await copied(page, 'ko')).startsWith(`${DEMONSTRATION}\n`));
    }
    assert.deepEqual(page.complaints, []);
  }, (await places('published')).file);
});

test('what is announced is in nobody’s way', { skip }, async () => {
  await open('template-avoid-area', async (page, now, about) => {
    await fill(page, about, notices['template-avoid-area'], now);
    await copied(page, 'ko');
    await page.waitForFunction(() => document.getElementById('announce').textContent.startsWith('Copied'));
    const covers = await page.$eval('#announce', (announced) => {
      const { left, top, width, height } = announced.getBoundingClientRect();
      return announced.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    });
    assert.equal(covers, false, 'a press on what lies below it would be lost');
  });
});

test('a story is told in each language by itself', { skip }, async () => {
  await open('template-story', async (page, now, { languages }) => {
    const told = { ko: '경찰이 길 잃은 아이를 찾아 집에 데려다주었습니다.', es: 'Un agente encontró a un niño perdido y lo llevó a casa.' };
    for (const [locale, text] of Object.entries(told)) await set(page, `[id^="slot-story"][id$="${locale}"]`, text);
    await page.select('#channel', '');
    const ready = (await shown(page)).filter(([, , button]) => button).map(([locale]) => locale).sort();
    assert.deepEqual(ready, ['es', 'ko'], 'others wait for theirs');
    for (const [locale, text] of Object.entries(told)) {
      assert.equal(await copied(page, locale), beatbook('--now', now, 'show', 'template-story', '--lang', locale, '--draft', '--format', 'plain', '--set', `story.${locale}=${text}`).replace(/\n$/, ''));
    }
    assert.equal(languages.length, 5);
    assert.deepEqual(page.complaints, []);
  });
});

test('a notice that nobody may see yet says DRAFT, whatever fills it', { skip }, async () => {
  await open('template-avoid-area', async (page, now, about) => {
    await fill(page, about, { fields: { ...notices['template-avoid-area'].fields, place: '<img src=x onerror=alert(1)>"\'&' } }, now);
    for (const [locale, text] of await shown(page)) if (text !== null) assert.match(text, /DRAFT/, locale);
    assert.equal(await page.$('#previews img'), null);
    assert.deepEqual(page.complaints, []);
  });
});

test('the form is kept nowhere, and goes nowhere', { skip }, async () => {
  await open('template-missing-person', async (page, now, about) => {
    await fill(page, about, notices['template-missing-person'], now);
    assert.doesNotMatch(JSON.stringify(await page.evaluate(() => [{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href])), /Neill|72|elmhurst/i);
    await page.focus('#slot-name');
    await page.keyboard.press('Enter');
    assert.doesNotMatch(page.url(), /\?/);
    await page.reload();
    assert.equal(await page.$eval('#slot-name', ({ value }) => value), '');
    assert.deepEqual(page.complaints, []);
  });
});
