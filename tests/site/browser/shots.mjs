// Pictures of the pages, to look at:  SITE=… node tests/site/browser/shots.mjs FOLDER
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { beginReview, kinds, open, places, set, start } from './harness.mjs';

const [folder] = process.argv.slice(2);
if (!folder || !process.env.SITE) throw new Error('usage: SITE=… shots.mjs FOLDER');
mkdirSync(folder, { recursive: true });
const site = process.env.SITE_PUBLISHED ? ['drafts', 'published'] : ['drafts'];
const day = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
/** A text as a reviewer has it. */
const review = (locale, id, use) => ({
  name: `review/${locale}.html`,
  use: async (page) => {
    await beginReview(page, id);
    await use?.(page);
  },
  part: true,
});
const pages = {
  home: { name: kinds.home },
  search: { name: kinds.home, use: (page) => set(page, '#words', 'gift cards') },
  korean: { name: kinds['topic ko'] },
  spanish: { name: kinds['topic es'], use: (page) => page.select('#channel', 'x') },
  stack: { name: kinds.stack },
  sensitive: { name: kinds.sensitive },
  notice: {
    name: kinds.notice,
    use: async (page) => {
      for (const [field, value] of [['do', 'leave'], ['what', 'fire'], ['place', 'Corona'], ['expires', day(2)], ['expires-time', '19:00']]) await set(page, `#slot-${field}`, value);
    },
  },
  check: {
    name: kinds.check,
    use: async (page) => {
      await set(page, '#pasted', '가방을 닫고 앞으로 돌려, 여닫는 쪽이 몸을 향하게 잡으세요.');
      await page.waitForSelector('#found .verdict');
    },
  },
  'review-begin': { name: kinds.review },
  review: review('ko', 'pickpocket-bag', (page) => page.click('#review-open')),
  'review-spanish': review('es', 'pickpocket-after', (page) => page.click('#review-open')),
  'review-variants': review('ko', 'template-avoid-area', (page) => page.click('#review-open')),
  'review-change': review('es', 'pickpocket-after', async (page) => {
    await page.click('#review-change');
    await set(page, '#unit-0', await page.$eval('#unit-0', ({ value }) => value.replace(/\{ -contact-[a-z-]+ \}/, '911')));
  }),
  flyer: { name: kinds.flyer },
  progress: { name: kinds.progress },
  public: { name: kinds.public },
  'public-sensitive': { name: kinds['sensitive public'] },
  'public-list': { name: kinds['public list'] },
};
const sizes = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };

for (const which of site) {
  const { file } = await places(which);
  for (const [name, { name: address, use, part }] of Object.entries(pages)) {
    for (const [size, options] of Object.entries(sizes)) {
      for (const scheme of ['light', 'dark']) {
        const page = await open(file + address, { ...options, scheme });
        await use?.(page).catch((error) => console.error(`${name}: ${error.message}`));
        await page.screenshot({ path: path.join(folder, `${name}-${size}-${scheme}${which === 'published' ? '-published' : ''}.png`), fullPage: !part });
        for (const complaint of page.complaints) console.error(`${name}: ${complaint}`);
        await page.profile.close();
      }
    }
  }
}
await (await start()).close();
process.exit();
