// Whether everybody can use the pages: axe, small screens, forced colors, no scripts.
/* global document, Event, getComputedStyle, matchMedia, window */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { beginReview, DAY, kinds, missing, movedClock, places, serve, sites, tour, withPage } from './harness.mjs';

const axe = missing('drafts') ? '' : readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const views = {
  light: {},
  dark: { scheme: 'dark' },
  'narrow, light': { width: 320, height: 640 },
  'narrow, dark': { width: 320, height: 640, scheme: 'dark' },
  'forced colors': { forced: true },
};

/** Opens what is closed, so that it is examined too. */
const unfold = (page) => page.evaluate(() => {
  for (const details of document.querySelectorAll('details')) details.open = true;
});

/** What axe finds, a line for each element. */
async function violations(page) {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations: found } = await window.axe.run(document, { resultTypes: ['violations'] });
    return found.flatMap(({ id, impact, nodes }) => nodes.slice(0, 5).map((node) => `${id} (${impact}): ${node.html.slice(0, 160)} — ${node.any[0]?.message ?? node.failureSummary.slice(0, 200)}`));
  });
}

/** What is wider than the screen and does not scroll by itself. */
const wide = (page) => page.evaluate(() => {
  const screen = document.documentElement.clientWidth;
  const scrolls = (element) => element && (['auto', 'scroll'].includes(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
  const out = [...document.querySelectorAll('body *')].filter((element) => {
    const { left, right, width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 && (right > screen + 1 || left < -1) && right > 0 && getComputedStyle(element).visibility === 'visible' && !scrolls(element.parentElement) && !element.closest('[aria-hidden=true]');
  });
  const found = out.filter((element) => element.offsetParent !== null || element.tagName === 'svg').map((element) => `${element.tagName}.${element.className}: ${element.textContent.trim().slice(0, 60)}`);
  return document.scrollingElement.scrollWidth > screen ? [`the page is ${document.scrollingElement.scrollWidth} wide on ${screen}`, ...found] : found;
});

test('what examines the pages sees what is wrong', { skip: missing('drafts') }, async () => {
  const address = await serve(sites.drafts, {
    'bad.html': '<!DOCTYPE html><html lang="en"><title>x</title><main><h1>x</h1><img src="data:,"><p style="color:#aaa;background:#fff">pale</p><p style="width:600px;background:#fff;color:#000">wide</p></main>',
  });
  await withPage(`${address}bad.html`, { width: 320 }, async (page) => {
    assert.deepEqual((await violations(page)).map((line) => line.split(' ')[0]).sort(), ['color-contrast', 'image-alt']);
    assert.equal((await wide(page)).length, 2);
  });
});

for (const [view, options] of Object.entries(views)) {
  test(`axe finds nothing: ${view}`, { skip: missing('drafts') }, async (t) => {
    const { file } = await places('drafts');
    // In which of the languages is of no matter to colors.
    const seen = Object.entries(kinds).filter(([kind]) => options.width || !/topic (?!ko)|sensitive|words/.test(kind));
    await tour(options, async (visit) => {
      for (const [kind, name] of seen) await t.test(kind, () => visit(file + name, async (page) => {
        await unfold(page);
        assert.deepEqual(await violations(page), []);
        if (options.width) assert.deepEqual(await wide(page), []);
      }));
    });
  });
}

test('axe finds nothing where texts are published', { skip: missing('published') }, async (t) => {
  const { file } = await places('published');
  for (const scheme of ['light', 'dark']) {
    await tour({ scheme, width: 320 }, async (visit) => {
      for (const kind of ['home', 'topic ko', 'stack', 'notice', 'flyer', 'sensitive', 'public', 'sensitive public', 'public list', 'public languages']) await t.test(`${kind}, ${scheme}`, () => visit(file + kinds[kind], async (page) => {
        await unfold(page);
        assert.deepEqual(await violations(page), []);
        assert.deepEqual(await wide(page), []);
      }));
    });
  }
});

test('axe finds nothing in pages that are old', { skip: missing('drafts') }, async (t) => {
  const { file } = await places('drafts');
  for (const scheme of ['light', 'dark']) {
    await t.test(scheme, () => withPage(file + kinds['topic ko'], { scheme, width: 320, before: movedClock(20 * 365 * DAY) }, async (page) => {
      assert.ok(await page.$eval('#old-build', (place) => place.checkVisibility()));
      assert.deepEqual(await violations(page), []);
      assert.deepEqual(await wide(page), []);
    }));
  }
});

test('axe finds nothing in pages that are in use', { skip: missing('drafts') }, async (t) => {
  const { file } = await places('drafts');
  for (const scheme of ['light', 'dark']) {
    await t.test(`home with hits, ${scheme}`, () => withPage(file + kinds.home, { scheme, width: 320 }, async (page) => {
      await page.type('#words', 'gift cards');
      await page.waitForSelector('#results .hit');
      assert.deepEqual(await violations(page), []);
      assert.deepEqual(await wide(page), []);
    }));
    await t.test(`topic with a channel, ${scheme}`, () => withPage(file + kinds['topic ko'], { scheme, width: 320 }, async (page) => {
      await page.waitForSelector('#channel');
      await page.select('#channel', 'x');
      assert.deepEqual(await violations(page), []);
      assert.deepEqual(await wide(page), []);
    }));
    await t.test(`check with an answer, ${scheme}`, () => withPage(file + kinds.check, { scheme, width: 320 }, async (page) => {
      await page.type('#pasted', '가방을 닫고 앞으로 돌려, 여닫는 쪽이 몸을 향하게 잡으세요. 311');
      await page.waitForSelector('#found .verdict');
      assert.deepEqual(await violations(page), []);
      assert.deepEqual(await wide(page), []);
    }));
    await t.test(`notice begun, ${scheme}`, () => withPage(file + kinds.notice, { scheme, width: 320 }, async (page) => {
      await page.waitForSelector('#notice select');
      await page.evaluate(() => document.querySelector('#notice input, #notice select').dispatchEvent(new Event('change', { bubbles: true })));
      assert.deepEqual(await violations(page), []);
      assert.deepEqual(await wide(page), []);
    }));
  }
});

test('axe finds nothing while somebody reviews', { skip: missing('drafts') }, async (t) => {
  const { file } = await places('drafts');
  const texts = { variants: 'template-avoid-area', sensitive: 'domestic-violence-danger', english: 'pickpocket-after' };
  for (const [kind, id] of Object.entries(texts)) {
    for (const options of [{ scheme: 'light', width: 320, height: 640 }, { scheme: 'dark', width: 390, height: 844 }, { scheme: 'light', forced: true }]) {
      await t.test(`${kind}, ${options.scheme}, ${options.width ?? 'wide'}`, () => withPage(`${file}review/${kind === 'english' ? 'en' : 'ko'}.html`, options, async (page) => {
        const look = async () => {
          assert.deepEqual(await violations(page), []);
          if (options.width) assert.deepEqual(await wide(page), []);
        };
        await beginReview(page, id);
        await look();
        await unfold(page);
        await look();
        await page.click('#review-change');
        await page.evaluate(() => {
          const field = document.querySelector('.review-field');
          field.value = '} { $x';
          field.dispatchEvent(new Event('input', { bubbles: true }));
        });
        await look();
      }));
    }
  }
});

test('colors that the person chose are kept, and edges stay visible', { skip: missing('drafts') }, async () => {
  const { file } = await places('drafts');
  await withPage(file + kinds['topic ko'], { forced: true, scheme: 'dark' }, async (page) => {
    assert.ok(await page.evaluate(() => matchMedia('(forced-colors: active)').matches));
    // Whoever opts out of them takes colors of the system all the same.
    const own = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('span'));
      probe.style.forcedColorAdjust = 'none';
      const system = ['Canvas', 'CanvasText', 'Highlight', 'HighlightText', 'ButtonFace', 'ButtonText', 'LinkText', 'SelectedItem', 'SelectedItemText', 'Mark', 'MarkText', 'GrayText'].map((color) => {
        probe.style.color = color;
        return getComputedStyle(probe).color;
      });
      return [...document.querySelectorAll('main *')].filter((element) => {
        const { forcedColorAdjust, color, backgroundColor } = getComputedStyle(element);
        return forcedColorAdjust === 'none' && ![color, backgroundColor].every((one) => system.includes(one) || one === 'rgba(0, 0, 0, 0)');
      }).map((element) => element.outerHTML.slice(0, 80));
    });
    assert.deepEqual(own, []);
    // A button without an edge would be a word like any other.
    const bare = await page.evaluate(() => [...document.querySelectorAll('button, select, input, textarea')]
      .filter((element) => element.checkVisibility() && !['radio', 'checkbox'].includes(element.type) && parseFloat(getComputedStyle(element).borderTopWidth) === 0)
      .map((element) => element.outerHTML.slice(0, 80)));
    assert.deepEqual(bare, []);
  });
});

