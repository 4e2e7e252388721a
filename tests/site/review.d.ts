// What the pages for reviewers read, and what their scripts share.

type ReviewToken = { words: string } | { filled: string };

interface ReviewUnit {
  /** `ID`, `ID.short`, `ID[$what: fire]`. */
  key: string;
  /** `value`, or the attribute's name. */
  part: string;
  /** Words, and between braces what is filled in. */
  text: string;
}

interface ReviewGroup {
  key: string;
  /** The unit that it stands in. */
  in: string;
  /** What stands for it in the text around it. */
  token: string;
  /** The slot that it selects by. */
  by: string | null;
  variants: { key: string; unit: string }[];
  other: string;
}

interface ReviewSide {
  units: ReviewUnit[];
  groups: ReviewGroup[];
  /** What is filled in, by how it is written. */
  says: Record<string, string>;
  /** The same in a variant where it differs. */
  within?: Record<string, Record<string, string>>;
}

/** The chosen variant, by the key of the group. */
type ReviewChoice = Record<string, string>;

/** Why a text waits. */
type ReviewWhy = 'unreviewed' | 'edited' | 'stale' | 'rejected';

interface ReviewText {
  id: string;
  source: string;
  target: string;
  why: ReviewWhy;
  origin: string | null;
  translatedBy: string | null;
  note: string | null;
  /** By whom and why it was rejected as it stands. */
  rejected: { by: string; name: string | null; on: string; reason: string } | null;
  english: ReviewSide;
  own: ReviewSide;
  labels: Record<string, string>;
  channels: string[];
  /** Numbers of terms. */
  terms: number[];
}

interface ReviewTerm {
  english: string;
  forms: string[];
  avoid: string[];
  definition: string | null;
  note: string | null;
  seen: boolean;
}

interface ReviewWording {
  sensitive: boolean;
  why: string;
  help: string;
  deny: string[];
  warn: string[];
  unlessAfter: string[];
  unlessBefore: string[];
}

interface ReviewRules {
  avoid: { word: string; instead: string }[];
  wording: ReviewWording[];
  falseEnds: string[];
}

interface ReviewChannel extends MeasuredChannel {
  name: string;
  uses: 'value' | 'short';
  tags: string[];
}

interface ReviewFileEntry {
  unit: string;
  script: string;
  title: string;
  /** The title's language. */
  lang: string;
  urgent: boolean;
  season: boolean;
  sensitive: boolean;
  signOff: string | null;
  question: string | null;
  /** Id, the beginnings of both fingerprints, and why it waits. */
  texts: [string, string, ReviewWhy][];
  words: number;
}

interface ReviewQueue {
  files: ReviewFileEntry[];
  terms: ReviewTerm[];
  rules: ReviewRules;
  /** Kinds of faults, and what they are called. */
  categories: [string, string][];
  channels: ReviewChannel[];
  signature: string | null;
}

interface ReviewPage {
  locale: string;
  name: string;
  native: string;
  dir: string;
  library: string;
  precinct: string | null;
  /** What the page says itself, where that is not English. */
  words: Words | null;
}

interface ReviewProblem {
  /** The text cannot be taken as it is. */
  stops: boolean;
  text: string;
}

interface ReviewVerdict {
  id: string;
  source: string;
  target: string;
  verdict: 'approve' | 'change' | 'reject';
  units: Record<string, string>;
  note: string;
  category: string | null;
  seconds: number | null;
  /** When it was given. */
  at: string | null;
}

interface ReviewFile {
  version: number;
  kind: string;
  library: string;
  locale: string;
  reviewer: string;
  summary: { approve: number; change: number; reject: number; 'median-seconds': number | null };
  verdicts: ReviewVerdict[];
}

type ReviewMode = 'read' | 'change' | 'reject';

/** What was begun and has no verdict yet. */
interface ReviewDraft {
  prints: string;
  mode: ReviewMode;
  units: Record<string, string>;
  note: string;
  category: string;
  opened: string[];
  spent: number;
  /** Why the import did not take the verdict that was given. */
  refused?: string;
}

interface ReviewKeep {
  /** Whether what is given to it will be there tomorrow. */
  readonly works: boolean;
  verdict(id: string): ReviewVerdict | null;
  setVerdict(verdict: ReviewVerdict): void;
  removeVerdict(id: string): void;
  verdicts(): ReviewVerdict[];
  draft(id: string): ReviewDraft | null;
  setDraft(id: string, draft: ReviewDraft | null): void;
  /** For all languages of the library. */
  setting(key: string): string | null;
  setSetting(key: string, value: string): void;
  forget(): void;
  isVerdictKey(key: string | null): boolean;
}

interface ReviewContext {
  queue: ReviewQueue;
  page: ReviewPage;
}

interface ReviewItem {
  file: ReviewFileEntry;
  id: string;
  prints: string;
  why: ReviewWhy;
}

