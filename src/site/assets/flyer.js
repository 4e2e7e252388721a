// Printing a flyer, and the size of its letters, which the style sheet takes from the buttons.
(function (beatbook) {
  'use strict';

  const button = document.getElementById('print');
  /** @type {NodeListOf<HTMLInputElement>} */
  const sizes = document.querySelectorAll('input[name="size"]');

  /** @type {{ get(key: string): string | null, set(key: string, value: string): void }} */
  const store = beatbook.store;
  const chosen = store.get('size');
  for (const size of sizes) {
    if (chosen !== null) size.checked = size.value === chosen;
    size.addEventListener('change', () => {
      if (size.checked) store.set('size', size.value);
    });
  }
  // Something else was remembered: a page without a size would have none to print in.
  if (sizes.length > 0 && !Array.from(sizes).some(({ checked }) => checked)) sizes[0].checked = true;
  if (button) {
    button.addEventListener('click', () => window.print());
  }
})(window.beatbook ||= /** @type {Beatbook} */ ({}));
