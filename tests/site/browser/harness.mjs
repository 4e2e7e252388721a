// What the browser tests share: the sites under test, a browser, and pages that are watched.
//
// SITE, SITE_PUBLISHED …: folders (sites.mjs makes them); BEATBOOK: the program that made them; CHROMIUM: the browser.
/* global document, Event, localStorage, navigator, sessionStorage, setTimeout, window */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { after } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const given = (name) => process.env[name] && path.resolve(process.env[name]);
const names = ['drafts', 'published', 'hostile', 'harmless', 'large', 'withheld', 'plain', 'single', 'strange', 'hosted', 'signed'];
const variables = Object.fromEntries(names.map((name) => [name, name === 'drafts' ? 'SITE' : `SITE_${name.toUpperCase()}`]));
export const sites = Object.fromEntries(names.map((name) => [name, given(variables[name])]));
const binary = given('BEATBOOK');

/** Why tests that need these cannot run, said aloud; false where they can. `program` stands for the program. */
export function missing(...needs) {
  const absent = needs.filter((need) => (need === 'program' ? !binary : !sites[need])).map((need) => (need === 'program' ? 'BEATBOOK' : variables[need]));
  if (!absent.length) return false;
  const why = `${absent.join(' and ')} not set: see tests/site/browser/sites.mjs`;
  console.error(`\n*** SKIPPED in ${path.basename(process.argv[1])}: ${why} ***\n`);
  return why;
}

/** What the program prints, for the precinct whose site this is. */
export function beatbook(...words) {
  return execFileSync(binary, ['--precinct', process.env.PRECINCT ?? '110', ...words], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

export const locales = ['en', 'es', 'ko', 'zh-Hans', 'zh-Hant'];

/** What the site that was made for showing says of itself: see sites.mjs. */
export const DEMONSTRATION = 'Invented reviews: do not use';

/** One page of every kind. */
export const kinds = {
  home: 'index.html',
  ...Object.fromEntries(locales.map((locale) => [`topic ${locale}`, `topics/${locale}/pickpocket.html`])),
  sensitive: 'topics/ko/domestic-violence.html',
  stack: 'topics/all/pickpocket.html',
  notice: 'notices/template-avoid-area.html',
  'notice with words': 'notices/template-story.html',
  check: 'check.html',
  review: 'review/ko.html',
  progress: 'progress.html',
  flyer: 'flyers/ko/pickpocket.html',
  'sensitive flyer': 'flyers/es/domestic-violence.html',
  public: 'public/ko/pickpocket.html',
  'sensitive public': 'public/es/domestic-violence.html',
  'public list': 'public/zh-Hant/index.html',
  'public languages': 'public/index.html',
};

const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8' };
const servers = [];
let browser;

/** The address of a folder on a server that only this machine reaches. `extra`: pages that are in no folder. */
export async function serve(folder, extra = {}) {
  const server = createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url, 'http://x').pathname).slice(1);
    const file = path.join(folder, path.normalize(`/${name}`));
    // Browsers ask servers for it by themselves.
    if (name === 'favicon.ico') return response.writeHead(204).end();
    const found = Object.hasOwn(extra, name) || (existsSync(file) && path.extname(file));
    response.writeHead(found ? 200 : 404, { 'content-type': types[path.extname(name)] ?? 'text/plain' });
    return response.end(found ? extra[name] ?? readFileSync(file) : '');
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  servers.push(server);
  return `http://127.0.0.1:${server.address().port}/`;
}

/** Where a site lies as a folder and as a server: by name, what its addresses begin with. */
export async function places(site) {
  return { file: pathToFileURL(`${sites[site]}/`).href, http: await serve(sites[site]) };
}

export async function start() {
  if (browser) return browser;
  const { launch } = await import('puppeteer-core');
  browser = await launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    // No process in reserve: each test has a profile of its own, which never takes it.
    args: ['--no-sandbox', '--disable-background-networking', '--disable-features=SpareRendererForSitePerProcess', '--lang=en-US'],
    env: { ...process.env, TZ: 'America/New_York' },
  });
  return browser;
}

// Where a test runs; pictures are not taken by tests.
if (process.argv[1].endsWith('.test.mjs')) after(async () => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  await browser?.close();
});

/** After so many milliseconds a condition counts as never met; a shared machine may stand still for a while, which is no fault of a page. */
export const NEVER = 60_000;

/** A page in a profile of its own, which is nowhere yet. */
async function blank({ width = 1280, height = 900, scheme = 'light', forced = false, scripts = true, before, context } = {}) {
  await start();
  const profile = context ?? (await browser.createBrowserContext());
  const page = await profile.newPage();
  page.setDefaultTimeout(NEVER);
  page.profile = profile;
  page.complaints = [];
  const complain = (what) => page.complaints.push(what);
  page.on('console', (message) => ['error', 'warn', 'assert'].includes(message.type()) && complain(`console: ${message.text()}`));
  page.on('pageerror', (error) => complain(`error: ${error.message}`));
  page.on('request', (request) => /^(data|blob):/.test(request.url()) || request.url().startsWith(page.own) || complain(`request: ${request.url()}`));
  // What was left before it had loaded is no complaint of the page that comes after it.
  const asked = new WeakMap();
  page.on('request', (request) => asked.set(request, page.complaints));
  page.on('requestfailed', (request) => (asked.get(request) ?? page.complaints).push(`failed: ${request.url()}`));
  page.on('response', (response) => response.status() >= 400 && complain(`${response.status()}: ${response.url()}`));
  page.on('dialog', (dialog) => {
    complain(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  await page.exposeFunction('reportViolation', (directive, blocked) => complain(`policy: ${directive} ${blocked}`));
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', (event) => window.reportViolation(event.effectiveDirective, event.blockedURI));
  });
  if (before) await page.evaluateOnNewDocument(before);
  await page.setJavaScriptEnabled(scripts);
  page.hasScripts = scripts;
  await page.setViewport({ width, height });
  const cdp = (page.cdp = await page.createCDPSession());
  await cdp.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-color-scheme', value: scheme }, { name: 'forced-colors', value: forced ? 'active' : 'none' }, { name: 'prefers-reduced-motion', value: 'reduce' }],
  });
  return page;
}

