// Whether the form says what the crate says: every template, filled in several ways, in every language. It takes a built site
// (SITE, made with --precinct PRECINCT) and the program (BEATBOOK):
//   BEATBOOK=target/debug/beatbook SITE=/tmp/site PRECINCT=110 node --test notice-crate.test.mjs
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import vm from 'node:vm';
import { load, plain } from './load.mjs';

const { BEATBOOK: program, SITE: site, PRECINCT: precinct } = process.env;
const skip = program && site ? false : 'NOT RUN: set BEATBOOK to the program and SITE to a site that it wrote (and PRECINCT)';
const run = promisify(execFile);
const beatbook = load('clock', 'values', 'notice', 'gsm', 'emoji', 'url-paths', 'url-hosts', 'urls', 'counts', 'measure', 'thread-cuts', 'thread');

/** What a script of the site's data sets: `beatbook.NAME`. */
function dataOf(file, name = file) {
  const window = {};
  vm.runInNewContext(readFileSync(join(site, 'data', `${file}.js`), 'utf8'), { window });
  return plain(window.beatbook[name]);
}

function pageOf(file) {
  const html = readFileSync(join(site, 'notices', file), 'utf8');
  return { ...JSON.parse(/<script type="application\/json" id="data">(.*?)<\/script>/s.exec(html)[1]), now: /data-built="([^"]{16})/.exec(html)[1] };
}

/** The day some days after another. */
function later(day, days) {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Three fillings: the examples and a time without minutes; other choices and a listed place; the last choices and an unlisted place. */
function fillings(page, dates) {
  const value = (slot, round) => {
    const choices = slot.choices ?? [];
    const languages = (of) => Object.fromEntries(page.languages.map(({ locale }) => [locale, of(locale)]));
    switch (slot.kind) {
      case 'choice': case 'rank': return choices[[Math.floor(choices.length / 2), 0, choices.length - 1][round]][0];
      case 'place': return [slot.example, page.places.at(-1)?.names.ko ?? 'Elmhurst', 'Junction Blvd $& "x"'][round];
      case 'date': return [dates.from, later(dates.from, dates.days >> 1), later(dates.from, dates.days - 1)][round];
      case 'time': return ['19:00', '00:05', '12:30'][round];
      case 'number': return ['72', '1', '1072'][round];
      case 'url': return ['https://example.org/a?b=c&d', 'https://nyc.gov', 'https://example.org/#x'][round];
      case 'text': return languages((locale) => [`Told in ${locale}.`, `One ${locale}.\n\nTwo {${locale}}.`, '가나다'][round]);
      default: return [slot.example, 'José O’Neill', '김민수'][round];
    }
  };
  return [0, 1, 2].map((round) => ({
    ...Object.fromEntries(page.slots.map((slot) => [slot.name, value(slot, round)])),
    // Ends that are ahead whenever the tests run.
    expires: [`${later(page.now, 6)}T19:00`, `${later(page.now, 1)}T00:15`, `${later(page.now, 340)}T12:45`][round],
  }));
}

function settings(values) {
  return Object.entries(values).flatMap(([name, value]) => (typeof value === 'string'
    ? ['--set', `${name}=${value}`]
    : Object.entries(value).flatMap(([locale, text]) => text.split('\n\n').flatMap((paragraph) => ['--set', `${name}.${locale}=${paragraph}`]))));
}

/** What the crate makes of it, in all languages. */
async function crate(page, values) {
  const where = precinct ? ['--precinct', precinct] : [];
  const { stdout } = await run(program, [...where, '--now', page.now, 'show', page.template, '--lang', 'all', '--draft', '--format', 'json', ...settings(values)]);
  return JSON.parse(stdout).messages;
}

/** Each filling of each template in each language: what the form makes of it, and what the crate does. */
async function compared() {
  const all = [];
  const dates = dataOf('dates');
  beatbook.tlds = dataOf('tlds');
  beatbook.falseEnds = dataOf('abbreviations', 'falseEnds');
  for (const file of readdirSync(join(site, 'notices'))) {
    const page = pageOf(file);
    for (const values of fillings(page, dates)) {
      const { problems, languages } = plain(beatbook.fillNotice(page, values, dates, page.now));
      assert.deepEqual(problems, [], page.template);
      const messages = await crate(page, values);
      for (const language of page.languages.filter(({ value }) => value !== null)) {
        const own = languages.find(({ locale }) => locale === language.locale);
        const message = messages.find(({ wanted }) => wanted === language.locale);
        all.push({ page, language, own, message, said: `${page.template} ${language.locale}` });
      }
    }
  }
  return all;
}
/** Made once, for all tests. */
let made;
const comparisons = () => (made ??= compared());

test('the form writes what the crate writes', { skip }, async () => {
  let count = 0;
  for (const { own, message, said } of await comparisons()) {
    assert.equal(own.value.text, message.text, said);
    assert.equal(own.short?.text ?? null, message.short, `${said}, short`);
    count += 1;
  }
  assert.ok(count > 0);
});

test('a post is signed, counted, cut and refused as the crate does', { skip }, async () => {
  let threads = 0;
  for (const { page, language, own, message, said } of await comparisons()) {
    for (const posted of message.channels) {
      const channel = page.channels.find(({ id }) => id === posted.channel);
      if (!channel) continue;
      const text = beatbook.signed(own[posted.uses].text, language, channel, posted.uses);
      assert.deepEqual(plain(beatbook.posts(channel, text, language.draftLine).parts), posted.parts, `${said} ${channel.id}`);
      if (posted.parts.length > 1) threads += 1;
      const { length, limit, fits } = beatbook.measure(channel, text);
      assert.deepEqual({ length, limit, fits }, { length: posted.length, limit: posted.limit, fits: posted.fits }, `${said} ${channel.id}`);
    }
  }
  assert.ok(threads > 0, 'some of them are threads');
});
