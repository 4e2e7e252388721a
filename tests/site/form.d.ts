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

/** A time to choose with one press. */
interface QuickTime {
  label: string;
  /** `2026-12-03T22:00` */
  value: string;
}

interface Beatbook {
  /** What precincts sign with, in any language, so that a signature is no addition to a post. */
  signatures?: string[];
  // notice.js
  placeOf(page: NoticePage, typed: SlotValue | undefined): NoticePlace | null;
  signed(text: string, language: NoticeLanguage, channel: NoticeChannel | null, part?: 'value' | 'short'): string;
  // form.js
  quickTimes(zone: string, at?: Date): QuickTime[];
  inOrder(page: NoticePage): Slot[];
  // check.js
  topicOf(id: string, ids: Set<string>): string;
}
