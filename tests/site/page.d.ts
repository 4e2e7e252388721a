// What page.js gives to the scripts that touch a page.

type ElementAttribute = string | number | boolean | null | undefined | ((event: any) => void);

interface Beatbook {
  /** The JSON of the page's `#data`; null where it has none. Cast it to the page's type. */
  data(): any;
  /** An element. Attributes that are false, null or undefined are left out; functions (`onclick`) listen. Strings stay text. */
  el<K extends keyof HTMLElementTagNameMap>(
    tag: K,
    attributes?: Record<string, ElementAttribute>,
    ...children: (Node | string | null | undefined | false)[]
  ): HTMLElementTagNameMap[K];
  /** Keys without `beatbook.`: `store.get('language')`. Nothing is kept on a sensitive page. */
  store: { get(key: string): string | null; set(key: string, value: string): void };
  /** False where the user has to press Ctrl+C: a field with the text selected is shown then. */
  copy(text: string): Promise<boolean>;
  announce(text: string): void;
  /** By the paths of the scripts that have run to their end: when the site was built that they are for. */
  files?: Record<string, string>;
  /** Those of these files that have not run to their end, or are for another site. */
  lacking(paths: string[]): string[];
  /** Does what can wait until the page has been shown; in a tab that nobody sees, at once. */
  afterFirstPaint(task: () => void): void;
  /** Does what needs the files that come after the first view, once they are there or have failed to come. */
  onceLoaded(task: () => void): void;
  /** The library's time now, never before the site was made. */
  now(): string;
  /** What of all this has ended, all judged at one moment. */
  ended<T extends { until?: string | null }>(all: T[]): T[];
  isOver(text: { until?: string | null }): boolean;
  /** What of these lines still holds. */
  linesNow(lines?: StandingLine[]): string[];
  /** Takes what stands in an element out of the page, and says that it ended. */
  withhold(element: HTMLElement, until: string): void;
  leaveButton(): HTMLButtonElement;
  // leave.js
  leave(): void;
  leaveOnShift(): void;
  /** What a site made for showing says on every page, and on whatever is made from it; empty elsewhere. */
  demonstration: string;
  bare(text: string): string;
  /** Whether nothing of this page may be kept. */
  sensitive: boolean;
}

/** A dialog that is open. */
interface OpenDialog {
  content: HTMLElement;
  /** Shows something for as long as it may be shown. */
  show(children: (Node | string | null | undefined | false)[], stillGoes?: (() => boolean) | null): void;
}

interface Beatbook {
  // start.js
  /** Whether the page is not shown before its scripts have run. */
  isWaiting(): boolean;
  show(): void;
  // first-view.js
  /** Makes the parts of a page ready: those in view before the page is shown, the others right after. */
  inViewFirst(parts: HTMLElement[], make: (part: HTMLElement) => void): void;
  // dialog.js
  openDialog(what: { name: string; label: string; closed?: () => void }): OpenDialog;
}

// ── Topics ──

/** What is posted to a place. */
interface Post {
  /** Numbers of texts. */
  parts: number[];
  count: string;
  /** Absent where it simply fits. */
  verdict?: string;
  /** Why it cannot go there. */
  refused?: string;
  share?: string | null;
}

/** A post as the page has it: its length, its parts, whether a link opens the place with it, the verdict, why it is refused. */
type PackedPost = [number | string, number | number[], (0 | 1)?, (string | null)?, string?];

interface TopicChannel {
  id: string;
  name: string;
  /** What follows the number of a post's length. */
  counts: string;
  /** What the link begins with that opens the place with a text. */
  opens?: string;
}

interface TopicMessage {
  id: string;
  locale: string;
  draft: boolean;
  until: string | null;
  plain: number | null;
  short: number | null;
  english: number | null;
  englishShort: number | null;
  posts: Record<string, Post>;
  both?: Record<string, Post>;
}

/** A line for as long as it holds. */
interface StandingLine {
  text: string;
  until?: string;
}

interface TopicPage {
  topic: string;
  /** `all` on the page with all languages. */
  locale: string;
  /** In the page's language. */
  title: string;
  /** Whether the title may stand on cards and pictures; it is left out of them where this is absent. */
  titlePublished?: boolean;
  /** Published lines for cards and pictures (whom to call), by locale. */
  notices?: Record<string, StandingLine[]>;
  /** The published contacts that the texts name, by locale. */
  contacts?: Record<string, (StandingLine & {
    /** The number or address alone. */
    value: string;
    /** The texts that name it. */
    of: string[];
  })[]>;
  /** The flyers that may be given to people, and the texts on them. */
  flyers?: { locale: string; ids: string[]; public?: string }[];
  sensitive: boolean;
  channels: TopicChannel[];
  texts: string[];
  messages: TopicMessage[];
}

interface PageLanguage {
  locale: string;
  /** In English. */
  name: string;
  native: string;
  dir: string;
  href: string;
}

/** One press of a button that copies. */
interface CopyStep {
  message: Pick<TopicMessage, 'draft' | 'until'>;
  text: string;
  what: string;
  lang: string;
  dir: string;
}

/** Texts of a message that are copied one after the other, and the place where this is offered. */
interface CopyQueue {
  article: HTMLElement;
  place: HTMLElement;
  steps(): CopyStep[];
  copy(step: CopyStep): Promise<boolean>;
}

interface Beatbook {
  // queue.js
  offerQueue(queue: CopyQueue): HTMLButtonElement | null;
}

type QrLevel = 'L' | 'M';

interface Beatbook {
  // data.js
  unpack(packed: any): any;
  shareLink(opens: string, text: string): string;
  // qr-blocks.js, qr.js, code.js
  qrBlocks: {
    capacity(version: number, level: QrLevel): number;
    interleaved(data: Uint8Array, version: number, level: QrLevel): number[];
  };
  qrCode(text: string, how?: { level?: QrLevel; mask?: number }): Uint8Array[] | null;
  /** Shows an address as a code, for as long as what it leads to may go out. */
  showCode(address: string, title: string, stillGoes?: () => boolean): void;
  // card.js
  showCard(page: TopicPage, id: string, first: TopicMessage | null): void;
  openCard(page: TopicPage, id: string): void;
  // kit.js
  showPicture(page: TopicPage, message: TopicMessage): void;
  saveKit(page: TopicPage): Promise<void>;
  // offers.js
  /** Does what needs the file with all of these, or says that it has not loaded. */
  withTools(task: () => void): void;
  pageLanguages(): PageLanguage[];
  isPublic(message: TopicMessage): boolean;
  hasPicture(page: TopicPage, message: TopicMessage): boolean;
  /** The button that opens the card; none for drafts. */
  cardButton(page: TopicPage, message: TopicMessage): HTMLButtonElement | null;
  /** None where there is nothing to save. */
  pictureButton(page: TopicPage, message: TopicMessage): HTMLButtonElement | null;
  /** None where nothing is published. */
  kitButton(page: TopicPage): HTMLButtonElement | null;
  /** A button that shows an address as a code; none for one that phones do not open. */
  codeButton(address: string | null | undefined, title: string, stillGoes?: () => boolean): HTMLButtonElement | null;
}
