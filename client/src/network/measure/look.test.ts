import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Picture, PictureNode } from '../../drawing/picture.ts';
import type { Figure, Measured } from './load-measured.ts';
import { measuredPicture, radiusOfFigure } from './look.ts';

function pictureOf(degrees: readonly number[]): Picture {
  const nodes = degrees.map((degree, i): PictureNode => ({
    id: `region:x:${i}`,
    kind: 'REGION',
    name: `R${i}`,
    type: null,
    country: null,
    degree,
    distance: 1,
    point: null,
    from: null,
    to: null,
  }));
  return { nodes, links: [], hidden: [] };
}

function measuredOf(measure: string, figures: readonly (Figure | null)[]): Measured {
  const known = figures.flatMap((figure, i) => (figure === null ? [] : [[`region:x:${i}`, figure] as const]));
  return { measure, of: 100, figures: new Map(known) };
}
const valued = (values: readonly (number | null)[]) =>
  measuredOf(
    'betweenness',
    values.map((value) => (value === null ? null : { value, group: null })),
  );

describe('a picture sized by a measure', () => {
  it('lets the area grow with the figure, and says how many have none', () => {
    const { picture, size } = measuredPicture(pictureOf([9, 1, 1, 1]), valued([0, 25, 100, null]), null);
    expect(picture.nodes.map(({ look }) => look?.radius)).toEqual([4.5, 11.75, 19, 4.5]);
    expect(size).toEqual({ measure: 'betweenness', highest: 100, without: 1 });
    expect(picture.nodes.every(({ look }) => look?.tint === null)).toBe(true);
  });

  it('draws all alike where nobody has more than nothing', () => {
    expect(radiusOfFigure(0, 0)).toBe(radiusOfFigure(null, 0));
  });

  it('leaves a picture as it is where nothing is measured', () => {
    const picture = pictureOf([1, 2]);
    expect(measuredPicture(picture, null, null).picture).toBe(picture);
  });
});

describe('a picture coloured by amounts', () => {
  it('gives five steps of as many nodes each, the highest darkest, with the range of each', () => {
    const values = Array.from({ length: 10 }, (_, i) => i * i);
    const { picture, colour } = measuredPicture(pictureOf(values), null, valued(values));
    const steps = picture.nodes.map(({ look }) => (look?.tint?.type === 'amount' ? look.tint.step : 0));
    expect(steps).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
    expect(colour?.entries.map((entry) => entry.type === 'amount' && [entry.from, entry.to])).toEqual([
      [0, 1],
      [4, 9],
      [16, 25],
      [36, 49],
      [64, 81],
    ]);
  });

  it('never gives a higher figure a lighter step, nor equal ones two steps', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 6 })), { minLength: 1, maxLength: 30 }), (values) => {
        const { picture, colour } = measuredPicture(pictureOf(values.map(() => 1)), null, valued(values));
        const steps = picture.nodes.map(({ look }) => (look?.tint?.type === 'amount' ? look.tint.step : null));
        expect(steps.map((step) => step === null)).toEqual(values.map((value) => value === null));
        const known = values
          .flatMap((value, i) => (value === null ? [] : [{ value, step: steps[i] ?? 0 }]))
          .sort((a, b) => a.value - b.value);
        expect(known.every(({ step }) => step >= 1 && step <= 5)).toBe(true);
        const falls = known.slice(1).filter(({ step }, i) => step < (known[i]?.step ?? 0));
        expect(falls).toEqual([]);
        const stepOf = new Map(known.map(({ value, step }) => [value, step]));
        expect(known.filter(({ value, step }) => stepOf.get(value) !== step)).toEqual([]);
        expect(colour?.without).toBe(values.filter((value) => value === null).length);
      }),
    );
  });
});

describe('a picture coloured by groups', () => {
  it('names a group by its best connected in the picture, colours the seven largest, and puts the rest together', () => {
    const groups = [40, 40, 3, ...Array.from({ length: 8 }, (_, i) => 50 + i)];
    const figures = [...groups.map((group) => ({ value: 2, group })), null];
    const { picture, colour } = measuredPicture(
      pictureOf([1, 7, ...groups.slice(2).map(() => 1), 1]),
      null,
      measuredOf('communities', figures),
    );
    expect(colour?.entries[0]).toMatchObject({ type: 'group', name: 'R1', count: 2 });
    expect(colour?.entries).toHaveLength(8);
    expect(colour?.entries.at(-1)).toMatchObject({ tint: { at: null }, name: null, count: 3 });
    expect(picture.nodes[0]?.look?.tint).toEqual(picture.nodes[1]?.look?.tint);
    expect(picture.nodes.at(-1)?.look?.tint).toEqual({ type: 'none' });
    const shown = colour?.entries.reduce((sum, entry) => sum + (entry.type === 'group' ? entry.count : 0), 0);
    expect((shown ?? 0) + (colour?.without ?? 0)).toBe(picture.nodes.length);
  });
});
