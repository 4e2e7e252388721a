// The alphabet of text messages, GSM 03.38, and how long texts are cut into parts, as src/post/gsm.rs has them.
(function (beatbook) {
  'use strict';

  const EXTENDED = new Set('^{}\\[~]|€\f');
  const BASIC = new Set('\n\r¡£¤¥§¿ÄÅÆÇÉÑÖØÜßàäåæèéìñòöøùüΓΔΘΛΞΠΣΦΨΩ');
  for (let code = 0x20; code <= 0x7a; code += 1) BASIC.add(String.fromCharCode(code));
  for (const c of '`^\\[]') BASIC.delete(c);

  const [SEPTETS, SEPTETS_A_PART, UNITS, UNITS_A_PART] = [160, 153, 70, 67];

  /**
   * How many septets a character takes; `null` when it is not in the alphabet.
   * @param {string} c
   */
  function septets(c) {
    if (EXTENDED.has(c)) return 2;
    return BASIC.has(c) ? 1 : null;
  }

  /**
   * How many parts are needed when they are filled in order with indivisible pieces: no escaped pair, no character is divided.
   * @param {number[]} sizes
   * @param {number} room
   */
  function pack(sizes, room) {
    let [parts, filled] = [1, 0];
    for (const size of sizes) {
      if (filled + size > room) [parts, filled] = [parts + 1, 0];
      filled += size;
    }
    return parts;
  }

  /**
   * A text as carriers send it.
   * @param {string} text
   * @returns {{ encoding: 'GSM-7' | 'UCS-2', length: number, limit: number, parts: number }}
   */
  function gsmParts(text) {
    const characters = Array.from(text);
    const sizes = characters.map(septets);
    const narrow = sizes.filter((size) => size !== null);
    if (narrow.length === sizes.length) {
      const length = narrow.reduce((sum, size) => sum + size, 0);
      return { encoding: 'GSM-7', length, limit: SEPTETS, parts: length <= SEPTETS ? 1 : pack(narrow, SEPTETS_A_PART) };
    }
    const parts = text.length <= UNITS ? 1 : pack(characters.map((c) => c.length), UNITS_A_PART);
    return { encoding: 'UCS-2', length: text.length, limit: UNITS, parts };
  }

  Object.assign(beatbook, { septets, gsmParts });
})(window.beatbook ||= /** @type {Beatbook} */ ({}));
