// Each kind of page has a style sheet of its own, of what it needs alone.
/* global CSSStyleSheet, document */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { beginReview, kinds, missing, places, sites, tour } from './harness.mjs';

const beside = ['drafts', 'published', 'withheld', 'plain', 'single', 'strange', 'signed'];

/** What of other sheets would apply to something on a page, were it there. In the page. */
function rulesNotThere(own, others) {
  const selectors = (text) => {
    const found = new Set();
    const walk = (rules) => {
      for (const { selectorText, cssRules } of rules) {
        if (selectorText) found.add(selectorText);
        if (cssRules) walk(cssRules);
      }
    };
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    walk(sheet.cssRules);
    return found;
  };
  const there = selectors(own);
  const foreign = [...new Set(others.flatMap((text) => [...selectors(text)]))].filter((selector) => !there.has(selector));
  // What an element is like while something is done to it, or what stands before and after it: the element itself is enough.
  const always = (selector) => selector.replace(/::[\w-]+|:(?:hover|focus|focus-visible|focus-within|active|checked|disabled|target|user-invalid)\b/g, '');
  return { foreign: foreign.length, apply: foreign.filter((selector) => document.querySelector(always(selector))) };
}

test('no page lacks a rule that another kind of page has', { skip: missing(...beside) }, async () => {
  for (const site of beside) {
    const { file } = await places(site);
    const read = (name) => readFileSync(path.join(sites[site], name), 'utf8');
    // The coverage report's rules are for all of a page, whichever it is.
    const sheets = readdirSync(path.join(sites[site], 'assets')).filter((name) => name.endsWith('.css'));
    await tour({}, async (visit) => {
      for (const [kind, name] of Object.entries(kinds)) {
        // Not all sites have all of them.
        if (!existsSync(path.join(sites[site], name))) continue;
        const own = sheets.filter((sheet) => read(name).includes(`assets/${sheet}?`));
        await visit(file + name, async (page) => {
          const others = sheets.filter((sheet) => !own.includes(sheet) && sheet !== 'progress.css').map((sheet) => read(`assets/${sheet}`));
          const look = async () => {
            const { foreign, apply } = await page.evaluate(rulesNotThere, own.map((sheet) => read(`assets/${sheet}`)).join(''), others);
            assert.ok(foreign > 50, `${kind}: ${foreign}`);
            assert.deepEqual(apply, [], `${site} ${kind}`);
          };
          await look();
          if (site !== 'drafts' || kind !== 'review') return;
          await beginReview(page);
          await look();
        });
      }
    });
  }
});
