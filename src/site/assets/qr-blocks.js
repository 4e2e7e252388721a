// How a QR code (ISO/IEC 18004) protects its bytes: how many there are at each size, and the check bytes over them (Reed–Solomon).
(function (beatbook) {
  'use strict';

  /** By level and version: how many check bytes a block has, and how many blocks there are. */
  const CHECKS = {
    L: [7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28, 28, 28, 30, 30, 26, 28, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30],
    M: [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28],
  };
  const BLOCKS = {
    L: [1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8, 8, 9, 9, 10, 12, 12, 12, 13, 14, 15, 16, 17, 18, 19, 19, 20, 21, 22, 24, 25],
    M: [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21, 23, 25, 26, 28, 29, 31, 33, 35, 37, 38, 40, 43, 45, 47, 49],
  };

  // Powers of 2 and their exponents in the field of 256 elements.
  const POWERS = new Uint8Array(510);
  const EXPONENTS = new Uint8Array(256);
  for (let exponent = 0, value = 1; exponent < 255; exponent += 1) {
    POWERS[exponent] = value;
    POWERS[exponent + 255] = value;
    EXPONENTS[value] = exponent;
    value <<= 1;
    if (value > 255) value ^= 0x11d;
  }

  /** @param {number} a @param {number} b */
  const product = (a, b) => (a === 0 || b === 0 ? 0 : POWERS[EXPONENTS[a] + EXPONENTS[b]]);

  /**
   * The coefficients of the polynomial whose roots are the first powers of 2, without the leading 1.
   * @param {number} degree
   */
  function divisor(degree) {
    const result = new Uint8Array(degree);
    result[degree - 1] = 1;
    for (let i = 0; i < degree; i += 1) {
      for (let j = 0; j < degree; j += 1) result[j] = product(result[j], POWERS[i]) ^ (result[j + 1] ?? 0);
    }
    return result;
  }

  /**
   * The check bytes of a block.
   * @param {Uint8Array} data
   * @param {Uint8Array} by
   */
  function remainder(data, by) {
    const result = new Uint8Array(by.length);
    for (const byte of data) {
      const factor = byte ^ result[0];
      result.copyWithin(0, 1);
      result[by.length - 1] = 0;
      by.forEach((coefficient, i) => { result[i] ^= product(coefficient, factor); });
    }
    return result;
  }

  /**
   * How many modules of a version carry bits.
   * @param {number} version
   */
  function bitsIn(version) {
    const marks = version === 1 ? 0 : Math.floor(version / 7) + 2;
    const aligned = marks === 0 ? 0 : (25 * marks - 10) * marks - 55;
    return (16 * version + 128) * version + 64 - aligned - (version >= 7 ? 36 : 0);
  }

  /**
   * How many bytes of data a code holds, its header among them.
   * @param {number} version
   * @param {QrLevel} level
   */
  function capacity(version, level) {
    return (bitsIn(version) >> 3) - CHECKS[level][version - 1] * BLOCKS[level][version - 1];
  }

  /**
   * All bytes in the order in which they stand in the code: data and check bytes of the blocks in turn.
   * @param {Uint8Array} data as many as the capacity
   * @param {number} version
   * @param {QrLevel} level
   */
  function interleaved(data, version, level) {
    const count = BLOCKS[level][version - 1];
    const by = divisor(CHECKS[level][version - 1]);
    const short = Math.floor(data.length / count);
    const long = data.length % count;
    /** @type {{ own: Uint8Array, checks: Uint8Array }[]} */
    const blocks = [];
    for (let i = 0, at = 0; i < count; i += 1) {
      const own = data.subarray(at, at + short + (i >= count - long ? 1 : 0));
      at += own.length;
      blocks.push({ own, checks: remainder(own, by) });
    }
    /** @type {number[]} */
    const bytes = [];
    for (let i = 0; i <= short; i += 1) for (const { own } of blocks) if (i < own.length) bytes.push(own[i]);
    for (let i = 0; i < by.length; i += 1) for (const { checks } of blocks) bytes.push(checks[i]);
    return bytes;
  }

  beatbook.qrBlocks = { capacity, interleaved };
})(window.beatbook ||= /** @type {Beatbook} */ ({}));
