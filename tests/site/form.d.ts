// What the form of a notice reads and shares, besides what types.d.ts has of notices.

interface NoticePlace {
  key: string;
  names: Record<string, string>;
  /** The locales in which nobody has reviewed the name. */
  drafts?: string[];
}

/** A place to post to, as a notice's page has it. */
interface NoticeChannel extends MeasuredChannel {
  uses?: 'value' | 'short';
  /** The hashtags that stand below a post there. */
  tags?: string[];
}

interface NoticeLanguage {
  /** What the precinct puts below its posts. */
  signature?: string | null;
}

interface NoticePage {
  title?: string;
  channels?: NoticeChannel[];
}

type NoticeControl = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

interface NoticeField {
  slot: string;
  /** Of a text in one language. */
  locale: string | null;
  controls: NoticeControl[];
  hint: HTMLElement;
  error: HTMLElement;
  /** Whether its user has been there and left it. */
  left: boolean;
}

interface NoticeFields {
  /** The list of what is still to do. */
  todo: HTMLElement;
  values(): SlotValues;
  /** Says at each field what is wrong with it, and what is still to do. */
  show(problems: SlotProblem[]): void;
  /** Whether its user left a field. */
  leave(event: Event): boolean;
  /** As if nobody had been there. */
  begin(): void;
  inWords(problem: SlotProblem): string;
}

interface Beatbook {
  /** Words whose full stop does not end a sentence, in lower case. */
  falseEnds?: string[];
  // thread-cuts.js, thread.js
  threadCuts(text: string): ThreadCut[];
  isGap(c: string): boolean;
  thread(channel: MeasuredChannel, text: string): Thread;
  posts(channel: MeasuredChannel, text: string, firstLine?: string | null): Thread;
  // form-fields.js
  noticeFields(form: HTMLFormElement, page: NoticePage, changed: () => void): NoticeFields;
  // form-previews.js
  noticePreviews(page: NoticePage, form: {
    fields: NoticeFields;
    channel(): NoticeChannel | null;
    /** Fills the notice in anew. */
    again(): { problems: SlotProblem[]; languages: FilledLanguage[] };
    /** Where the focus goes when what had it is taken away. */
    leaveFor(): HTMLElement;
  }): { elements: HTMLElement[]; show(filled: { problems: SlotProblem[]; languages: FilledLanguage[] }): number };
  /** What precincts sign with, in any language, so that a signature is no addition to a post. */
  signatures?: string[];
  // notice.js
  placeOf(page: NoticePage, typed: SlotValue | undefined): NoticePlace | null;
  firstLineOf(language: NoticeLanguage): string;
  signed(text: string, language: NoticeLanguage, channel: NoticeChannel | null, part?: 'value' | 'short'): string;
  quickTimes(zone: string, at?: Date): (string | null)[];
  // check.js
  topicOf(id: string, ids: Set<string>): string;
}
