// Makes the three sites that the browser tests read: drafts, a demonstration with invented reviews, and one of a hostile library.
//   node tests/site/browser/sites.mjs BEATBOOK FOLDER     prints the variables to set; `eval` takes them
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const [binary, folder] = process.argv.slice(2).map((name) => path.resolve(name));
if (!folder) throw new Error('usage: sites.mjs BEATBOOK FOLDER');
const at = (...names) => path.join(folder, ...names);
const beatbook = (...words) => execFileSync(binary, words, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
/** Today in the library's zone. */
const day = () => new Date().toLocaleDateString('sv', { timeZone: 'America/New_York' });
const locales = ['en', 'es', 'zh-Hans', 'zh-Hant', 'ko'];

mkdirSync(folder, { recursive: true });
beatbook('--precinct', '110', 'site', '--out', at('drafts'));

// People who do not exist have reviewed everything, in a copy.
const library = at('reviewed-library');
rmSync(library, { recursive: true, force: true });
for (const name of ['content', 'locales', 'precincts', 'beatbook.toml', 'l10n.toml']) cpSync(path.join(root, name), path.join(library, name), { recursive: true });
const people = ['invented-writer', 'invented-reviewer', 'invented-chief'].map(
  (id) => `\n[${id}]\nname = "${id}"\nlanguages = ${JSON.stringify(locales)}\nqualification = "qualified"\n`);
writeFileSync(path.join(library, 'content/reviewers.toml'), people.join(''), { flag: 'a' });
const record = ['--origin', 'person', '--translated-by', 'invented-writer', '--reviewed-by', 'invented-reviewer', '--approved-by', 'invented-chief'];
for (const locale of locales) {
  for (const precinct of [[], ['--precinct', '110']]) beatbook('--library', library, ...precinct, 'review', 'record', 'all', '--lang', locale, ...record);
}
const contacts = readFileSync(path.join(library, 'content/contacts.toml'), 'utf8').matchAll(/^\[([a-z0-9-]+)\]/gm);
beatbook('--library', library, 'review', 'contact', ...[...contacts].map(([, id]) => id), '--verified-by', 'invented-chief', '--dialed-on', day());
beatbook('--library', library, '--precinct', '110', 'site', '--out', at('published'), '--demonstration', 'Invented reviews: do not use');

// A library by somebody who wants its pages to run something, or to look like something else. Ids cannot begin with `_`: `constructor` and
// `to-string` are what an id can have of the names that every object has.
const script = '<script>window.broken=1</script><img src=x onerror="window.broken=2"><a href="javascript:window.broken=3">a</a>';
const quotes = `"'\`</textarea></title></script><!--${'--'}><b onclick=window.broken=4>&lt;&amp;&quot;`;
const bidi = '\u202egnp.exe\u202c \u2066x\u2069 \u200f';
const long = `${'Nobody reads a message as long as this one. '.repeat(230)}`.slice(0, 10_000).trim();
const hostile = at('hostile-library');
rmSync(hostile, { recursive: true, force: true });
const put = (name, text) => {
  mkdirSync(path.dirname(path.join(hostile, name)), { recursive: true });
  writeFileSync(path.join(hostile, name), text);
};
put('beatbook.toml', `[library]\nname = ${JSON.stringify(`Hostile ${script}`)}\npublisher = ${JSON.stringify(`Nobody ${quotes}`)}\ntime-zone = "America/New_York"\n[checks]\n`);
put('l10n.toml', 'basepath = "."\nlocales = ["ko"]\n[[paths]]\nreference = "content/**/*.ftl"\nl10n = "locales/{locale}/**/*.ftl"\n');
for (const name of ['contacts.toml', 'reviewers.toml']) put(`content/${name}`, '');
for (const where of ['content', 'locales/ko']) {
  const korean = where === 'content' ? '' : '한국어 ';
  put(`${where}/notices.ftl`, `notice-draft = DRAFT ${korean}${script}\nnotice-emergency = Call ${korean}${script}\n`);
  put(`${where}/templates.ftl`, `template-hostile = ${korean}${script} Place: { $place }. ${quotes} Until { DATETIME($expires, dateStyle: "long") }.\n    .title = ${korean}${script}${quotes}\n`);
  for (const topic of ['constructor', 'to-string', 'hostile']) {
    put(`${where}/topics/${topic}.ftl`, [
      `${topic} = ${korean}${script}${quotes}${topic === 'to-string' ? bidi : ''}`, `    .summary = ${korean}${script}${quotes}`, `    .keywords = ${script}, ${quotes}, ${korean}, __proto__, hasOwnProperty`,
      `${topic}-script = ${korean}${script}`, `    .short = ${korean}${script}`, `${topic}-quotes = ${korean}${quotes}`, `${topic}-bidi = ${korean}${bidi} after`,
      `${topic}-close = ${korean}</script></p></div></article><iframe srcdoc="<script>parent.broken=5</script>"></iframe> \\u2028 \u2028 ]]>`, `${topic}-long = ${korean}${long}`, '',
    ].join('\n'));
  }
}
put('content/templates.toml', '[template-hostile]\nexpires = "required"\nchannels = ["x", "facebook"]\n[template-hostile.variables]\nplace = { kind = "place", example = "Elmhurst" }\n');
for (const topic of ['constructor', 'to-string', 'hostile']) {
  const sources = ['javascript:window.broken=6', 'JAVASCRIPT:window.broken=7', 'https://example.com/"onmouseover="window.broken=8', 'data:text/html,<script>parent.broken=9</script>', 'https://example.com/\u202egnp.exe'];
  put(`content/topics/${topic}.toml`, [
    'group = "street"', 'audience = ["everyone"]', 'urgency = "routine"', 'owner = "nobody"', 'review-by = 2099-01-01', 'channels = ["x", "facebook", "sms", "flyer"]',
    `flyer = ["${topic}-script", "${topic}-quotes"]`,
    ...sources.map((url) => `[[sources]]\ntitle = ${JSON.stringify(`${script} ${quotes} ${bidi}`)}\nurl = ${JSON.stringify(url)}\nchecked-on = 2026-11-26\nsupports = ["${topic}-script"]`), '',
  ].join('\n'));
}
beatbook('--library', hostile, 'site', '--out', at('hostile'));

for (const [name, site] of [['SITE', 'drafts'], ['SITE_PUBLISHED', 'published'], ['SITE_HOSTILE', 'hostile']]) console.log(`export ${name}='${at(site)}'`);
console.log(`export BEATBOOK='${binary}'`);
if (!readFileSync(at('hostile', 'index.html'), 'utf8').includes('&#60;script')) console.error('sites.mjs: the hostile site shows nothing hostile');
