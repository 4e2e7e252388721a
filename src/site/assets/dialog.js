// Dialogs over a page. What one shows of a text goes when the text ends, as in the page below.
(function (beatbook) {
  'use strict';

  const { el } = beatbook;

  /** @type {Set<() => void>} */
  const looks = new Set();

  /**
   * A dialog that is open, with a button that closes it.
   * @param {{ name: string, label: string, closed?: () => void }} what
   * @returns {OpenDialog}
   */
  function openDialog({ name, label, closed }) {
    const content = el('div', { class: 'dialog-content' });
    const dialog = el('dialog', { class: name, lang: 'en', dir: 'ltr', 'aria-label': label },
      beatbook.demonstration ? el('p', { class: 'demonstration' }, beatbook.demonstration) : null,
      beatbook.sensitive && beatbook.leaveButton(),
      el('button', { type: 'button', class: 'close', onclick: () => dialog.close() }, beatbook.say('staff-close')),
      content, el('div', { class: 'announce', role: 'status' }));
    /** @type {(() => boolean) | null} whether what it shows may still be shown */
    let goes = null;
    const look = () => {
      if (!goes || goes()) return;
      goes = null;
      closed?.();
      const why = beatbook.say('staff-ended-open');
      content.replaceChildren(el('p', { class: 'why' }, why));
      beatbook.announce(why);
    };
    looks.add(look);
    dialog.addEventListener('close', () => {
      looks.delete(look);
      closed?.();
      dialog.remove();
    });
    document.body.append(dialog);
    dialog.showModal();
    return {
      content,
      show(children, stillGoes = null) {
        content.replaceChildren(...children.filter((child) => child !== null && child !== undefined && child !== false));
        goes = stillGoes;
        look();
      },
    };
  }

  beatbook.asTimePasses(() => looks.forEach((look) => look()));
  beatbook.openDialog = openDialog;
})(window.beatbook ||= /** @type {Beatbook} */ ({}));
