// Verdicts, kept in the browser: each under a key of its own, so that two tabs write beside each other and not over each other.
(function (beatbook) {
  'use strict';

  /**
   * Opens what is kept for one library and language. Where the browser keeps nothing, the page remembers until it is closed.
   * @param {Storage | null} storage
   * @param {string} name of the library, and of the precinct
   * @param {string} locale
   * @returns {ReviewKeep}
   */
  function keepReviews(storage, name, locale) {
    const all = `beatbook.review/${encodeURIComponent(name)}/`;
    const mine = `${all}${locale}/`;
    /** What the browser refused to keep; it counts before what is kept. */
    const memory = /** @type {Map<string, string | null>} */ (new Map());
    let works = storage !== null;

    /** @param {string} key @returns {string | null} */
    function read(key) {
      const remembered = memory.get(key);
      if (remembered !== undefined) return remembered;
      try {
        return storage?.getItem(key) ?? null;
      } catch {
        works = false;
        return null;
      }
    }

    /** @param {string} key @param {string | null} value */
    function write(key, value) {
      try {
        if (!storage) throw new Error('nothing is kept');
        if (value === null) storage.removeItem(key);
        else storage.setItem(key, value);
        memory.delete(key);
      } catch {
        // Full, or not allowed.
        works = false;
        memory.set(key, value);
      }
    }

    /** @param {string} prefix */
    function keysFrom(prefix) {
      const keys = new Set([...memory.keys()].filter((key) => key.startsWith(prefix)));
      try {
        for (let i = 0; i < (storage?.length ?? 0); i += 1) {
          const key = storage?.key(i);
          if (key?.startsWith(prefix)) keys.add(key);
        }
      } catch {
        works = false;
      }
      return [...keys].sort();
    }

    /** @param {string} text @returns {any} */
    function parsed(text) {
      try {
        return JSON.parse(text);
      } catch {
        // Somebody else wrote there: it is left alone and counts for nothing.
        return null;
      }
    }

    return {
      get works() {
        return works;
      },
      verdict(id) {
        const text = read(`${mine}verdict/${id}`);
        return text === null ? null : beatbook.asVerdict(parsed(text));
      },
      setVerdict(verdict) {
        write(`${mine}verdict/${verdict.id}`, JSON.stringify(verdict));
      },
      removeVerdict(id) {
        write(`${mine}verdict/${id}`, null);
      },
      verdicts() {
        return keysFrom(`${mine}verdict/`).flatMap((key) => {
          const text = read(key);
          const verdict = text === null ? null : beatbook.asVerdict(parsed(text));
          return verdict && `${mine}verdict/${verdict.id}` === key ? [verdict] : [];
        });
      },
      draft(id) {
        const text = read(`${mine}draft/${id}`);
        const draft = text === null ? null : parsed(text);
        return draft && typeof draft === 'object' && draft.units && typeof draft.units === 'object' ? draft : null;
      },
      setDraft(id, draft) {
        write(`${mine}draft/${id}`, draft === null ? null : JSON.stringify(draft));
      },
      setting(key) {
        return read(`${all}${key}`);
      },
      setSetting(key, value) {
        write(`${all}${key}`, value);
      },
      forget() {
        for (const key of [...keysFrom(`${mine}verdict/`), ...keysFrom(`${mine}draft/`)]) write(key, null);
      },
      isVerdictKey: (key) => key === null || key.startsWith(`${mine}verdict/`),
    };
  }

  Object.assign(beatbook, { keepReviews });
})(window.beatbook ||= /** @type {Beatbook} */ ({}));
