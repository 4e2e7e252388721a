// A square picture for apps that show pictures rather than text: the title, one line, whom to call, the notice. What a demonstration is
// stands above all of it.
(function (beatbook) {
  'use strict';

  const SIZE = 1080;
  const MARGIN = 80;
  const WIDTH = SIZE - 2 * MARGIN;
  const LINE_HEIGHT = 1.3;
  /** Between blocks, as a share of the bigger one's size. */
  const GAP = 0.6;
  const SMALLEST_SCALE = 0.45;
  const STEP = 0.05;
  const FAMILIES = 'system-ui, "Noto Sans", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", "Malgun Gothic", "Apple SD Gothic Neo", sans-serif';
  /** Sizes in pixels when there is room for them, and how small they may become. */
  const ROLES = /** @type {const} */ ([
    { role: 'demonstration', weight: 700, size: 40, least: 28 },
    { role: 'title', weight: 700, size: 88, least: 48 },
    { role: 'line', weight: 400, size: 60, least: 36 },
    { role: 'contacts', weight: 700, size: 44, least: 32 },
    { role: 'notice', weight: 400, size: 32, least: 24 },
  ]);

  /**
   * @param {PictureContent} content
   * @param {number} scale
   * @param {MeasureText} measure
   */
  function blocksAt(content, scale, measure) {
    return ROLES.map(({ role, weight, size, least }) => {
      const own = Math.max(least, Math.round(size * scale));
      const font = `${weight} ${own}px ${FAMILIES}`;
      const texts = role === 'contacts' ? content.contacts : [content[role]];
      const fits = (/** @type {string} */ line) => measure(line, font) <= WIDTH;
      const lines = texts.flatMap((text) => beatbook.breakLines(text, content.locale, fits));
      return { role, font, size: own, lines, wide: lines.some((line) => !fits(line)) };
    }).filter(({ lines }) => lines.length > 0);
  }

  /** @param {ReturnType<typeof blocksAt>} blocks */
  function heightOf(blocks) {
    return blocks.reduce((sum, { lines, size }, i) => {
      const gap = i === 0 ? 0 : GAP * Math.max(size, blocks[i - 1].size);
      return sum + gap + lines.length * size * LINE_HEIGHT;
    }, 0);
  }

  /**
   * Where everything stands, as big as fits. Title and line are at the top, contacts and notice at the bottom.
   * @param {PictureContent} content
   * @param {MeasureText} measure
   * @returns {PictureLayout}
   */
  function layOutPicture(content, measure) {
    const room = SIZE - 2 * MARGIN;
    let scale = 1;
    let blocks = blocksAt(content, scale, measure);
    const fits = () => heightOf(blocks) <= room && !blocks.some(({ wide }) => wide);
    while (!fits() && scale > SMALLEST_SCALE) {
      scale = Math.max(SMALLEST_SCALE, scale - STEP);
      blocks = blocksAt(content, scale, measure);
    }
    const rtl = content.dir === 'rtl';
    const x = rtl ? SIZE - MARGIN : MARGIN;
    const spare = Math.max(0, room - heightOf(blocks));
    let y = MARGIN;
    let lowered = false;
    const placed = blocks.map(({ role, font, size, lines }, i) => {
      if (i > 0) y += GAP * Math.max(size, blocks[i - 1].size);
      if (!lowered && (role === 'contacts' || role === 'notice')) {
        y += spare;
        lowered = true;
      }
      return { role, font, size, lines: lines.map((text) => {
        // The line of writing; a fifth of the letters' height hangs below it.
        const line = { text, x, y: Math.round(y + size) };
        y += size * LINE_HEIGHT;
        return line;
      }) };
    });
    return { width: SIZE, height: SIZE, rtl, fits: fits(), blocks: placed };
  }

  /**
   * Draws a layout; refuses one that leaves something out.
   * @param {CanvasRenderingContext2D} context
   * @param {PictureLayout} layout
   * @param {{ paper: string, ink: string, accent: string }} [colors]
   */
  function drawPicture(context, layout, colors = { paper: '#ffffff', ink: '#1a1a1a', accent: '#0b3d91' }) {
    if (!layout.fits) throw new RangeError('the text does not fit into the picture');
    context.fillStyle = colors.paper;
    context.fillRect(0, 0, layout.width, layout.height);
    context.fillStyle = colors.accent;
    context.fillRect(0, 0, layout.width, 16);
    context.textBaseline = 'alphabetic';
    context.direction = layout.rtl ? 'rtl' : 'ltr';
    context.textAlign = layout.rtl ? 'right' : 'left';
    for (const { role, font, lines } of layout.blocks) {
      context.font = font;
      context.fillStyle = role === 'title' ? colors.accent : colors.ink;
      for (const { text, x, y } of lines) context.fillText(text, x, y);
    }
  }

  Object.assign(beatbook, { layOutPicture, drawPicture });
})(window.beatbook ||= /** @type {Beatbook} */ ({}));
