// What the scripts of the site share: the global `beatbook`, and the data that the generator writes for it.
// Other scripts add to the interface `Beatbook` by declaring it again.

interface Window {
  beatbook: Beatbook;
}

// ── Searching ──

type HitKind = 'topic' | 'message' | 'template' | 'notice';

/** Flat arrays, as `data/search.js` has them. */
interface SearchIndex {
  version: number;
  locales: string[];
  /** By locale: how many entries, and how long all of them are. */
  sizes: [number, number][];
  /** Kind, topic, message, English title, English text; in the order in which equals are listed. */
  items: [HitKind, string, string | null, ...(string | null)[]][];
  titles?: Record<string, Record<string, string>>;
  /** Item, locale, length. */
  entries: number[];
  /** The weights that postings refer to by number. */
  weights: number[];
  /** By term, in one string: `term AbC1D|term …`, see `unpack` in search.js. */
  postings: string;
  /** By the terms of a whole title or search word, joined with spaces: the entries that it names. */
  names: Record<string, number[]>;
}

interface SearchHit {
  kind: HitKind;
  topic: string;
  message: string | null;
  locale: string;
  score: number;
  /** Its number among the index's items, where its English title and text are. */
  item: number;
}

// ── Notices ──

type Pattern = PatternPart[];
type PatternPart =
  | string
  | { slot: string }
  | { date: string; style: string }
  | { time: string }
  | { number: string; grouping: boolean }
  | { select: string; variants: Record<string, Pattern>; other: string };

interface ClockWords {
  'on-the-hour': string[];
  /** With `{minute}` where the two digits go. */
  'with-minutes': string[];
  digits: string[];
}

interface LocaleDates {
  /** By style: one text a day. */
  [style: string]: string[] | ClockWords | string | undefined;
  clock?: ClockWords;
  /** What stands between groups of three digits; a comma where it is left out. */
  group?: string;
}

interface Dates {
  /** The first day of the tables. */
  from: string;
  days: number;
  locales: Record<string, LocaleDates>;
}

/** A value for all languages, or by locale. */
type SlotValue = string | Record<string, string>;
type SlotValues = Record<string, SlotValue>;

interface Slot {
  name: string;
  kind: string;
  label: string;
  choices?: [string, string][] | null;
  example?: string | null;
  /** The longest value, as an example. */
  longest?: string | null;
}

interface NoticeLanguage {
  locale: string;
  name?: string;
  native?: string;
  dir?: string;
  status?: string;
  why?: string | null;
  draftLine?: string | null;
  until?: string | null;
  value: Pattern | null;
  short?: Pattern | null;
}

interface NoticePage {
  template: string;
  expires: 'required' | 'optional';
  slots: Slot[];
  places?: { key: string; names: Record<string, string> }[];
  languages: NoticeLanguage[];
}

/** Which of the two lengths, and the library's time (`2026-11-26T18:05`), so that nothing goes out that has ended. */
interface FillOptions {
  part?: 'value' | 'short';
  now?: string;
}

type Filled = { text: string } | { missing: string[]; ended?: boolean; withheld?: boolean };

interface SlotProblem {
  slot: string;
  /** The language that it concerns; null where it concerns all. */
  locale: string | null;
  problem: string;
}

interface FilledLanguage {
  locale: string;
  value: Filled;
  /** Null where the template has no short line. */
  short: Filled | null;
}

// ── Measuring ──

type MeasureRule = 'x' | 'graphemes' | 'mastodon' | 'threads' | 'utf16' | 'characters' | 'sms' | 'wea';

interface MeasuredChannel {
  id: string;
  name?: string;
  /** How it counts; by the channel's id where it is left out. */
  rule?: MeasureRule;
  limit?: number | null;
  /** Limits besides the main one. */
  extra?: { unit: 'links' | 'hashtags' | 'bytes'; most: number }[];
}

interface Measured {
  length: number;
  unit: string;
  limit: number | null;
  /** Null where no limit is known. */
  fits: boolean | null;
  /** How many parts carriers split a text message into; 1 elsewhere. */
  parts: number;
  encoding: 'GSM-7' | 'UCS-2' | null;
  /** Characters that are outside the text message alphabet. */
  forcedBy: string[];
  /** Whether the place takes every character of it. */
  allowed: boolean;
  reasons: string[];
}

