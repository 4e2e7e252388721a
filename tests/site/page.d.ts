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
  store: { get(key: 'language' | 'channel' | 'shortcuts'): string | null; set(key: 'language' | 'channel' | 'shortcuts', value: string): void };
  /** False where the user has to press Ctrl+C: a field with the text selected is shown then. */
  copy(text: string): Promise<boolean>;
  announce(text: string): void;
  /** The library's time now, never before the site was made. */
  now(): string;
  /** Takes what stands in an element out of the page, and says that it ended. */
  withhold(element: HTMLElement, until: string): void;
  /** Runs something now, every minute, and when somebody comes back to the page. */
  asTimePasses(run: () => void): void;
  leaveButton(): HTMLButtonElement;
  /** Whether nothing of this page may be kept. */
  sensitive: boolean;
}