test('every control can be hit with a finger, and every one says when it has the focus', { skip: missing('drafts') }, async (t) => {
  const { file } = await places('drafts');
  for (const kind of ['home', 'topic ko', 'notice', 'check']) {
    await t.test(kind, () => withPage(file + kinds[kind], { width: 390, height: 844 }, async (page) => {
      const small = await page.evaluate(() => [...document.querySelectorAll('button, select, textarea, input:not([type=radio]):not([type=checkbox]), nav a, label:has(input[type=radio])')]
        .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 24)
        .map((element) => `${element.outerHTML.slice(0, 80)} ${element.getBoundingClientRect().height}`));
      assert.deepEqual(small, []);
      const silent = [];
      for (let presses = 0; presses < 12; presses += 1) {
        await page.keyboard.press('Tab');
        const seen = await page.evaluate(() => {
          const element = document.activeElement;
          // What shows it may be its label, what stands beside it, or what lies over it.
          const styles = [element, element.closest('label'), element.nextElementSibling].filter(Boolean).map((one) => getComputedStyle(one));
          const shows = ({ outlineStyle, outlineWidth, boxShadow }) => (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
          return element === document.body || [...styles, getComputedStyle(element, '::after')].some(shows) ? null : element.outerHTML.slice(0, 100);
        });
        if (seen) silent.push(seen);
      }
      assert.deepEqual(silent, []);
    }));
  }
});

