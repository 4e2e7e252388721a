// Makes the sites that the browser tests read: drafts, a demonstration with invented reviews, one of a hostile library, and odd ones.
//   node tests/site/browser/sites.mjs BEATBOOK FOLDER     prints the variables to set; `eval` takes them
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const [binary, folder] = process.argv.slice(2).map((name) => path.resolve(name));
if (!folder) throw new Error('usage: sites.mjs BEATBOOK FOLDER');
const at = (...names) => path.join(folder, ...names);
const run = promisify(execFile);
const beatbook = (...words) => run(binary, words, { cwd: root, maxBuffer: 1 << 26 });
/** Today in the library's zone. */
const day = () => new Date().toLocaleDateString('sv', { timeZone: 'America/New_York' });
const locales = ['en', 'es', 'zh-Hans', 'zh-Hant', 'ko'];

mkdirSync(folder, { recursive: true });

/** People who do not exist have reviewed everything, in a copy. */
async function published() {
  const library = at('reviewed-library');
  rmSync(library, { recursive: true, force: true });
  for (const name of ['content', 'locales', 'precincts', 'beatbook.toml', 'l10n.toml']) cpSync(path.join(root, name), path.join(library, name), { recursive: true });
  const people = ['invented-writer', 'invented-reviewer', 'invented-chief'].map(
    (id) => `\n[${id}]\nname = "${id}"\nlanguages = ${JSON.stringify(locales)}\nqualification = "qualified"\n`);
  writeFileSync(path.join(library, 'content/reviewers.toml'), people.join(''), { flag: 'a' });
  const record = ['--origin', 'person', '--translated-by', 'invented-writer', '--reviewed-by', 'invented-reviewer', '--approved-by', 'invented-chief'];
  for (const locale of locales) {
    for (const precinct of [[], ['--precinct', '110']]) await beatbook('--library', library, ...precinct, 'review', 'record', 'all', '--lang', locale, ...record);
  }
  const contacts = readFileSync(path.join(library, 'content/contacts.toml'), 'utf8').matchAll(/^\[([a-z0-9-]+)\]/gm);
  await beatbook('--library', library, 'review', 'contact', ...[...contacts].map(([, id]) => id), '--verified-by', 'invented-chief', '--dialed-on', day());
  // What a precinct would have whose texts are reviewed; and the same, made for showing.
  await beatbook('--library', library, '--precinct', '110', 'site', '--out', at('signed'));
  await beatbook('--library', library, '--precinct', '110', 'site', '--out', at('published'), '--demonstration', 'Invented reviews: do not use');
}

