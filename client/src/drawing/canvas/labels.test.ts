import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitView, projector } from './camera.ts';
import { placeLabels, wrap, type LabelWish } from './labels.ts';

const room = { width: 800, height: 600, measure: (text: string) => text.length * 7 };
const wish = (id: string, x: number, y: number, more: Partial<LabelWish> = {}): LabelWish => ({
  id,
  text: `label ${id}`,
  x,
  y,
  radius: 6,
  rank: 1,
  strong: false,
  ...more,
});

describe('labels', () => {
  it('stand right of their mark, and give way to the more important', () => {
    const [only] = placeLabels([wish('a', 400, 300)], room);
    expect(only).toMatchObject({ anchor: 'start', x: 411 });
    const crowd = Array.from({ length: 30 }, (_, i) =>
      wish(`n${i}`, 400 + (i % 6) * 9, 300 + Math.floor(i / 6) * 9, { rank: i === 29 ? 0 : 1 + i }),
    );
    const placed = placeLabels(crowd, room);
    expect(placed.length).toBeLessThan(crowd.length);
    expect(placed.map((label) => label.id)).toContain('n29');
  });

  it('never lie outside the room, nor two of them on each other', () => {
    const wishes = fc.uniqueArray(
      fc.record({
        id: fc.integer({ min: 0, max: 999 }).map(String),
        x: fc.integer({ min: 0, max: 800 }),
        y: fc.integer({ min: 0, max: 600 }),
      }),
      { selector: (one) => one.id, maxLength: 60 },
    );
    fc.assert(
      fc.property(wishes, (all) => {
        const boxes = placeLabels(
          all.map(({ id, x, y }) => wish(id, x, y)),
          room,
        ).map((label) => {
          const width = room.measure(label.lines[0] ?? '');
          const left =
            label.anchor === 'start' ? label.x : label.anchor === 'end' ? label.x - width : label.x - width / 2;
          return { left, right: left + width, top: label.y - 11, bottom: label.y + 4 };
        });
        for (const [i, a] of boxes.entries()) {
          expect(a.left >= 0 && a.right <= 800 && a.top >= 0 && a.bottom <= 600).toBe(true);
          for (const b of boxes.slice(i + 1)) {
            expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('long names break into two lines and end with an ellipsis', () => {
    expect(wrap('Kota Surabaya')).toEqual(['Kota Surabaya']);
    expect(wrap('United Nations Development Programme')).toEqual(['United Nations Development', 'Programme']);
    const lines = wrap(
      'Sustainable Energy Access in Eastern Indonesia — Electricity Grid Development Program (Phase 2)',
    );
    expect(lines).toHaveLength(2);
    expect(lines[1]?.endsWith('…')).toBe(true);
  });
});

describe('the camera', () => {
  it('fits every mark between the insets', () => {
    const nodes = [
      { x: -300, y: -100, radius: 5 },
      { x: 500, y: 250, radius: 5 },
    ];
    const insets = { top: 70, right: 60, bottom: 50, left: 40 };
    const project = projector(fitView(nodes, room, insets), room);
    for (const node of nodes) {
      const { x, y } = project(node);
      expect(x).toBeGreaterThanOrEqual(insets.left - 0.01);
      expect(x).toBeLessThanOrEqual(room.width - insets.right + 0.01);
      expect(y).toBeGreaterThanOrEqual(insets.top - 0.01);
      expect(y).toBeLessThanOrEqual(room.height - insets.bottom + 0.01);
    }
  });
});