interface ReviewView {
  article: HTMLElement;
  heading: HTMLElement;
  /** The parts that must be opened. */
  parts: string[];
  name(key: string): string;
  open(key: string): void;
  edit(on: boolean): void;
  /** What was changed. */
  units(): Record<string, string>;
  setUnits(units: Record<string, string>): void;
  /** Whether something typed cannot be taken. */
  stops(): boolean;
  firstField(): HTMLTextAreaElement | null;
}

/** The texts that wait, and the verdicts given so far. */
interface ReviewDesk {
  queue: ReviewQueue;
  page: ReviewPage;
  /** The library's name, with the precinct's. */
  library: string;
  keep: ReviewKeep;
  /** In the order of need. */
  all: ReviewItem[];
  /** Goes through those alone that wait for this; `''` for all. */
  goThrough(why: ReviewWhy | ''): void;
  only(): ReviewWhy | '';
  wanted(item: ReviewItem): boolean;
  /** The verdict on a text as it is now. */
  verdictOn(item: ReviewItem): ReviewVerdict | null;
  judged(): number;
  /** The median of the seconds that verdicts took. */
  seconds(): number | null;
  load(file: ReviewFileEntry): Promise<ReviewText[]>;
  /** The next text without a verdict. */
  nextAfter(after: ReviewItem | null): ReviewItem | null;
  reviewer(): string;
  /** Whether single keys work. */
  shortcuts(): boolean;
}

/** What the menu asks of the page. */
interface ReviewHooks {
  stage(...children: Node[]): void;
  goOn(): void;
  show(item: ReviewItem): void;
  /** Verdicts came from a file. */
  judged(): void;
  /** Single keys were turned on or off. */
  keys(): void;
  forgotten(): void;
}

interface ReviewMenu {
  element: HTMLElement;
  draw(): void;
  askName(): void;
  save(): void;
  /** Whether there are verdicts that no file has. */
  unsaved(): boolean;
}

/** What the text that is shown asks of the page. */
interface ReviewTextHooks {
  stage(article: Node): void;
  given(item: ReviewItem): void;
  canGoBack(): boolean;
  back(): void;
  skip(): void;
}

interface ReviewOne {
  bar: HTMLElement;
  show(item: ReviewItem, text: ReviewText): ReviewView;
  close(): void;
  /** Whether the key was one of its own. */
  press(event: KeyboardEvent): boolean;
  judgedElsewhere(): void;
  drawBar(): void;
  /** The text that is shown. */
  item(): ReviewItem | null;
}

interface ReviewCurrent {
  item: ReviewItem;
  text: ReviewText;
  view: ReviewView;
  mode: ReviewMode;
  opened: Set<string>;
  shownAt: number;
  /** Milliseconds, before it was shown this time. */
  spent: number;
  readyAt: number;
  note: HTMLTextAreaElement;
  category: HTMLSelectElement;
  refused: string | undefined;
}

interface Beatbook {
  // data
  review?: ReviewQueue;
  reviewFiles?: { unit: string; texts: ReviewText[] }[];
  // review-checks.js
  visible(text: string): string;
  tokens(text: string): ReviewToken[] | null;
  filledIn(text: string): string[];
  hasForm(text: string, form: string): boolean;
  unitOf(side: ReviewSide, key: string): ReviewUnit | undefined;
  isPart(unit: ReviewUnit): boolean;
  wholePart(side: ReviewSide, part: string): ReviewUnit | undefined;
  render(side: ReviewSide, key: string, choice?: ReviewChoice): string;
  unitProblems(typed: string, before: string, by: { rules: ReviewRules; terms: ReviewTerm[]; sensitive: boolean; allowed?: string[] }): ReviewProblem[];
  // review-keep.js
  keepReviews(storage: Storage | null, name: string, locale: string): ReviewKeep;
  // review-file.js
  asVerdict(value: unknown): ReviewVerdict | null;
  median(numbers: number[]): number | null;
  reviewFile(what: { library: string; locale: string; reviewer: string; verdicts: ReviewVerdict[] }): ReviewFile;
  readReviewFile(text: string, here: { library: string; locale: string }): { reviewer: string; verdicts: ReviewVerdict[]; refused: Map<string, string>; unknown: number } | { wrong: string };
  plainName(name: string): string;
  isNewer(verdict: ReviewVerdict, there: ReviewVerdict | null): boolean;
  // review-desk.js, review-menu.js, review-verdict.js
  reviewDesk(queue: ReviewQueue, page: ReviewPage): ReviewDesk;
  reviewMenu(desk: ReviewDesk, hooks: ReviewHooks): ReviewMenu;
  reviewOne(desk: ReviewDesk, hooks: ReviewTextHooks): ReviewOne;
  // review-text.js
  reviewView(text: ReviewText, entry: ReviewFileEntry, context: ReviewContext, on: { opened: (key: string) => void; changed: () => void }): ReviewView;
  reviewLengths(text: ReviewText, side: ReviewSide, choice: ReviewChoice, queue: ReviewQueue): { channel: ReviewChannel; measured: Measured }[];
  reviewParts(text: ReviewText): string[];
}