// A library by somebody who wants its pages to run something, or to look like something else; and its twin, which has plain words in the
// same places: pages of both must have the same elements. Ids cannot begin with `_`: of the names that every object has, `constructor` can be one.
async function make(name, { script, quotes, close }) {
  const bidi = '\u202egnp.exe\u202c \u2066x\u2069 \u200f \u2028';
  const long = 'Nobody reads a message as long as this one. '.repeat(230).slice(0, 10_000).trim();
  const folder = at(`${name}-library`);
  rmSync(folder, { recursive: true, force: true });
  const put = (file, text) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  const text = JSON.stringify;
  put('beatbook.toml', `[library]\nname = ${text(`Hostile ${script}`)}\npublisher = ${text(`Nobody ${quotes}`)}\ntime-zone = "America/New_York"\n[checks]\n`);
  put('l10n.toml', 'basepath = "."\nlocales = ["ko"]\n[[paths]]\nreference = "content/**/*.ftl"\nl10n = "locales/{locale}/**/*.ftl"\n');
  for (const file of ['contacts.toml', 'reviewers.toml']) put(`content/${file}`, '');
  const topics = ['constructor', 'to-string', 'hostile'];
  for (const where of ['content', 'locales/ko']) {
    const korean = where === 'content' ? '' : '한국어 ';
    put(`${where}/notices.ftl`, `notice-draft = DRAFT ${korean}${script}\nnotice-emergency = Call ${korean}${script}\n`);
    put(`${where}/templates.ftl`, `template-hostile = ${korean}${script} Place: { $place }. ${quotes} Until { DATETIME($expires, dateStyle: "long") }.\n    .title = ${korean}${script}${quotes}\n`);
    for (const topic of topics) {
      put(`${where}/topics/${topic}.ftl`, [
        `${topic} = ${korean}${script}${quotes}${topic === 'to-string' ? bidi : ''}`, `    .summary = ${korean}${script}${quotes}`, `    .keywords = ${script}, ${quotes}, ${korean}, __proto__, hasOwnProperty`,
        `${topic}-script = ${korean}${script}`, `    .short = ${korean}${script}`, `${topic}-quotes = ${korean}${quotes}`, `${topic}-bidi = ${korean}${bidi} after`,
        `${topic}-close = ${korean}${close}`, `${topic}-long = ${korean}${long}`, '',
      ].join('\n'));
    }
  }
  put('content/templates.toml', '[template-hostile]\nexpires = "required"\nchannels = ["x", "facebook"]\n[template-hostile.variables]\nplace = { kind = "place", example = "Elmhurst" }\n');
  const urls = ['javascript:window.broken=6', 'JAVASCRIPT:window.broken=7', 'https://example.com/"onmouseover="window.broken=8', 'data:text/html,<script>parent.broken=9</script>', 'https://example.com/\u202egnp.exe'];
  for (const topic of topics) {
    put(`content/topics/${topic}.toml`, [
      'group = "street"', 'audience = ["everyone"]', 'urgency = "routine"', 'owner = "nobody"', 'review-by = 2099-01-01', 'channels = ["x", "facebook", "sms", "flyer"]',
      `flyer = ["${topic}-script", "${topic}-quotes"]`,
      ...urls.map((url) => `[[sources]]\ntitle = ${text(`${script} ${quotes} ${bidi}`)}\nurl = ${text(url)}\nchecked-on = 2026-11-26\nsupports = ["${topic}-script"]`), '',
    ].join('\n'));
  }
  await beatbook('--library', folder, 'site', '--out', at(name));
}
const hostile = {
  script: '<script>window.broken=1</script><img src=x onerror="window.broken=2"><a href="javascript:window.broken=3">a</a>',
  quotes: `"'\`</textarea></title></script><!----><b onclick=window.broken=4>&lt;&amp;&quot;`,
  close: '</script></p></div></article><iframe srcdoc="<script>parent.broken=5</script>"></iframe> \\u2028 ]]>',
};
async function twins() {
  await make('hostile', hostile);
  // Letters in place of signs: as long, or it would be posted in other parts.
  await make('harmless', Object.fromEntries(Object.entries(hostile).map(([name, words]) => [name, words.replace(/[^a-z0-9 ]/gi, 'o')])));
  if (!readFileSync(at('hostile', 'index.html'), 'utf8').includes('&#60;script')) throw new Error('the hostile site shows nothing hostile');
}

// A thousand topics, for measuring the search: words of a few, so that each is in many of them, as in a real library.
const vocabulary = {
  en: 'lock the door and call your neighbor before you leave home today bicycle stolen thief phone card gift money scam police street train bag window'.split(' '),
  es: 'cierre la puerta y llame a su vecino antes de salir hoy bicicleta robada ladrón teléfono tarjeta regalo dinero estafa policía calle tren bolso ventana'.split(' '),
  ko: '문을 잠그고 이웃에게 먼저 전화하세요 오늘 집을 나서기 전에 꼭 다시 확인하세요 자전거 도둑 전화 카드 선물 돈 사기 경찰 거리 기차 가방 창문'.split(' '),
  'zh-Hans': '出门前 请锁好 房门 并 通知 邻居 今天 也要 再次 检查 门窗 安全 自行车 小偷 电话 卡 礼物 钱 诈骗 警察 街 火车 包 窗户'.split(' '),
};
async function large() {
  const folder = at('large-library');
  rmSync(folder, { recursive: true, force: true });
  for (const where of ['content/topics', ...Object.keys(vocabulary).slice(1).map((locale) => `locales/${locale}/topics`)]) mkdirSync(path.join(folder, where), { recursive: true });
  writeFileSync(path.join(folder, 'beatbook.toml'), '[library]\nname = "Large"\npublisher = "Nobody"\ntime-zone = "America/New_York"\n[checks]\n');
  writeFileSync(path.join(folder, 'l10n.toml'), 'basepath = "."\nlocales = ["es", "ko", "zh-Hans"]\n[[paths]]\nreference = "content/**/*.ftl"\nl10n = "locales/{locale}/**/*.ftl"\n');
  for (const file of ['contacts.toml', 'reviewers.toml']) writeFileSync(path.join(folder, 'content', file), '');
  let state = 1;
  const words = (locale, count) => Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return vocabulary[locale][Math.floor((state / 2 ** 32) * vocabulary[locale].length)];
  }).join(' ');
  for (let number = 0; number < 1000; number += 1) {
    const id = `topic-${number}`;
    for (const locale of Object.keys(vocabulary)) {
      const place = locale === 'en' ? 'content' : `locales/${locale}`;
      const texts = Array.from({ length: 5 }, (_, i) => `${id}-m${i} = ${words(locale, 20)}\n    .short = ${words(locale, 7)}\n`);
      writeFileSync(path.join(folder, place, 'topics', `${id}.ftl`), `${id} = ${words(locale, 3)}\n    .summary = ${words(locale, 8)}\n    .keywords = ${words(locale, 2)}, ${words(locale, 1)}\n${texts.join('')}`);
    }
    writeFileSync(path.join(folder, 'content/topics', `${id}.toml`), `group = "street"\nchannels = ["x"]\n[[sources]]\ntitle = "T"\nurl = "https://www.nyc.gov"\nchecked-on = 2026-11-01\nsupports = ["${id}-m1"]\n`);
  }
  await beatbook('--library', folder, 'site', '--out', at('large'));
}

