// How far one emoji reaches, as src/post/emoji.rs says: UTS 51, without flags of no region and characters in text style.
(function (beatbook) {
  'use strict';

  const FLAGS = ('CDEFGILMOQRSTUWXZ ABDEFGHIJLMNOQRSTVWYZ ACDFGHIKLMNOPQRUVWXYZ EGJKMOZ ACEGHRSTU IJKMOR ABDEFGHILMNPQRSTUWY KMNRTU '
    + 'CDELMNOQRST EMOP EGHIMNPRWYZ ABCIKRSTUVY ACDEFGHKLMNOPQRSTUVWXYZ ACEFGILOPRUZ M AEFGHKLMNRSTWY A EOSUW '
    + 'ABCDEGHIJKLMNORSTVXYZ ACDFGHJKLMNORTVWZ AGMNSYZ ACEGINU FS K ET AMW').split(' ');
  const KEYCAP = /[#*0-9]\uFE0F?\u20E3/y;
  /** England, Scotland and Wales. */
  const SUBDIVISION = /\u{1F3F4}(?:\u{E0067}\u{E0062}(?:\u{E0065}\u{E006E}\u{E0067}|\u{E0073}\u{E0063}\u{E0074}|\u{E0077}\u{E006C}\u{E0073})\u{E007F})/uy;
  const EMOJI = /^\p{Emoji}$/u;
  const PRESENTED = /^\p{Emoji_Presentation}$/u;
  const TAKES_TONE = /^\p{Emoji_Modifier_Base}$/u;
  const TONE = /[\u{1F3FB}-\u{1F3FF}]/uy;
  /** What shows as an emoji by itself and still takes the emoji style. */
  const STYLED = /^[\u231A\u231B\u25FD\u25FE\u2614\u2615\u2648-\u2653\u267F\u2693\u26A1\u26AA\u26AB\u26BD\u26BE\u26C4\u26C5\u26D4\u26EA\u26F2\u26F3\u26F5\u26FA\u26FD\u2757\u2B1B\u2B1C\u2B50\u2B55\u{1F004}\u{1F21A}\u{1F22F}]$/u;

  /**
   * @param {RegExp} pattern
   * @param {string} text
   * @param {number} at
   */
  function lengthAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0].length ?? 0;
  }

  /**
   * The number of a regional indicator's letter, or -1.
   * @param {string} text
   * @param {number} at
   */
  function regional(text, at) {
    const letter = (text.codePointAt(at) ?? 0) - 0x1f1e6;
    return letter >= 0 && letter < 26 ? letter : -1;
  }

  /**
   * One unjoined emoji: its length, and whether it may be joined to others.
   * @param {string} text
   * @param {number} at
   */
  function element(text, at) {
    const code = text.codePointAt(at);
    if (code === undefined || code < 0xa9) return null;
    const c = String.fromCodePoint(code);
    if (!EMOJI.test(c)) return null;
    const subdivision = lengthAt(SUBDIVISION, text, at);
    if (subdivision > 0) return { length: subdivision, shows: false };
    let length = c.length;
    let shows = PRESENTED.test(c);
    const next = text[at + length];
    if (next === '\uFE0F' && (!shows || STYLED.test(c))) {
      length += 1;
      shows = true;
    } else if (code < 0x100 || next === '\uFE0E') {
      return null;
    }
    const tone = TAKES_TONE.test(c) ? lengthAt(TONE, text, at + length) : 0;
    return { length: length + tone, shows: shows || tone > 0 };
  }

  /**
   * The length, in UTF-16 units, of the emoji that begins there; 0 where none does.
   * @param {string} text
   * @param {number} at
   */
  function emojiLength(text, at) {
    if (/[#*0-9]/.test(text[at] ?? '')) return lengthAt(KEYCAP, text, at);
    const first = regional(text, at);
    if (first >= 0) {
      const second = regional(text, at + 2);
      return second >= 0 && FLAGS[first].includes(String.fromCharCode(65 + second)) ? 4 : 2;
    }
    const begun = element(text, at);
    if (!begun) return 0;
    let length = begun.length;
    while (begun.shows && text[at + length] === '\u200D') {
      const next = element(text, at + length + 1);
      if (!next?.shows) break;
      length += 1 + next.length;
    }
    return length;
  }

  Object.assign(beatbook, { emojiLength });
})(window.beatbook ||= /** @type {Beatbook} */ ({}));
