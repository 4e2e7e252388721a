// A QR code on request: an address that a phone opens with the text filled in, readable beside it.
(function (beatbook) {
  'use strict';

  const { el } = beatbook;
  const SVG = 'http://www.w3.org/2000/svg';
  /** Light modules around it, without which readers do not find it. */
  const QUIET = 4;
  /** Finer codes cannot be read from a screen. */
  const MOST_MODULES = 137;

  /** @param {string} address */
  function readable(address) {
    try {
      return decodeURIComponent(address);
    } catch {
      return address;
    }
  }

  /**
   * The code as a drawing.
   * @param {Uint8Array[]} rows
   * @param {string} label
   */
  function drawing(rows, label) {
    const size = rows.length + 2 * QUIET;
    const svg = document.createElementNS(SVG, 'svg');
    const path = document.createElementNS(SVG, 'path');
    const paper = document.createElementNS(SVG, 'rect');
    svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
    svg.setAttribute('class', 'code');
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-label', label);
    for (const side of ['width', 'height']) paper.setAttribute(side, String(size));
    paper.setAttribute('class', 'code-paper');
    path.setAttribute('class', 'code-ink');
    path.setAttribute('d', rows.flatMap((row, y) => Array.from(row, (is, x) => (is ? `M${x + QUIET} ${y + QUIET}h1v1h-1z` : ''))).join(''));
    svg.append(paper, path);
    return svg;
  }

  /** @type {Beatbook['showCode']} */
  function showCode(address, title, stillGoes = () => true) {
    const rows = beatbook.qrCode(address);
    if (!rows || rows.length > MOST_MODULES) return beatbook.announce(beatbook.say('staff-code-too-long'));
    beatbook.openDialog({ name: 'code-dialog', label: title })
      .show([el('h2', {}, title), drawing(rows, title), el('p', { class: 'code-address', dir: 'auto' }, readable(address))], stillGoes);
  }

  beatbook.showCode = showCode;
})(window.beatbook ||= /** @type {Beatbook} */ ({}));
