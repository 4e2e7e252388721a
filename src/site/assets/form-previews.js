// What a notice says in each language while it is filled in, as the chosen place gets it: whole or as a thread, with its count.
(function (beatbook) {
  'use strict';

  const { el, say } = beatbook;
  const COPIED_FOR = 2500;

  /**
   * What one language's card shows now: the posts, or why there are none. `refused` says why what is there cannot go out.
   * @typedef {{ posts: string[], why: string, count: string, refused: string }} Shown
   * @typedef {ReturnType<typeof beatbook.fillNotice>} FilledNotice
   */

  /** @param {NoticeLanguage} language */
  const isDraft = ({ status }) => status !== 'published';

  /** @param {NoticeLanguage} language */
  const nameOf = ({ name, locale }) => name ?? locale;

  /**
   * Whether it may be copied. A reviewer gets a draft of any length.
   * @param {NoticeLanguage} language
   * @param {Shown} what
   */
  const mayCopy = (language, { posts, refused }) => posts.length > 0 && (isDraft(language) || refused === '');

  /**
   * A finished notice as it goes to a place.
   * @param {string} text
   * @param {NoticeChannel} to
   * @param {string} firstLine
   * @returns {Shown}
   */
  function asPosted(text, to, firstLine) {
    const measured = beatbook.measure(to, text);
    const count = beatbook.countInWords(measured);
    const { parts, reason } = beatbook.posts(to, text, firstLine);
    if (parts.length > 1) return { posts: parts, why: '', count: say('staff-post-in-all', { length: say('staff-form-posts', { length: count, count: parts.length }) }), refused: '' };
    if (measured.fits !== false) return { posts: [text], why: '', count, refused: '' };
    const over = measured.limit !== null && measured.length > measured.limit ? [say('staff-form-too-long', { channel: to.name ?? to.id })] : [];
    const reasons = new Set([...over, ...measured.reasons, ...(reason ? [reason] : [])]);
    return { posts: [text], why: '', count, refused: say('staff-form-refused', { list: [...reasons].join('; ') }) };
  }

  /**
   * @param {NoticeLanguage} language
   * @param {FilledNotice} filled
   * @param {NoticeChannel | null} to
   * @param {NoticeFields['inWords']} inWords
   * @returns {Shown}
   */
  function shown(language, { problems, languages }, to, inWords) {
    const none = { posts: [], why: '', count: '', refused: '' };
    if (language.value === null) return { ...none, why: language.why ?? say('staff-withheld') };
    const own = languages.find(({ locale }) => locale === language.locale);
    const part = to?.uses === 'short' && own?.short ? 'short' : 'value';
    const one = own?.[part] ?? { missing: [], withheld: true };
    if (!('text' in one)) {
      if (one.ended) return { ...none, why: say('staff-ended', { until: (language.until ?? '').replace('T', ', ') }) };
      if (one.withheld) return { ...none, why: language.why ?? say('staff-withheld') };
      const wrong = problems.filter(({ locale }) => locale === null || locale === language.locale);
      const words = wrong.length > 0 ? wrong.map(inWords) : one.missing.map((slot) => inWords({ slot, locale: language.locale, problem: say('staff-form-unwritable') }));
      return { ...none, why: say('staff-form-incomplete', { list: words.join('; ') }) };
    }
    const text = beatbook.signed(one.text, language, to, part);
    return to ? asPosted(text, to, beatbook.firstLineOf(language)) : { ...none, posts: [text] };
  }

  /**
   * Puts words into an element, and takes it away where there are none.
   * @param {HTMLElement} place
   * @param {string} words
   */
  function put(place, words) {
    if (place.textContent !== words) place.textContent = words;
    place.hidden = words === '';
  }

  /**
   * The cards of a page's languages. `again` fills the notice in anew, as it is at this moment.
   * @param {NoticePage} page
   * @param {{ fields: NoticeFields, channel: () => NoticeChannel | null, again: () => FilledNotice, leaveFor: () => HTMLElement }} form
   */
  function noticePreviews(page, { fields, channel, again, leaveFor }) {
    /** @param {NoticeLanguage} language @param {number} number @param {number} count */
    const stepName = (language, number, count) => (count > 1 ? say('staff-post-part-of', { language: nameOf(language), number, count }) : nameOf(language));

    /** What a language shows now. @param {NoticeLanguage} language @param {FilledNotice} filled */
    const now = (language, filled) => shown(language, filled, channel(), fields.inWords);

    /**
     * Copies a post if it is still one: the notice may have ended, or been changed, since it was written.
     * @param {NoticeLanguage} language
     * @param {string} text
     * @param {string} what
     */
    async function copy(language, text, what) {
      const current = now(language, again());
      if (!mayCopy(language, current) || !current.posts.includes(text)) {
        beatbook.announce(say('staff-form-not-copied', { language: what }));
        return false;
      }
      const done = await beatbook.copy(text);
      if (done) beatbook.announce(say('staff-form-copied', { language: what }));
      return done;
    }

    /**
     * @param {NoticeLanguage} language
     * @param {string} text
     * @param {string} what
     */
    function copyButton(language, text, what) {
      const said = isDraft(language) ? say('staff-copy-draft') : say('staff-copy');
      const label = el('span', {}, said);
      return el('button', { type: 'button', class: 'copy primary', onclick: async () => {
        if (!await copy(language, text, what)) return;
        label.textContent = say('staff-copied');
        setTimeout(() => { label.textContent = said; }, COPIED_FOR);
      } }, label, el('span', { class: 'visually-hidden' }, ` (${what})`));
    }

    /** @param {NoticeLanguage} language */
    function card(language) {
      const { locale, dir = 'auto', native } = language;
      const id = `preview-${locale}`;
      const parts = el('ol', { class: 'parts', hidden: true });
      const [count, refused, why] = ['count', 'refused', 'why'].map((name) => el('p', { class: name, hidden: true }));
      const own = native && native !== language.name;
      const article = el('article', { class: 'preview', 'data-status': language.value === null ? 'withheld' : language.status, 'aria-labelledby': id },
        el('h2', { id }, el('span', { lang: locale, dir }, native ?? nameOf(language)), own && ' ', own && el('small', { lang: 'en', dir: 'ltr' }, nameOf(language))),
        parts, why, count, refused);
      let last = '';

      /** @param {Shown} what */
      const update = (what) => {
        put(why, what.why);
        put(count, what.count);
        put(refused, what.refused);
        const may = mayCopy(language, what);
        // A button that was pressed says so until something else is there to copy.
        const state = JSON.stringify([what.posts, may]);
        if (state === last) return;
        last = state;
        // What is taken away cannot keep the focus.
        if (parts.contains(document.activeElement)) leaveFor().focus();
        parts.hidden = what.posts.length === 0;
        parts.replaceChildren(...what.posts.map((text, i) => el('li', {},
          el('pre', { class: 'part', lang: locale, dir }, text),
          what.posts.length > 1 && el('p', { class: 'count' }, say('staff-post-part', { number: i + 1, count: what.posts.length })),
          may && copyButton(language, text, stepName(language, i + 1, what.posts.length)))));
      };
      return { article, language, update };
    }

    const cards = page.languages.map(card);
    const queue = el('div', { class: 'use queue-of-notice', hidden: true });
    /** @type {CopyStep[]} */
    let steps = [];
    const place = document.getElementById('previews') ?? document.body;

    /** @param {FilledNotice} filled */
    function stepsOf(filled) {
      return page.languages.flatMap((language) => {
        const what = now(language, filled);
        return mayCopy(language, what) ? what.posts.map((text, i) => ({
          message: { draft: isDraft(language), until: language.until ?? null },
          text, what: stepName(language, i + 1, what.posts.length), lang: language.locale, dir: language.dir ?? 'auto',
        })) : [];
      });
    }

    /** @param {CopyStep} step */
    const copyStep = ({ text, what, lang }) => {
      const language = page.languages.find(({ locale }) => locale === lang);
      return language ? copy(language, text, what) : Promise.resolve(false);
    };

    /**
     * Shows a notice in all its languages; in how many it can be read.
     * @param {FilledNotice} filled
     */
    function show(filled) {
      let count = 0;
      for (const { language, update } of cards) {
        const what = now(language, filled);
        if (what.posts.length > 0) count += 1;
        update(what);
      }
      const all = stepsOf(filled);
      // A round that was begun goes on as long as there is the same to copy.
      if (JSON.stringify(all) !== JSON.stringify(steps)) {
        steps = all;
        if (queue.contains(document.activeElement)) leaveFor().focus();
        beatbook.offerQueue({ article: place, place: queue, steps: () => steps, copy: copyStep });
      }
      return count;
    }
    return { elements: [queue, ...cards.map(({ article }) => article)], show };
  }

  Object.assign(beatbook, { noticePreviews });
})(window.beatbook ||= /** @type {Beatbook} */ ({}));
