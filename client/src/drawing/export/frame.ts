import type { Palette } from '../marks/palette.ts';
import type { Scene, SceneItem } from '../scene/scene.ts';

export interface Frame {
  readonly title: string;
  readonly subtitle: string;
  /** One line of items: what the marks and lines mean. */
  readonly legend: (x: number, y: number) => readonly SceneItem[];
  /** Sources and date. */
  readonly notes: readonly string[];
}

const margin = 28;
const headHeight = 76;
const lineHeight = 17;

/** Puts title, legend, sources and date around a drawing, so that a picture that travels alone still says what it is. */
export function frameScene(drawing: Scene, frame: Frame, palette: Palette): Scene {
  const notes = frame.notes.flatMap((note) => wrapText(note, Math.floor((drawing.width - 2 * margin) / 6.2)));
  const footHeight = 46 + notes.length * lineHeight + 12;
  const top = headHeight;
  const bottom = headHeight + drawing.height;
  return {
    width: drawing.width,
    height: bottom + footHeight,
    background: palette.page,
    items: [
      ...drawing.items.map((item) => moveDown(item, top)),
      { type: 'path', d: `M0 0H${drawing.width}V${top}H0Z`, fill: palette.page },
      { type: 'path', d: `M0 ${bottom}H${drawing.width}V${bottom + footHeight}H0Z`, fill: palette.page },
      { type: 'path', d: `M${margin} ${bottom}H${drawing.width - margin}`, stroke: palette.line, width: 1 },
      { type: 'text', x: margin, y: 38, text: frame.title, size: 26, colour: palette.ink, serif: true },
      { type: 'text', x: margin, y: 60, text: frame.subtitle, size: 14, colour: palette.ink3 },
      ...frame.legend(margin, bottom + 26),
      ...notes.map((text, i): SceneItem => ({
        type: 'text',
        x: margin,
        y: bottom + 56 + i * lineHeight,
        text,
        size: 12,
        colour: palette.ink3,
      })),
    ],
  };
}

/** Every pair of absolute coordinates goes down; the data is made of M, L, H, V, Z and relative arcs only. */
function moveDown(item: SceneItem, by: number): SceneItem {
  if (item.type === 'text') return { ...item, y: item.y + by };
  const d = item.d.replaceAll(
    /([ML])\s*(-?[\d.]+)[ ,]+(-?[\d.]+)/g,
    (_, letter: string, x: string, y: string) => `${letter}${x} ${shift(y, by)}`,
  );
  return { ...item, d: d.replaceAll(/V\s*(-?[\d.]+)/g, (_, y: string) => `V${shift(y, by)}`) };
}

function shift(value: string, by: number): number {
  return Math.round((Number(value) + by) * 100) / 100;
}

function wrapText(text: string, longest: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + word.length + 1 > longest) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}
