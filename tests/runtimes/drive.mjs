// Renders the cases in cases.json with the module that docs/bundles.md gives to sites, which the test has put beside this file.
import { readFileSync } from "node:fs";
import { load, mayShow, text } from "./beatbook.mjs";

const read = (name) => readFileSync(new URL(name, import.meta.url), "utf8");
const catalog = JSON.parse(read("dist/catalog.json"));
const { texts, ends } = JSON.parse(read("cases.json"));
const bundles = {};
const rendered = texts.map(({ locale, id, slots }) => {
  bundles[locale] ??= load(read(`dist/drafts/${locale}.ftl`), catalog, locale);
  try {
    return text(bundles[locale], id, slots);
  } catch (error) {
    return `failed: ${error}`;
  }
});
const shown = ends.map(({ entry, at }) => mayShow(entry, catalog, new Date(at)));
process.stdout.write(JSON.stringify({ engine: `ICU ${process.versions.icu}`, rendered, shown }));