/** Where a piece of a text ends, and what it counts. */
type EachCost = (end: number, cost: number) => void;

/** A place where a text may be cut: one part ends at `end`, the next begins at `start`. */
interface ThreadCut {
  end: number;
  start: number;
  /** How good it is, best first: at a paragraph, line, sentence, clause, word; between Chinese characters. */
  rank: number;
}

/** A text as it is posted in one place. */
interface Thread {
  /** In order, numbers included; none where it cannot be posted. */
  parts: string[];
  /** Why it cannot, where its length does not say it all. */
  reason: string | null;
}

/** A web address in a text, in UTF-16 units. */
interface FoundUrl {
  start: number;
  end: number;
  /** Whether it begins with http:// or https://. */
  protocol: boolean;
}

interface TopLevelDomains {
  ascii: string[];
  international: string[];
}

// ── Checking a post ──

interface KnownText {
  id: string;
  locale: string;
  part: 'text' | 'short';
  status: string;
  until: string | null;
  text: string;
}

interface DiffPiece {
  op: 'same' | 'added' | 'removed';
  text: string;
}

interface Identified {
  entry: KnownText;
  /** Others that have the same words. */
  also: KnownText[];
  /** `intact`: word for word; `part`: a part of a thread; `altered`: like it, and not it. */
  verdict: 'intact' | 'part' | 'altered';
  /** How like it is, from 0 to 1. */
  similarity: number;
  /** published, draft, withdrawn …, or `ended` where its time is over. */
  status: string;
  /** What was changed; empty where nothing was. */
  diff: DiffPiece[];
}

interface Identification {
  /** In the order in which they stand in the post; none where it is unknown. */
  found: Identified[];
  /** What else the post says: a signature, hashtags. */
  added: string;
  /** What else it says that nobody may add without saying so: numbers, addresses, sentences. */
  suspicious: boolean;
}

/** A text that may not leave: hashes of its sentences, and why. */
interface WithheldText {
  id: string;
  topic: string;
  locale: string;
  why: string;
  prints: string[];
  /** What corrects it, and where that is on the site. */
  correction?: { id: string; path?: string };
}

interface IdentifyOptions {
  /** The library's time now. */
  now?: string;
  /** What precincts sign with, in any language. */
  signatures?: string[];
}

// ── The clock ──

interface Age {
  /** Whole days since the site was made. */
  days: number;
  /** Over 14 days, or not to be told. */
  old: boolean;
  /** The computer's clock is before the day on which the site was made: one of them is wrong. */
  clockWrong: boolean;
}

// ── A picture ──

interface PictureContent {
  /** What a demonstration is; empty elsewhere. */
  demonstration: string;
  title: string;
  line: string;
  contacts: string[];
  notice: string;
  locale: string;
  dir?: string;
}

interface PictureBlock {
  role: 'demonstration' | 'title' | 'line' | 'contacts' | 'notice';
  font: string;
  size: number;
  lines: { text: string; x: number; y: number }[];
}

interface PictureLayout {
  width: number;
  height: number;
  rtl: boolean;
  /** Whether everything is in it; a picture that leaves words out must not be used. */
  fits: boolean;
  blocks: PictureBlock[];
}

/** The width of a text in a CSS font. */
type MeasureText = (text: string, font: string) => number;

// ── The site's own words ──

interface Words {
  locale: string;
  messages: Record<string, Pattern>;
}

type WordSlot = string | number | Node | (Node | string)[];

