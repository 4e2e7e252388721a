// A ZIP file of a few texts and pictures: stored, not compressed, with names in UTF-8. The same files give the same bytes.
(function (beatbook) {
  'use strict';

  const TABLE = new Uint32Array(256).map((_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    return value;
  });
  /** 1 January 1980, the first day that ZIP knows. */
  const DATE = 0x0021;
  const UTF8_NAMES = 0x0800;
  const VERSION = 20;
  const LONGEST_SEGMENT = 100;
  const MOST_FILES = 0xfffe;
  const MOST_BYTES = 0xfffffffe;
  const RESERVED = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;

  /** @param {Uint8Array} bytes */
  function crc32(bytes) {
    let crc = 0xffffffff;
    for (let i = 0; i < bytes.length; i += 1) crc = TABLE[(crc ^ bytes[i]) & 0xff] ^ (crc >>> 8);
    return (crc ^ 0xffffffff) >>> 0;
  }

  /**
   * A name that every system takes and that stays inside the folder where it is unpacked.
   * @param {string} name
   */
  function safeName(name) {
    const segments = name.normalize('NFC').split(/[/\\]/).map((segment) => {
      const clean = segment
        .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
        .replace(/[<>:"|?*]/g, '-');
      const short = Array.from(clean).slice(0, LONGEST_SEGMENT).join('').replace(/^\s+|[\s.]+$/gu, '');
      return RESERVED.test(short) ? `_${short}` : short;
    });
    return segments.filter(Boolean).join('/') || 'file';
  }

  /**
   * Names in order, with a number where one is taken; upper and lower case are one to some systems.
   * @param {string[]} names
   */
  function distinct(names) {
    /** @type {Set<string>} */
    const taken = new Set();
    return names.map((name) => {
      const safe = safeName(name);
      const [, stem, end] = /^(.*?)(\.[^./]*)?$/s.exec(safe) ?? ['', safe, ''];
      let own = safe;
      for (let number = 2; taken.has(own.toLowerCase()); number += 1) own = `${stem} (${number})${end ?? ''}`;
      taken.add(own.toLowerCase());
      return own;
    });
  }

  /**
   * The fields that a file's two headers share.
   * @param {Uint8Array} data
   * @param {Uint8Array} name
   */
  function common(data, name) {
    const fields = new DataView(new ArrayBuffer(26));
    fields.setUint16(0, VERSION, true);
    fields.setUint16(2, UTF8_NAMES, true);
    fields.setUint16(8, DATE, true);
    fields.setUint32(10, crc32(data), true);
    fields.setUint32(14, data.length, true);
    fields.setUint32(18, data.length, true);
    fields.setUint16(22, name.length, true);
    return new Uint8Array(fields.buffer);
  }

  /** @param {...number} values as many pairs of a number and its bytes */
  function numbers(...values) {
    /** @type {number[]} */
    const bytes = [];
    for (let i = 0; i < values.length; i += 2) {
      for (let byte = 0; byte < values[i + 1]; byte += 1) bytes.push(Math.floor(values[i] / 256 ** byte) % 256);
    }
    return Uint8Array.from(bytes);
  }

  /** @param {Uint8Array[]} pieces */
  function joined(pieces) {
    const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
    let at = 0;
    for (const piece of pieces) {
      whole.set(piece, at);
      at += piece.length;
    }
    return whole;
  }

  /**
   * The bytes of a ZIP file.
   * @param {{ name: string, data: string | Uint8Array }[]} files
   */
  function zip(files) {
    if (files.length > MOST_FILES) throw new RangeError('too many files for one ZIP file');
    const encoder = new TextEncoder();
    const names = distinct(files.map((file) => file.name));
    /** @type {Uint8Array[]} */
    const bodies = [];
    /** @type {Uint8Array[]} */
    const directory = [];
    let at = 0;
    files.forEach((file, number) => {
      const data = typeof file.data === 'string' ? encoder.encode(file.data) : file.data;
      const name = encoder.encode(names[number]);
      const shared = common(data, name);
      bodies.push(numbers(0x04034b50, 4), shared, name, data);
      directory.push(numbers(0x02014b50, 4, VERSION, 2), shared, numbers(0, 2, 0, 2, 0, 2, 0, 4, at, 4), name);
      at += 30 + name.length + data.length;
      if (at > MOST_BYTES) throw new RangeError('too much for one ZIP file');
    });
    const size = directory.reduce((sum, piece) => sum + piece.length, 0);
    const end = numbers(0x06054b50, 4, 0, 4, files.length, 2, files.length, 2, size, 4, at, 4, 0, 2);
    return joined([...bodies, ...directory, end]);
  }

  Object.assign(beatbook, { safeName, crc32, zip });
})(window.beatbook ||= /** @type {Beatbook} */ ({}));