// Libraries that are not as this one: `odd.test.mjs` says what for.
async function odd(name, { locales: tags, texts, templates, records = '' }) {
  const folder = at(`${name}-library`);
  rmSync(folder, { recursive: true, force: true });
  const put = (file, text) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  put('beatbook.toml', `[library]\nname = ${JSON.stringify(name)}\npublisher = "Nobody"\ntime-zone = "America/New_York"\n[checks]\n`);
  put('l10n.toml', `basepath = "."\nlocales = ${JSON.stringify(tags)}\n[[paths]]\nreference = "content/**/*.ftl"\nl10n = "locales/{locale}/**/*.ftl"\n`);
  for (const file of ['contacts.toml', 'reviewers.toml']) put(`content/${file}`, '');
  for (const [locale, [title, stranger, short]] of Object.entries(texts)) {
    const where = locale === 'en' ? 'content' : `locales/${locale}`;
    put(`${where}/topics/money.ftl`, `money = ${title}\nmoney-stranger = ${stranger}\n    .short = ${short}\n`);
    if (records) put(`${where}/topics/money.review.toml`, records);
    if (templates) put(`${where}/templates.ftl`, `template-street = ${stranger} { $place }\n    .title = ${title}\n`);
  }
  if (templates) put('content/templates.toml', '[template-street]\nexpires = "optional"\nchannels = ["x"]\n[template-street.variables]\nplace = { kind = "place", example = "Elmhurst" }\n');
  put('content/topics/money.toml', `group = "street"\nowner = "nobody"\nreview-by = 2099-01-01\n[[sources]]\ntitle = "T"\nurl = "https://www.nyc.gov"\nchecked-on = 2026-11-01\nsupports = ["money-stranger"]\n`);
  try {
    await beatbook('--library', folder, 'site', '--out', at(name));
  } catch (error) {
    // 1: it is made, and something is wrong with the library.
    if (error.code !== 1) throw error;
  }
}
const money = {
  en: ['Money', 'Do not send money to anybody whom you do not know. Call the police first.', 'Do not send money.'],
  ko: ['돈', '모르는 사람에게 돈을 보내지 마세요! 먼저 경찰에 전화하세요.', '돈을 보내지 마세요.'],
  ar: ['المال', 'لا ترسل المال إلى أي شخص لا تعرفه. اتصل بالشرطة أولا على الرقم 911.', 'لا ترسل المال.'],
  xx: ['Mmm', 'Zo zo mmm zo zo mmm zo zo mmm, zo zo mmm zo.', 'Zo zo mmm.'],
};
const withdrawn = ['money', 'money-stranger'].map((id) => `[${id}]\nwithdrawn = { on = 2026-11-01, reason = "wrong" }\n`).join('\n');
async function odds() {
  await odd('withheld', { locales: ['ko'], texts: { en: money.en, ko: money.ko }, records: withdrawn });
  await odd('plain', { locales: ['ko'], texts: { en: money.en, ko: money.ko } });
  await odd('single', { locales: [], texts: { en: money.en }, templates: true });
  await odd('strange', { locales: ['ar', 'xx'], texts: { en: money.en, ar: money.ar, xx: money.xx }, templates: true });
}

// Two at once: most of this machine's work is done by one core at a time.
await Promise.all([
  // Times are measured where they are asked for: speed.test.mjs.
  published().then(() => process.env.SPEED && large()),
  beatbook('--precinct', '110', 'site', '--out', at('drafts'))
    .then(twins).then(odds)
    .then(() => beatbook('--precinct', '110', 'site', '--only', 'reviewed', '--out', at('hosted'))),
]);

for (const [name, site] of [['SITE', 'drafts'], ['SITE_PUBLISHED', 'published'], ['SITE_HOSTILE', 'hostile'], ['SITE_HARMLESS', 'harmless'], ...(process.env.SPEED ? [['SITE_LARGE', 'large']] : []), ...['withheld', 'plain', 'single', 'strange', 'hosted', 'signed'].map((name) => [`SITE_${name.toUpperCase()}`, name])]) console.log(`export ${name}='${at(site)}'`);
console.log(`export BEATBOOK='${binary}'`);