interface Beatbook {
  // data
  words?: Words;
  searchIndex?: SearchIndex;
  dates?: Dates;
  texts?: KnownText[];
  tlds?: TopLevelDomains;
  // words.js
  /** What takes long to make: made when it is first asked for, once for each locale. */
  whenAsked<T>(make: (locale: string) => T): (locale?: string) => T;
  /** Words in the reader's language come before those of all pages. */
  useWords(words: Words | null | undefined): void;
  say(id: string, slots?: Record<string, string | number>): string;
  sayParts(id: string, slots?: Record<string, WordSlot>): (Node | string)[];
  // fold.js
  fold(text: string): string;
  terms(text: string): string[];
  compareCodePoints(a: string, b: string): number;
  // near.js
  isOneSlip(a: string[], b: string[]): boolean;
  // search.js
  search(words: string, index?: SearchIndex): SearchHit[];
  // values.js
  hasHidden(text: string): boolean;
  room(text: string): number;
  dayNumber(date: string): number | null;
  isTime(time: string): boolean;
  valueProblem(slot: Slot, value: string, dates?: Dates): string | null;
  problems(page: NoticePage, values: SlotValues, dates: Dates, now: string): SlotProblem[];
  // notice.js
  fill(language: NoticeLanguage, values: SlotValues, dates: Dates, options?: FillOptions): Filled;
  fillNotice(page: NoticePage, values: SlotValues, dates: Dates, now: string): { problems: SlotProblem[]; languages: FilledLanguage[] };
  // emoji.js, url-hosts.js, url-paths.js, urls.js, gsm.js, counts.js, measure.js
  emojiLength(text: string, at: number): number;
  urlHosts: {
    isLabelChar(c: string): boolean;
    tldEnd(text: string, at: number): number | null;
    latinHosts(host: string): [number, number][];
    isValid(host: string): boolean;
  };
  urlPaths: {
    tail(text: string, at: number): { end: number; path: boolean };
    query(text: string, at: number): number;
    isLatin(c: string): boolean;
  };
  urls(text: string): FoundUrl[];
  septets(c: string): number | null;
  gsmParts(text: string): { encoding: 'GSM-7' | 'UCS-2'; length: number; limit: number; parts: number };
  weightedLength(text: string): number;
  graphemeCount(text: string): number;
  lengthBy(rule: MeasureRule, text: string): number;
  costs(rule: MeasureRule, text: string, each: EachCost): void;
  hashtags(text: string): [number, number][];
  ruleOf(channel: MeasuredChannel): MeasureRule;
  measure(channel: MeasuredChannel, text: string): Measured;
  countInWords(measured: Measured): string;
  // zip.js
  safeName(name: string): string;
  crc32(bytes: Uint8Array): number;
  zip(files: { name: string; data: string | Uint8Array }[]): Uint8Array<ArrayBuffer>;
  withheld?: WithheldText[];
  // prints.js
  sentencePrints(text: string): string[];
  withheldIn(post: string, all: WithheldText[]): WithheldText[];
  // diff.js, likeness.js, identify.js
  diff(before: string, after: string): DiffPiece[];
  /** The threshold from which texts are called alike. */
  likeness: number;
  mostLike(words: string, texts: string[]): { text: string; similarity: number } | null;
  normalizePost(text: string): string;
  identify(post: string, texts: KnownText[], options?: IdentifyOptions): Identification;
  // clock.js
  localNow(zone: string, now?: Date): string;
  /** The library's time now, never before the page was made. */
  nowOn(page: DOMStringMap): string;
  /** Runs something now, every minute, and when somebody comes back to the page. */
  asTimePasses(run: () => void): void;
  hasEnded(until: string | null | undefined, now: string): boolean;
  /** Whether it may be over, told without the zone's clock. */
  mayHaveEnded(until: string | null | undefined, built: string, now: number): boolean;
  /** What of all this has ended on a page, all judged at one moment. */
  endedOn<T extends { until?: string | null }>(page: DOMStringMap, all: T[]): T[];
  /** The elements of the page whose texts have ended. */
  endedElements(): { element: HTMLElement; until: string }[];
  age(built: string, now?: number): Age;
  // breaks.js, picture.js
  breakLines(text: string, locale: string, fits: (line: string) => boolean): string[];
  layOutPicture(content: PictureContent, measure: MeasureText): PictureLayout;
  drawPicture(context: CanvasRenderingContext2D, layout: PictureLayout, colors?: { paper: string; ink: string; accent: string }): void;
}