async function visit(page, address, { whole = true } = {}) {
  page.own = address.startsWith('file:') ? folderOf(address) : new URL('/', address).href;
  page.complaints = [];
  await page.goto(address, { waitUntil: 'load' });
  if (whole) await isWhole(page);
}

/** Waits until what comes after the first view is there, too. */
export async function isWhole(page) {
  if (!page.hasScripts) return;
  await page.evaluate(() => new Promise((done) => window.requestAnimationFrame(() => setTimeout(done))));
  // Where the page's own script has not come, nothing comes later.
  await page.waitForFunction((later) => !window.beatbook?.onceLoaded || !document.querySelector(later), {}, LATER);
}

/** What waits until the first view of a page is painted. */
export const LATER = '.stage[hidden], .message[hidden], .message .text[hidden], .about[hidden], .foot[hidden], body[data-later]';

/**
 * A page in a profile of its own, at an address. `complaints` on it is all that a page of ours must not do: errors, warnings of the
 * console, violations of its policy, requests to anybody else. `whole: false` does not wait for what is further down.
 */
export async function open(address, options) {
  const page = await blank(options);
  await visit(page, address, options);
  return page;
}

/** What a local address's own files begin with: the folder that has `assets`. */
function folderOf(address) {
  for (let folder = path.dirname(fileURLToPath(address.split('#')[0])); folder !== '/'; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, 'assets'))) return pathToFileURL(`${folder}/`).href;
  }
  throw new Error(`no site around ${address}`);
}

/** Opens a page for as long as `use` takes. */
export async function withPage(address, options, use) {
  const page = await open(address, options);
  try {
    return await use(page);
  } finally {
    await page.close();
    if (!options?.context) await page.profile.close();
  }
}

/**
 * For tests that look at many pages: `use` gets a function that goes to an address and looks at the page there. One page of the
 * browser visits them all, which costs a seventh of what a profile for each costs; between two it forgets what they kept.
 */
export async function tour(options, use) {
  const page = await blank(options);
  try {
    return await use(async (address, look) => {
      await visit(page, address);
      try {
        return await look(page);
      } finally {
        await page.evaluate(() => {
          localStorage.clear();
          sessionStorage.clear();
        });
      }
    });
  } finally {
    await page.close();
    await page.profile.close();
  }
}

/** Allows reading and writing the clipboard, everywhere in the profile, for as long as the browser is connected. */
export async function allowClipboard(page) {
  const session = await (await start()).target().createCDPSession();
  await session.send('Browser.grantPermissions', { permissions: ['clipboardReadWrite', 'clipboardSanitizedWrite'], browserContextId: page.profile.id });
}

export async function clipboard(page) {
  await page.bringToFront();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** The data that the generator wrote into a page, as its scripts read them. */
export const data = (page) => page.evaluate(() => window.beatbook.data());
/** When the site was built, as clocks there showed it. */
export const built = (page) => page.evaluate(() => document.body.dataset.built.slice(0, 16));

/** All pages of a folder of the site. */
export const pagesIn = (site, folder) => readdirSync(path.join(sites[site], folder)).filter((name) => name.endsWith('.html')).map((name) => `${folder}/${name}`);

/** Sets a field as somebody does who is done with it. */
export const set = (page, selector, value) => page.$eval(selector, (field, given) => {
  field.value = given;
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
}, value);

/** A script that moves the page's clock by so many milliseconds; `window.moveClock` moves it further. */
export const movedClock = (by) => `(() => {
  const Real = Date;
  let by = ${by};
  window.moveClock = (more) => { by += more; };
  window.Date = class extends Real {
    constructor(...given) { super(...(given.length ? given : [Real.now() + by])); }
    static now() { return Real.now() + by; }
  };
})()`;
export const DAY = 86_400_000;

/** Waits until a reviewer's page shows a text. */
export const showsText = (page, id) => page.waitForSelector(`.review-text[data-id="${id}"]`);

/** Gives a name to a reviewer's page that asks for one, and goes on to a text. */
export async function beginReview(page, id, name = 'Invented Reviewer') {
  if (await page.$('#reviewer')) {
    await set(page, '#reviewer', name);
    await page.click('.review-start .primary');
    await page.waitForSelector('.review-text');
  }
  if (id === undefined) return;
  await page.goto(`${page.url().split('#')[0]}#${id}`);
  await page.reload();
  await showsText(page, id);
}
