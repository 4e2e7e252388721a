// Written by `beatbook compile --types ts`; edit the library, not this file. It belongs to the bundles and the catalog beside it.
import type { FluentBundle, FluentVariable } from "@fluent/bundle";

/** What may be done with a text. */
export type Status = "published" | "draft" | "withheld";
/** A day, such as `2026-12-03`. */
export type Day = `${number}-${number}-${number}`;
/** A time of day on the library's clock, such as `19:30`. */
export type Time = `${number}:${number}`;
/** A day and a time on the library's clock, such as `2026-12-03T19:30`. */
export type Moment = `${Day}T${Time}`;
/** A web address. */
export type Url = `https://${string}` | `http://${string}`;

/** How a text stands, as the catalog says it. */
export interface Entry {
  readonly status: string;
  readonly publishable: boolean;
  readonly until: string | null;
}
/** What is needed of catalog.json. */
export interface Catalog {
  readonly library: { readonly "time-zone": string };
  readonly topics: readonly {
    readonly messages: readonly { readonly id: string; readonly locales: { readonly [locale: string]: Entry | undefined } }[];
  }[];
}
export interface Options {
  /** Whether to give out drafts too, each beginning with the line that says so: for reviewers, with the bundle of drafts/. */
  readonly drafts?: boolean;
  /** The clock. */
  readonly now?: () => Date;
}

/** What each kind of slot takes, where the languages of a page are `L`. */
interface Kinds<L extends Locale> {
  person: string;
  place: string;
  address: string;
  date: Day;
  time: Time;
  datetime: Moment;
  url: Url;
  number: number;
  /** Nobody may see a sentence of another language in a text, so each language has its own. */
  text: { readonly [locale in L]: string };
  unknown: string | number;
}
interface Slots {
  readonly [name: string]: keyof Kinds<Locale> | readonly string[];
}
type Given<S, L extends Locale> = {
  readonly [N in keyof S]: S[N] extends readonly (infer Choice)[] ? Choice : S[N] extends keyof Kinds<L> ? Kinds<L>[S[N]] : never;
};
/** Gives a text, or null where the language has none that may be shown now. */
type Part<S> = keyof S extends never
  ? <L extends Locale>(texts: Texts<L>) => string | null
  : <L extends Locale>(texts: Texts<L>, slots: Given<S, NoInfer<L>>) => string | null;

/** The texts of one language: its bundle, and the catalog that says what may be shown. */
export class Texts<L extends Locale = Locale> {
  readonly locale: L;
  readonly bundle: FluentBundle;
  readonly drafts: boolean;
  readonly #zone: string;
  readonly #now: () => Date;
  readonly #entries: ReadonlyMap<string, Entry>;

  /** @param bundle as `load` of the library's docs/bundles.md makes it */
  constructor(locale: L, bundle: FluentBundle, catalog: Catalog, options: Options = {}) {
    this.locale = locale;
    this.bundle = bundle;
    this.drafts = options.drafts ?? false;
    this.#zone = catalog.library["time-zone"];
    this.#now = options.now ?? (() => new Date());
    const entries = new Map<string, Entry>();
    for (const topic of catalog.topics) {
      for (const { id, locales } of topic.messages) {
        const entry = locales[locale];
        if (entry) entries.set(id, entry);
      }
    }
    this.#entries = entries;
  }

  /** What may be done with a text now, or null where it may not be shown. */
  standing(id: string): "published" | "draft" | null {
    const entry = this.#entries.get(id);
    if (!entry || this.isOver(entry.until)) return null;
    if (entry.publishable) return "published";
    return entry.status === "draft" && this.drafts ? "draft" : null;
  }

  /** Whether a minute on the library's clock has passed. */
  isOver(until: string | null): boolean {
    if (until === null) return false;
    const now = this.#now().toLocaleString("sv-SE", { timeZone: this.#zone }).replace(" ", "T");
    return now.slice(0, 16) > until;
  }
}

const FORMS: { readonly [kind: string]: RegExp } = {
  date: /^\d{4}-\d\d-\d\d$/,
  time: /^\d\d:\d\d$/,
  datetime: /^\d{4}-\d\d-\d\dT\d\d:\d\d$/,
  url: /^https?:\/\/\S+$/,
};

/** A value as the types ask for it; what comes from outside may not be. */
function checked(name: string, takes: Slots[string], value: unknown): FluentVariable {
  const wrong = (what: string) => new TypeError(`slot ${name}: ${what}`);
  if (takes === "number" || (takes === "unknown" && typeof value === "number")) {
    if (typeof value === "number" && Number.isFinite(value)) return value;
    throw wrong("it takes a number");
  }
  if (typeof value !== "string" || value.trim() === "") throw wrong("it has no value");
  if (typeof takes !== "string") {
    if (takes.includes(value)) return value;
    throw wrong(`"${value}" is not one of ${takes.join(", ")}`);
  }
  if (FORMS[takes]?.test(value) === false) throw wrong(`"${value}" is not a ${takes}`);
  return value;
}

/** The line that begins a draft. */
function draftLine(bundle: FluentBundle): string {
  const notice = bundle.getMessage("notice-draft")?.value;
  const line = notice ? bundle.formatPattern(notice).replace(/\s+/g, " ").trim() : "DRAFT";
  return line.includes("DRAFT") ? line : `DRAFT · ${line}`;
}

function part<const S extends Slots>(id: string, attribute: string | null, slots: S): Part<S> {
  const text = (texts: Texts, given: { readonly [name: string]: unknown } = {}): string | null => {
    const standing = texts.standing(id);
    const message = standing && texts.bundle.getMessage(id);
    const pattern = message && (attribute === null ? message.value : message.attributes[attribute]);
    if (!pattern) return null;
    const values: Record<string, FluentVariable> = {};
    for (const [name, takes] of Object.entries(slots)) {
      const value = given[name];
      const own = takes === "text" ? (value as Record<string, unknown> | undefined)?.[texts.locale] : value;
      const good = checked(name, takes, own);
      if (name === "expires" && takes === "datetime" && texts.isOver(String(good))) return null;
      values[name] = good;
    }
    const shown = texts.bundle.formatPattern(pattern, values); // without a list for errors, it throws them
    return standing === "draft" ? `${draftLine(texts.bundle)}\n${shown}` : shown;
  };
  return text as unknown as Part<S>;
}
