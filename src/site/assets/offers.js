// What can be done with a topic's texts beside copying them: the buttons for it. What they open is in a file for which the page does not
// wait.
(function (beatbook) {
  'use strict';

  const { el, say } = beatbook;
  /** Addresses that phones open. */
  const CODED = ['https:', 'sms:', 'tel:'];
  const TOOLS = 'assets/tools.js';

  /** The languages that the page links to. */
  function pageLanguages() {
    /** @type {PageLanguage[]} */
    const languages = [];
    for (const link of document.querySelectorAll('nav.languages a[data-language]')) {
      if (!(link instanceof HTMLAnchorElement) || link.dataset.language === 'all') continue;
      const native = link.firstChild?.textContent?.trim() ?? '';
      languages.push({
        locale: link.dataset.language ?? '', name: link.querySelector('small')?.textContent ?? native, native, dir: link.dir, href: link.href,
      });
    }
    return languages;
  }

  /**
   * Whether a text may be shown to people now.
   * @param {TopicMessage} message
   */
  const isPublic = (message) => !message.draft && !beatbook.isOver(message);

  /**
   * Whether there is a picture of a text, if all of it fits. Its title is in the page's language.
   * @param {TopicPage} page
   * @param {TopicMessage} message
   */
  const hasPicture = (page, message) => !beatbook.sensitive && (message.short ?? message.plain) !== null && message.locale === page.locale && isPublic(message);

  /** What was asked for last, while the tools are still to come. @type {(() => void) | null} */
  let wanted = null;

  /** @type {Beatbook['withTools']} */
  function withTools(task) {
    const waits = wanted !== null;
    wanted = task;
    // Whoever presses again, or another button, means that alone.
    if (waits) return;
    beatbook.onceLoaded(() => {
      const open = wanted;
      wanted = null;
      if (beatbook.lacking([TOOLS]).length === 0) open?.();
      else beatbook.announce(say('staff-tools-missing'));
    });
  }

  /**
   * @param {string} name
   * @param {string} label
   * @param {(button: HTMLButtonElement) => void} open
   */
  function button(name, label, open) {
    const made = el('button', { type: 'button', class: name, onclick: () => withTools(() => open(made)) }, label);
    return made;
  }

  /** @type {Beatbook['cardButton']} */
  const cardButton = (page, message) => (message.draft ? null : button('show-card', say('staff-card-show'), () => beatbook.showCard(page, message.id, null)));

  /** @type {Beatbook['pictureButton']} */
  const pictureButton = (page, message) => (hasPicture(page, message) ? button('save-picture', say('staff-picture-save'), () => beatbook.showPicture(page, message)) : null);

  /** @type {Beatbook['kitButton']} */
  function kitButton(page) {
    if (beatbook.sensitive || !page.messages.some(isPublic)) return null;
    return button('save-kit', say('staff-kit'), async (kit) => {
      if (kit.getAttribute('aria-disabled')) return;
      kit.setAttribute('aria-disabled', 'true');
      await beatbook.saveKit(page);
      kit.removeAttribute('aria-disabled');
    });
  }

  /** @type {Beatbook['codeButton']} */
  function codeButton(address, title, stillGoes) {
    if (!address || !CODED.includes(new URL(address).protocol)) return null;
    return button('show-code', say('staff-code'), () => beatbook.showCode(address, title, stillGoes));
  }

  Object.assign(beatbook, { withTools, pageLanguages, isPublic, hasPicture, cardButton, pictureButton, kitButton, codeButton });
})(window.beatbook ||= /** @type {Beatbook} */ ({}));
