// Every kind of page, from a folder and from a server: no error, nothing that its policy forbids, no request to anybody else.
/* global document, Event */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kinds, missing, places, serve, sites, tour, withPage } from './harness.mjs';

test('what watches the pages sees what they must not do', { skip: missing('drafts') }, async () => {
  const head = '<!DOCTYPE html><meta http-equiv="Content-Security-Policy" content="default-src \'none\'; script-src \'self\'">';
  const bad = {
    'inline.html': `${head}<script>1</script>`,
    'style.html': `${head}<p style="color:red">`,
    'throws.html': `${head}<script src="throws.js"></script>`,
    'throws.js': 'null.x',
    'logs.js': 'console.error("x")',
    'logs.html': `${head}<script src="logs.js"></script>`,
    'absent.html': `${head}<script src="absent.js"></script>`,
    'elsewhere.html': '<!DOCTYPE html><img src="http://127.0.0.2:9/x.png">',
  };
  const address = await serve(sites.drafts, bad);
  for (const name of Object.keys(bad).filter((name) => name.endsWith('.html'))) {
    await withPage(address + name, {}, (page) => assert.notDeepEqual(page.complaints, [], name));
  }
});

for (const site of ['drafts', 'published']) {
  for (const place of ['file', 'http']) {
    test(`pages of the ${site} are quiet (${place})`, { skip: missing(site) }, async (t) => {
      const address = (await places(site))[place];
      await tour({}, async (visit) => {
        for (const [kind, name] of Object.entries(kinds)) await t.test(kind, () => visit(address + name, async (page) => {
          assert.equal(await page.evaluate(() => document.querySelectorAll('main').length), 1);
          // What a page does when it is touched counts as well.
          await page.evaluate(() => {
            for (const details of document.querySelectorAll('details')) details.open = true;
            for (const select of document.querySelectorAll('#channels select')) {
              for (const option of select.options) {
                select.value = option.value;
                select.dispatchEvent(new Event('change', { bubbles: true }));
              }
            }
          });
          await page.keyboard.press('Tab');
          assert.deepEqual(page.complaints, []);
        }));
      });
    });
  }
}
