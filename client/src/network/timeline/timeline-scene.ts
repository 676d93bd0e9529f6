import type { Palette } from '../../drawing/marks/palette.ts';
import { markPath, marks } from '../../drawing/marks/shape.ts';
import type { Scene, SceneItem } from '../../drawing/scene/scene.ts';
import { ticksOf, titleOf, type Timeline } from './timeline.ts';

const width = 1080;
const names = 300;
const margin = 28;
const rowHeight = 24;
const longestName = 44;

/** The whole timeline as a drawing, not only the rows in sight. */
export function timelineScene(timeline: Timeline, palette: Palette, words: { readonly undated: string }): Scene {
  const { dated, undated, first, last } = timeline;
  const room = width - names - 2 * margin - 60;
  const at = (year: number) => margin + names + ((year - first) / Math.max(last - first + 1, 1)) * room;
  const top = 36;
  const items: SceneItem[] = ticksOf(first, last, 10).map((year) => ({
    type: 'text',
    x: at(year),
    y: 22,
    text: String(year),
    size: 12,
    colour: palette.ink3,
    anchor: 'middle',
  }));
  for (const [i, row] of dated.entries()) {
    const y = top + i * rowHeight;
    const from = row.from ?? row.to ?? last;
    const to = (row.to ?? last) + 1;
    const name = titleOf(row).length > longestName ? `${titleOf(row).slice(0, longestName - 1)}…` : titleOf(row);
    items.push(
      { type: 'path', d: markPath(marks[row.kind].shape, margin + 6, y + 12, 5.5), fill: palette.kinds[row.kind] },
      { type: 'text', x: margin + 20, y: y + 16, text: name, size: 13, colour: palette.ink },
      {
        type: 'path',
        d: `M${at(from)} ${y + 7}L${at(to)} ${y + 7}L${at(to)} ${y + 17}L${at(from)} ${y + 17}Z`,
        fill: palette.kinds[row.kind],
      },
      {
        type: 'text',
        x: at(to) + 6,
        y: y + 16,
        text: `${row.from ?? '?'}${row.from === row.to ? '' : `–${row.to ?? '?'}`}`,
        size: 12,
        colour: palette.ink2,
      },
    );
  }
  const bottom = top + dated.length * rowHeight + 12;
  if (undated.length > 0) {
    items.push(
      { type: 'path', d: hatching(margin, bottom, 120, 16), stroke: palette.ink3, width: 1 },
      {
        type: 'path',
        d: `M${margin} ${bottom}L${margin + 120} ${bottom}L${margin + 120} ${bottom + 16}L${margin} ${bottom + 16}Z`,
        stroke: palette.ink3,
        width: 1,
        dash: [3, 2],
      },
      {
        type: 'text',
        x: margin + 132,
        y: bottom + 13,
        text: words.undated,
        size: 13,
        colour: palette.ink2,
        italic: true,
      },
    );
  }
  return { width, height: bottom + 32, background: palette.page, items };
}

/** Lines at 45° inside a box. */
function hatching(x: number, y: number, w: number, h: number): string {
  const lines: string[] = [];
  for (let at = -h; at < w; at += 5) {
    const x1 = Math.max(at, 0);
    const x2 = Math.min(at + h, w);
    lines.push(`M${x + x1} ${y + h - (x1 - at)}L${x + x2} ${y + h - (x2 - at)}`);
  }
  return lines.join('');
}