test('without scripts the texts are there and the ways lead to them', { skip: missing('drafts') }, async () => {
  const { file } = await places('drafts');
  const visible = (page, selector) => page.evaluate((wanted) => [...document.querySelectorAll(wanted)].filter((element) => element.checkVisibility()).map((element) => element.innerText.trim()), selector);
  await withPage(file + kinds.home, { scripts: false }, async (page) => {
    assert.match((await visible(page, '.find .hint')).join(), /needs scripts/);
    const links = await visible(page, '#browse .topic-link');
    assert.ok(links.length >= 55, `${links.length} topics`);
    await Promise.all([page.waitForNavigation(), page.click('#topics ~ .group a.topic-link[data-topic="pickpocket"], .group a.topic-link[data-topic="pickpocket"]')]);
    assert.match(page.url(), /topics\/all\/pickpocket\.html/);
    await Promise.all([page.waitForNavigation(), page.click('nav.languages a[data-language="ko"]')]);
    assert.match(page.url(), /topics\/ko\/pickpocket\.html/);
    const texts = await visible(page, '.message .text[lang="ko"] .part');
    assert.ok(texts.some((text) => text.includes('가방을 닫고 앞으로 돌려, 여닫는 쪽이 몸을 향하게 잡으세요.')), texts.join('\n'));
    assert.ok((await visible(page, '.message .english .value')).some((text) => text.startsWith('Close your bag')));
    assert.ok(texts.every((text) => text.startsWith('DRAFT')), 'drafts say that they are');
    // Nothing that only a script could fill stands empty.
    assert.deepEqual(await page.evaluate(() => [...document.querySelectorAll('#channels, .use, #old-build')].filter((element) => element.checkVisibility()).length), 0);
    await Promise.all([page.waitForNavigation(), page.click('.flyer-link')]);
    assert.ok((await visible(page, '.checklist li')).length >= 3);
    await Promise.all([page.waitForNavigation(), page.click('header nav a[href$="check.html"]')]);
    assert.match((await visible(page, 'noscript')).join() + await page.evaluate(() => document.querySelector('noscript').textContent), /needs scripts/);
    assert.deepEqual(page.complaints, []);
  });
});
