// A text as a reviewer sees it: the English, the translation, the short line and every variant, filled with samples; the same as
// fields where it is changed. Nothing here can be copied as a post.
(function (beatbook) {
  'use strict';

  const { el, say } = beatbook;
  /** @type {Record<string, string>} */
  const WHY = {
    unreviewed: 'site-review-unreviewed',
    edited: 'site-review-edited',
    stale: 'site-review-stale',
    rejected: 'site-review-standing-rejected',
  };
  /** @type {Record<string, string>} */
  const ORIGINS = { machine: 'site-review-machine', 'machine-edited': 'site-review-machine-edited', person: 'site-review-person' };
  /** @type {Record<string, string>} */
  const PARTS = { value: 'site-review-part-text', short: 'site-review-part-short', summary: 'site-review-part-summary', title: 'site-review-part-title' };

  /** @param {string} part */
  const partName = (part) => (Object.hasOwn(PARTS, part) ? say(PARTS[part]) : part);

  /**
   * The parts that must be opened: the short line, and each selection.
   * @param {ReviewText} text
   * @returns {string[]}
   */
  function folded({ own }) {
    return [...own.units.filter((unit) => unit.part === 'short' && beatbook.isPart(unit)).map(({ key }) => key), ...own.groups.map(({ key }) => key)];
  }

  /**
   * What a selection is called.
   * @param {ReviewText} text
   * @param {ReviewGroup} group
   */
  function groupName({ labels }, { by, variants }) {
    const name = by === null ? say('site-review-wording') : Object.hasOwn(labels, by) ? labels[by] : by;
    return say('site-review-variants', { name, count: variants.length });
  }

  /**
   * How long a text is where it may go. With slots, it is so with the samples that are shown.
   * @param {ReviewText} text
   * @param {ReviewSide} side
   * @param {ReviewChoice} choice
   * @param {ReviewQueue} queue
   * @returns {{ channel: ReviewChannel, measured: Measured }[]}
   */
  function lengths({ channels }, side, choice, queue) {
    return queue.channels.filter(({ id }) => channels.includes(id)).flatMap((channel) => {
      const short = channel.uses === 'short' ? beatbook.wholePart(side, 'short') : undefined;
      const unit = short ?? beatbook.wholePart(side, 'value');
      if (!unit) return [];
      const below = [queue.signature ?? '', ...(short ? [] : channel.tags)].filter(Boolean).join(' ');
      const text = beatbook.render(side, unit.key, choice) + (below === '' ? '' : `${short ? ' ' : '\n\n'}${below}`);
      return [{ channel, measured: beatbook.measure(channel, text) }];
    });
  }

  /**
   * The view of a text. `changed` runs when something was typed, `opened` when a part was opened.
   * @param {ReviewText} text
   * @param {ReviewFileEntry} entry
   * @param {ReviewContext} context
   * @param {{ opened: (key: string) => void, changed: () => void }} on
   * @returns {ReviewView}
   */
  function reviewView(text, entry, { queue, page }, on) {
    /** @type {ReviewChoice} */
    const choice = {};
    /** What was typed, by unit. @type {Map<string, HTMLTextAreaElement>} */
    const fields = new Map();
    /** @type {(() => void)[]} */
    const redraw = [];
    const terms = text.terms.map((number) => queue.terms[number]).filter(Boolean);
    const rules = { rules: queue.rules, terms, sensitive: entry.sensitive };
    const isEnglish = page.locale === 'en';

    /** The text as it is now: as it was, or as it was typed. @returns {ReviewSide} */
    const now = () => ({ ...text.own, units: text.own.units.map((unit) => ({ ...unit, text: fields.get(unit.key)?.value ?? unit.text })) });

    /**
     * A run of text that follows what is typed and chosen.
     * @param {string} key
     * @param {'own' | 'english'} which
     * @param {string} name the element's class
     */
    function run(key, which, name) {
      const [lang, dir] = which === 'english' || isEnglish ? ['en', 'ltr'] : [page.locale, page.dir];
      const element = el('p', { class: name, lang, dir });
      const draw = () => {
        const side = which === 'own' ? now() : text.english;
        element.textContent = beatbook.visible(beatbook.render(side, beatbook.unitOf(side, key) ? key : otherOf(side, key), choice));
      };
      redraw.push(draw);
      draw();
      return element;
    }

    /**
     * The English of a variant that the English does not have: that of its default.
     * @param {ReviewSide} side
     * @param {string} key
     */
    function otherOf(side, key) {
      const group = side.groups.find((one) => key.startsWith(`${one.key}: `));
      return group?.variants.find((one) => one.key === group.other)?.unit ?? key;
    }

    /** @param {string} key */
    function problemsOf(key) {
      const unit = beatbook.unitOf(text.own, key);
      const was = unit?.text ?? '';
      const same = (/** @type {ReviewSide} */ side) => side.units.filter(({ part }) => part === unit?.part).flatMap((one) => beatbook.filledIn(one.text));
      const allowed = [...same(text.english), ...same(text.own)].filter((filled) => !filled.includes('->'));
      return beatbook.unitProblems(fields.get(key)?.value ?? was, was, { ...rules, allowed });
    }

    /**
     * What stands in a unit's place while it is changed.
     * @param {string} key
     */
    function field(key) {
      const unit = beatbook.unitOf(text.own, key);
      const was = unit?.text ?? '';
      // A selection alone is changed in its variants.
      if (text.own.groups.some((group) => group.in === key && group.token === was)) return null;
      const id = `unit-${text.own.units.findIndex((one) => one.key === key)}`;
      const name = key.includes('[') ? say('site-review-variant', { name: key.slice(key.lastIndexOf(': ') + 2, -1) }) : partName(unit?.part ?? '');
      const area = el('textarea', { id, rows: 2, lang: page.locale, dir: page.dir, spellcheck: 'true', 'aria-describedby': `${id}-said`, class: 'review-field' });
      area.value = was;
      const said = el('ul', { class: 'review-problems', id: `${id}-said`, 'aria-live': 'polite' });
      const grow = () => {
        area.rows = Math.min(14, Math.max(2, Math.ceil(area.value.length / 34) + (area.value.match(/\n/g)?.length ?? 0)));
      };
      const judge = () => {
        const problems = area.value === was ? [] : problemsOf(key);
        said.replaceChildren(...problems.map(({ stops, text: words }) => el('li', { class: stops ? 'stops' : 'warns' }, stops ? words : say('site-review-look-again', { problem: words }))));
        if (problems.some(({ stops }) => stops)) area.setAttribute('aria-invalid', 'true');
        else area.removeAttribute('aria-invalid');
      };
      area.addEventListener('input', () => {
        grow();
        judge();
        for (const draw of redraw) draw();
        on.changed();
      });
      fields.set(key, area);
      redraw.push(judge);
      grow();
      return el('div', { class: 'review-edit', hidden: true }, el('label', { for: id }, name), area, said);
    }

    /**
     * A unit in both languages.
     * @param {string} key
     * @param {string} name
     */
    function pair(key, name) {
      return el('div', { class: `review-pair ${name}` },
        !isEnglish && el('div', { class: 'review-english' }, run(key, 'english', 'text english')),
        el('div', { class: 'review-own' }, run(key, 'own', 'text'), field(key)));
    }

    /** @param {string} key @param {string} name @param {...(Node | false)} children */
    function fold(key, name, ...children) {
      const details = el('details', { class: 'review-fold', 'data-part': key }, el('summary', {}, name), ...children);
      details.addEventListener('toggle', () => {
        if (details.open) on.opened(key);
      });
      return details;
    }

    /** @param {ReviewGroup} group */
    function groupFold(group) {
      const rows = group.variants.map((variant) => {
        const show = () => {
          for (const around of text.own.groups) {
            const through = around.variants.find(({ unit }) => group.in === unit || group.in.startsWith(`${unit}[`));
            if (through) choice[around.key] = through.key;
          }
          choice[group.key] = variant.key;
          for (const draw of redraw) draw();
          article.querySelector('.review-main')?.scrollIntoView({ block: 'nearest' });
          beatbook.announce(say('site-review-shown'));
        };
        return el('li', {}, pair(variant.unit, 'review-variant'),
          el('button', { type: 'button', class: 'review-show', onclick: show }, say('site-review-show'), el('span', { class: 'visually-hidden' }, `: ${variant.key}`)));
      });
      return fold(group.key, groupName(text, group), el('ol', { class: 'review-variants' }, ...rows));
    }

    function limitsFold() {
      if (text.channels.length === 0) return null;
      const list = el('ul', { class: 'review-limits' });
      const details = el('details', { class: 'review-more' }, el('summary', {}), list);
      const draw = () => {
        const all = lengths(text, now(), choice, queue);
        const over = all.filter(({ measured }) => measured.fits === false);
        const summary = details.querySelector('summary');
        if (summary) summary.textContent = over.length === 0 ? say('site-review-fits') : say('site-review-too-long', { places: over.map(({ channel }) => channel.name).join(', ') });
        list.replaceChildren(...all.map(({ channel, measured }) => el('li', { 'data-fits': String(measured.fits) },
          el('strong', {}, channel.name), ' ', measured.fits === false ? say('site-review-over', { length: beatbook.countInWords(measured) }) : beatbook.countInWords(measured))));
        if (text.own.groups.length > 0 || Object.keys(text.labels).length > 0) list.append(el('li', { class: 'hint' }, say('site-review-samples')));
      };
      redraw.push(draw);
      draw();
      return details;
    }

    function termsFold() {
      if (terms.length === 0 || isEnglish) return null;
      const has = (/** @type {ReviewTerm} */ { forms }) => forms.some((form) => now().units.some((unit) => beatbook.hasForm(unit.text, form)));
      const list = el('dl', { class: 'review-terms' });
      const draw = () => list.replaceChildren(...terms.flatMap((term) => [
        el('dt', {}, term.english, ' ', el('span', { lang: page.locale, dir: page.dir }, term.forms.join(', ') || '—'), has(term) ? ' ✓' : el('em', {}, ' ', say('site-review-term-absent'))),
        el('dd', {}, [term.definition, term.note, term.avoid.length > 0 && say('site-review-term-not', { words: term.avoid.join(', ') }), !term.seen && say('site-review-term-proposal')].filter(Boolean).join(' ')),
      ]));
      redraw.push(draw);
      draw();
      return el('details', { class: 'review-more' }, el('summary', {}, say('site-review-terms', { count: terms.length })), list);
    }

    const signs = [
      entry.urgent && say('site-review-urgent'),
      entry.season && say('site-review-season'),
      entry.sensitive && say('site-review-sensitive'),
      entry.signOff && say('site-review-sign-off', { who: entry.signOff }),
    ].filter((sign) => typeof sign === 'string');
    const parts = text.own.units.filter(beatbook.isPart);
    const heading = el('h2', { tabindex: '-1', class: 'review-heading' }, el('span', { lang: entry.lang }, entry.title), el('small', {}, beatbook.visible(text.id)));
    const status = [say(WHY[text.why]), text.origin && say(ORIGINS[text.origin]), text.translatedBy && say('site-review-translated-by', { name: beatbook.visible(text.translatedBy) })].filter(Boolean).join(' ');
    const warned = el('ul', { class: 'review-problems review-standing' });
    const article = el('article', { class: 'review-text', 'data-id': text.id },
      heading,
      signs.length > 0 && el('ul', { class: 'review-signs' }, ...signs.map((sign) => el('li', {}, sign))),
      entry.question && el('p', { class: 'hint' }, say('site-review-question', { question: entry.question })),
      el('p', { class: 'review-why' }, status, ' ', say('site-review-not-posted')),
      text.rejected && el('p', { class: 'review-note review-rejection' }, say('site-review-rejected-because', { name: beatbook.visible(text.rejected.name ?? text.rejected.by), day: text.rejected.on, reason: beatbook.visible(text.rejected.reason) })),
      text.note && el('p', { class: 'review-note' }, say('site-review-noted', { note: beatbook.visible(text.note) })),
      el('div', { class: 'review-main' }, ...parts.filter(({ part }) => part !== 'short').map(({ key, part }) => pair(key, `review-part${part === 'value' ? ' review-value' : ''}`))),
      el('p', { class: 'hint review-braces', hidden: true }, say('site-review-braces', { open: '{', close: '}' })),
      warned,
      ...parts.filter(({ part }) => part === 'short').map(({ key }) => fold(key, partName('short'), pair(key, 'review-short'))),
      ...text.own.groups.map(groupFold),
      termsFold(),
      limitsFold());
    const standing = text.own.units.flatMap(({ key }) => problemsOf(key)).filter((problem) => !problem.stops);
    warned.replaceChildren(...standing.map((problem) => el('li', { class: 'warns' }, say('site-review-look-again', { problem: problem.text }))));

    return {
      article,
      heading,
      parts: folded(text),
      name(key) {
        const group = text.own.groups.find((one) => one.key === key);
        return group ? groupName(text, group) : partName('short');
      },
      open(key) {
        for (const details of article.querySelectorAll('details')) {
          if (details.dataset.part !== key) continue;
          details.open = true;
          details.scrollIntoView({ block: 'nearest' });
          details.querySelector('summary')?.focus({ preventScroll: true });
        }
      },
      edit(on) {
        article.classList.toggle('editing', on);
        for (const edit of article.querySelectorAll('.review-edit, .review-braces')) if (edit instanceof HTMLElement) edit.hidden = !on;
        if (!on) this.setUnits({});
        for (const details of article.querySelectorAll('.review-fold')) {
          if (on && details instanceof HTMLDetailsElement && details.querySelector('.review-short')) details.open = true;
        }
      },
      units() {
        /** @type {Record<string, string>} */
        const changed = {};
        for (const { key, text: was } of text.own.units) {
          const typed = fields.get(key)?.value.trim().normalize('NFC') ?? was;
          if (typed !== was) changed[key] = typed;
        }
        return changed;
      },
      setUnits(units) {
        for (const { key, text: was } of text.own.units) {
          const area = fields.get(key);
          if (area) area.value = Object.hasOwn(units, key) ? units[key] : was;
        }
        for (const draw of redraw) draw();
      },
      stops: () => text.own.units.some(({ key, text: was }) => fields.get(key)?.value !== was && problemsOf(key).some(({ stops }) => stops)),
      firstField: () => fields.values().next().value ?? null,
    };
  }

  Object.assign(beatbook, { reviewView, reviewLengths: lengths, reviewParts: folded });
})(window.beatbook ||= /** @type {Beatbook} */ ({}));
