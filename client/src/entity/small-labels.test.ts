import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeLabels, type LabelWish } from './small-labels.ts';

const wish = fc.record({
  text: fc.string({ minLength: 1, maxLength: 40 }),
  place: fc.record({ x: fc.integer({ min: 20, max: 680 }), y: fc.integer({ min: 20, max: 310 }) }),
  radius: fc.integer({ min: 4, max: 13 }),
  isBold: fc.boolean(),
});

test('labels never touch one another, and the most important one is always written where there is room', () => {
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 30 }), (given) => {
      const wishes: LabelWish[] = given.map((one, at) => ({ ...one, id: `n${at}` }));
      const boxes = placeLabels(wishes, 700, 330).map((label) => {
        const length = label.text.length * (label.isBold ? 7.4 : 6.3);
        const left =
          label.anchor === 'start' ? label.x : label.anchor === 'end' ? label.x - length : label.x - length / 2;
        return { left, right: left + length, top: label.y - 12, bottom: label.y + 3 };
      });
      for (const [at, a] of boxes.entries()) {
        for (const b of boxes.slice(at + 1)) {
          expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
        }
      }
    }),
  );
  const [label] = placeLabels(
    [{ id: 'a', text: 'Kota Sorong', place: { x: 300, y: 150 }, radius: 6, isBold: true }],
    700,
    330,
  );
  expect(label).toMatchObject({ text: 'Kota Sorong', anchor: 'start', x: 311 });
});

test('a long name is cut, never run over', () => {
  const [label] = placeLabels(
    [{ id: 'a', text: 'x'.repeat(60), place: { x: 300, y: 150 }, radius: 6, isBold: false }],
    700,
    330,
  );
  expect(label?.text).toHaveLength(28);
  expect(label?.text.endsWith('…')).toBe(true);
});
