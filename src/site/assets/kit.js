// What can be saved of a topic: pictures of its texts, and a ZIP file with everything. Of published texts only, and never of a
// sensitive topic: what was saved is there for everybody who uses the computer.
(function (beatbook) {
  'use strict';

  const { el, say, announce } = beatbook;
  const KEEP = 60_000;
  const MOST_CONTACTS = 3;

  /**
   * @param {Blob} blob
   * @param {string} name
   */
  function save(blob, name) {
    const url = URL.createObjectURL(blob);
    el('a', { href: url, download: beatbook.safeName(name) }).click();
    setTimeout(() => URL.revokeObjectURL(url), KEEP);
  }

  /**
   * What a picture says; null where not everything it needs may go out. Titles are in the page's language.
   * @param {TopicPage} page
   * @param {TopicMessage} message
   * @returns {PictureContent | null}
   */
  function contentOf(page, message) {
    const line = message.short ?? message.plain;
    if (line === null || !beatbook.hasPicture(page, message)) return null;
    const dir = beatbook.pageLanguages().find(({ locale }) => locale === message.locale)?.dir;
    const notice = beatbook.linesNow(page.notices?.[message.locale]).join('\n');
    const title = page.titlePublished ? page.title : '';
    return { demonstration: beatbook.demonstration, title, line: beatbook.bare(page.texts[line]), contacts: [], notice, locale: message.locale, dir };
  }

  /**
   * Whom a picture names beside what its words name already: whoever the text names, and then whoever else the topic does; with as
   * many of these as there is room for, fewest last.
   * @param {TopicPage} page
   * @param {TopicMessage} message
   * @param {string[]} said
   */
  function contactsOf(page, message, said) {
    const all = (page.contacts?.[message.locale] ?? []).filter(({ value }) => !said.some((words) => words.includes(value)));
    const own = all.filter(({ of }) => of.includes(message.id));
    const more = all.filter((contact) => !own.includes(contact)).slice(0, Math.max(0, MOST_CONTACTS - own.length));
    return more.map((_, i) => beatbook.linesNow([...own, ...more.slice(0, more.length - i)])).concat([beatbook.linesNow(own)]);
  }

  /**
   * A text's picture; null where it has none, or where not all of it fits.
   * @param {TopicPage} page
   * @param {TopicMessage} message
   */
  function pictureOf(page, message) {
    const content = contentOf(page, message);
    if (!content) return null;
    for (const contacts of contactsOf(page, message, [content.title, content.line, content.notice])) {
      const whole = { ...content, contacts };
      const canvas = draw(whole);
      if (canvas) return { canvas, locale: content.locale, dir: content.dir, description: descriptionOf(whole) };
    }
    return null;
  }

  /**
   * The words of a picture, for those who do not see it.
   * @param {PictureContent} content
   */
  const descriptionOf = ({ demonstration, title, line, contacts, notice }) => [demonstration, title, line, ...contacts, notice].filter(Boolean).join('\n');

  /**
   * A picture; null where not all of it fits.
   * @param {PictureContent} content
   */
  function draw(content) {
    const canvas = el('canvas', { role: 'img', 'aria-label': descriptionOf(content) });
    const context = canvas.getContext('2d');
    if (!context) return null;
    const layout = beatbook.layOutPicture(content, (text, font) => {
      context.font = font;
      return context.measureText(text).width;
    });
    if (!layout.fits) return null;
    [canvas.width, canvas.height] = [layout.width, layout.height];
    beatbook.drawPicture(context, layout);
    return canvas;
  }

  /**
   * @param {HTMLCanvasElement} canvas
   * @returns {Promise<Blob | null>}
   */
  const png = (canvas) => new Promise((resolve) => { canvas.toBlob(resolve, 'image/png'); });

  /**
   * Shows a picture before it is saved: this computer may lack the letters.
   * @param {TopicPage} page
   * @param {TopicMessage} message
   */
  function showPicture(page, message) {
    const picture = pictureOf(page, message);
    if (!picture) return announce(say('staff-picture-none'));
    const { canvas, description, locale, dir } = picture;
    const name = `${message.id} ${message.locale}.png`;
    beatbook.openDialog({ name: 'picture', label: say('staff-picture') }).show([
      canvas,
      el('p', { class: 'hint' }, say('staff-picture-boxes')),
      el('p', {}, say('staff-picture-description')),
      el('pre', { class: 'part', lang: locale, dir }, description),
      el('button', { type: 'button', class: 'primary save', onclick: async () => {
        const blob = beatbook.isPublic(message) ? await png(canvas) : null;
        if (blob) save(blob, name);
        announce(blob ? say('staff-saved', { name }) : say('staff-picture-not-saved'));
      } }, say('staff-picture-save')),
      el('button', { type: 'button', onclick: async () => {
        if (beatbook.isPublic(message) && await beatbook.copy(description)) announce(say('staff-picture-description-copied'));
      } }, say('staff-picture-description-copy')),
    ], () => beatbook.isPublic(message));
  }

  /**
   * The texts of a message for all places.
   * @param {TopicPage} page
   * @param {TopicMessage} message
   */
  function textsOf({ channels, texts, topic }, message) {
    const folder = `${topic}/${message.locale}/${message.id}`;
    const files = message.plain === null ? [] : [{ name: `${folder}/text.txt`, data: texts[message.plain] }];
    for (const [suffix, posts] of /** @type {const} */ ([['', message.posts], [' with English', message.both ?? {}]])) {
      for (const { id } of channels) {
        if (!Object.hasOwn(posts, id) || posts[id].refused) continue;
        const { parts } = posts[id];
        parts.forEach((number, i) => {
          const part = parts.length > 1 ? ` ${i + 1} of ${parts.length}` : '';
          files.push({ name: `${folder}/${id}${suffix}${part}.txt`, data: texts[number] });
        });
      }
    }
    return files;
  }

  /**
   * The topic's flyers: where each is printed from, the page for residents, and the texts on it.
   * @param {TopicPage} page
   */
  function flyersOf({ topic, flyers = [] }) {
    const names = new Map(beatbook.pageLanguages().map(({ locale, name, native }) => [locale, native === name ? name : `${native} (${name})`]));
    const lines = flyers.map(({ locale, ids, public: address }) => {
      const path = `flyers/${locale}/${topic}.html`;
      // Of a folder on this computer nobody else knows the way to it.
      const link = location.protocol === 'file:' ? path : new URL(`../../${path}`, location.href).href;
      return [names.get(locale) ?? locale, say('staff-kit-flyer', { link }), address && say('staff-kit-public', { link: address }), say('staff-kit-flyer-texts', { list: ids.join(', ') })].filter(Boolean).join('\n');
    });
    return lines.length === 0 ? [] : [{ name: `${topic}/flyers.txt`, data: `${lines.join('\n\n')}\n` }];
  }

  /** @param {TopicPage} page */
  async function makeKit(page) {
    /** @type {{ name: string, data: string | Uint8Array }[]} */
    const files = [];
    for (const message of page.messages.filter(beatbook.isPublic)) {
      files.push(...textsOf(page, message));
      const picture = pictureOf(page, message);
      const blob = picture && await png(picture.canvas);
      if (!picture || !blob) continue;
      const name = `${page.topic}/${message.locale}/${message.id}/picture`;
      files.push({ name: `${name}.png`, data: new Uint8Array(await blob.arrayBuffer()) }, { name: `${name} description.txt`, data: picture.description });
    }
    if (files.length === 0) return announce(say('staff-kit-empty'));
    files.push(...flyersOf(page));
    if (beatbook.demonstration) files.unshift({ name: `${page.topic}/read me first.txt`, data: `${beatbook.demonstration}\n` });
    const name = `${page.topic} ${page.locale}.zip`;
    save(new Blob([beatbook.zip(files)], { type: 'application/zip' }), name);
    announce(say('staff-kit-saved', { name, count: files.length }));
  }

  /** @type {Beatbook['saveKit']} */
  async function saveKit(page) {
    announce(say('staff-kit-making'));
    await makeKit(page).catch(() => announce(say('staff-kit-failed')));
  }

  Object.assign(beatbook, { showPicture, saveKit });
})(window.beatbook ||= /** @type {Beatbook} */ ({}));
