// A QR code (ISO/IEC 18004) of an address: which of its modules are dark.
(function (beatbook) {
  'use strict';

  const VERSIONS = 40;
  const BYTES = 0b0100;
  const PADDING = [0xec, 0x11];
  const LEVEL_BITS = { L: 1, M: 0 };
  const FORMAT_MASK = 0x5412;
  /** Which modules each mask turns around. @type {((x: number, y: number) => boolean)[]} */
  const MASKS = [
    (x, y) => (x + y) % 2 === 0,
    (_, y) => y % 2 === 0,
    (x) => x % 3 === 0,
    (x, y) => (x + y) % 3 === 0,
    (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
    (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
    (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
    (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
  ];
  /** What looks like a corner: 1:1:3:1:1, with four light modules on a side. */
  const LIKE_A_CORNER = ['10111010000', '00001011101'];

  /**
   * The bytes of the data with their header, filled up to what the code holds.
   * @param {Uint8Array} bytes
   * @param {number} version
   * @param {number} capacity
   */
  function withHeader(bytes, version, capacity) {
    const lengthBits = version < 10 ? 8 : 16;
    const bits = BYTES.toString(2).padStart(4, '0') + bytes.length.toString(2).padStart(lengthBits, '0')
      + Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
    const ended = bits + '0'.repeat(Math.min(4, capacity * 8 - bits.length));
    const data = new Uint8Array(capacity);
    const whole = Math.ceil(ended.length / 8);
    for (let i = 0; i < whole; i += 1) data[i] = Number.parseInt(ended.slice(i * 8, i * 8 + 8).padEnd(8, '0'), 2);
    for (let i = whole; i < capacity; i += 1) data[i] = PADDING[(i - whole) % 2];
    return data;
  }

  /**
   * Where the small squares have their middles, in each direction.
   * @param {number} version
   */
  function alignments(version) {
    if (version === 1) return [];
    const count = Math.floor(version / 7) + 2;
    const step = version === 32 ? 26 : Math.ceil((version * 4 + 4) / (count * 2 - 2)) * 2;
    const size = version * 4 + 17;
    return Array.from({ length: count }, (_, i) => (i === 0 ? 6 : size - 7 - (count - 1 - i) * step));
  }

  /**
   * The remainder of a number shifted to the left, by which readers correct it.
   * @param {number} value
   * @param {number} by
   * @param {number} bits
   */
  function corrected(value, by, bits) {
    let rest = value;
    for (let i = 0; i < bits; i += 1) rest = (rest << 1) ^ ((rest >>> (bits - 1)) * by);
    return (value << bits) | rest;
  }

  /**
   * A code without its data: the marks that every code of the version has.
   * @param {number} version
   */
  function blank(version) {
    const size = version * 4 + 17;
    const dark = Array.from({ length: size }, () => new Uint8Array(size));
    const taken = Array.from({ length: size }, () => new Uint8Array(size));
    const put = (/** @type {number} */ x, /** @type {number} */ y, /** @type {boolean | number} */ is) => {
      if (x < 0 || y < 0 || x >= size || y >= size) return;
      dark[y][x] = Number(is);
      taken[y][x] = 1;
    };
    for (let i = 0; i < size; i += 1) {
      put(6, i, i % 2 === 0);
      put(i, 6, i % 2 === 0);
    }
    for (const [x, y] of [[3, 3], [size - 4, 3], [3, size - 4]]) {
      for (let dy = -4; dy <= 4; dy += 1) {
        for (let dx = -4; dx <= 4; dx += 1) {
          const ring = Math.max(Math.abs(dx), Math.abs(dy));
          put(x + dx, y + dy, ring !== 2 && ring !== 4);
        }
      }
    }
    const places = alignments(version);
    const last = places.length - 1;
    places.forEach((y, j) => places.forEach((x, i) => {
      if ((i === 0 && j === 0) || (i === 0 && j === last) || (i === last && j === 0)) return;
      for (let dy = -2; dy <= 2; dy += 1) for (let dx = -2; dx <= 2; dx += 1) put(x + dx, y + dy, Math.max(Math.abs(dx), Math.abs(dy)) !== 1);
    }));
    if (version >= 7) {
      const bits = corrected(version, 0x1f25, 12);
      for (let i = 0; i < 18; i += 1) {
        const [a, b] = [size - 11 + (i % 3), Math.floor(i / 3)];
        put(a, b, (bits >>> i) & 1);
        put(b, a, (bits >>> i) & 1);
      }
    }
    return { size, dark, taken, put };
  }

  /**
   * The fifteen bits that say which level and which mask, twice, and the module that is always dark.
   * @param {ReturnType<typeof blank>} code
   * @param {QrLevel} level
   * @param {number} mask
   */
  function putFormat({ size, put }, level, mask) {
    const bits = corrected((LEVEL_BITS[level] << 3) | mask, 0x537, 10) ^ FORMAT_MASK;
    for (let i = 0; i < 15; i += 1) {
      const is = (bits >>> i) & 1;
      const along = i < 6 ? i : i + 1;
      if (i < 8) {
        put(8, along, is);
        put(size - 1 - i, 8, is);
      } else {
        put(i === 8 ? 7 : 14 - i, 8, is);
        put(8, size - 15 + i, is);
      }
    }
    put(8, size - 8, true);
  }

  /**
   * The bits in pairs of columns from the right, up and down in turn.
   * @param {ReturnType<typeof blank>} code
   * @param {number[]} bytes
   */
  function putBytes({ size, dark, taken }, bytes) {
    let at = 0;
    let up = true;
    for (let right = size - 1; right > 0; right -= 2) {
      if (right === 6) right -= 1;
      for (let i = 0; i < size; i += 1) {
        const y = up ? size - 1 - i : i;
        for (const x of [right, right - 1]) {
          if (taken[y][x]) continue;
          dark[y][x] = ((bytes[at >> 3] ?? 0) >>> (7 - (at & 7))) & 1;
          at += 1;
        }
      }
      up = !up;
    }
  }

  /**
   * How hard a code is to read: long runs, squares, what looks like a corner, and more dark than light or the reverse.
   * @param {Uint8Array[]} dark
   */
  function penalty(dark) {
    const size = dark.length;
    let sum = 0;
    let darks = 0;
    const rows = dark.map((row) => row.join(''));
    const columns = rows.map((_, x) => rows.map((row) => row[x]).join(''));
    for (const line of [...rows, ...columns]) {
      for (const [run] of line.matchAll(/0{5,}|1{5,}/g)) sum += run.length - 2;
      for (const part of LIKE_A_CORNER) for (let at = line.indexOf(part); at >= 0; at = line.indexOf(part, at + 1)) sum += 40;
    }
    for (let y = 0; y < size; y += 1) {
      for (let x = 0; x < size; x += 1) {
        const is = dark[y][x];
        darks += is;
        if (y > 0 && x > 0 && dark[y - 1][x] === is && dark[y][x - 1] === is && dark[y - 1][x - 1] === is) sum += 3;
      }
    }
    return sum + Math.floor(Math.abs((darks * 20) / (size * size) - 10)) * 10;
  }

  /**
   * The rows of a code, 1 where it is dark; null where the text is too long for any. As much is corrected as the size allows.
   * @param {string} text
   * @param {{ level?: QrLevel, mask?: number }} [how]
   */
  function qrCode(text, { level: atLeast = 'M', mask: asked } = {}) {
    const bytes = new TextEncoder().encode(text);
    /** @param {QrLevel} level */
    const versionFor = (level) => {
      for (let version = 1; version <= VERSIONS; version += 1) {
        if (beatbook.qrBlocks.capacity(version, level) >= bytes.length + (version < 10 ? 2 : 3)) return version;
      }
      return null;
    };
    /** @type {QrLevel} */
    let level = atLeast;
    let version = versionFor(level);
    if (version === null) {
      level = 'L';
      version = versionFor(level);
    }
    if (version === null) return null;
    const data = withHeader(bytes, version, beatbook.qrBlocks.capacity(version, level));
    const stream = beatbook.qrBlocks.interleaved(data, version, level);
    /** @type {Uint8Array[] | null} */
    let best = null;
    let least = Infinity;
    for (const mask of asked === undefined ? MASKS.keys() : [asked]) {
      const code = blank(version);
      putFormat(code, level, mask);
      putBytes(code, stream);
      code.dark.forEach((row, y) => row.forEach((_, x) => {
        if (!code.taken[y][x] && MASKS[mask](x, y)) row[x] ^= 1;
      }));
      const own = penalty(code.dark);
      if (own < least) [best, least] = [code.dark, own];
    }
    return best;
  }

  beatbook.qrCode = qrCode;
})(window.beatbook ||= /** @type {Beatbook} */ ({}));
