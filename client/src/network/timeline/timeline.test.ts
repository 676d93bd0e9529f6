import { describe, expect, it } from 'vitest';
import { yearBars } from '../filters/year-bars.ts';
import { drawnAsLinks, ticksOf, timelineOf } from './timeline.ts';

const node = { type: null, country: null, degree: 0, distance: 1, point: null } as const;
const link = { weight: 1, roles: [], inferred: false, initiativeCount: 1, sources: [] } as const;

describe('the timeline', () => {
  it('shows each initiative once, by its begin, and keeps the undated', () => {
    const timeline = timelineOf({
      nodes: [
        { ...node, id: 'a', kind: 'REGION', name: 'A', from: 1990, to: null },
        { ...node, id: 'b', kind: 'REGION', name: 'B', from: null, to: null },
        { ...node, id: 'late', kind: 'PROGRAMME', name: 'Late', from: 2021, to: 2022 },
        { ...node, id: 'early', kind: 'PROGRAMME', name: 'Early', from: null, to: 2010 },
      ],
      links: [
        { ...link, id: '1', source: 'a', target: 'b', kind: 'PARTNERSHIP', from: null, to: null, initiatives: ['p'] },
        { ...link, id: '2', source: 'b', target: 'a', kind: 'PARTNERSHIP', from: null, to: null, initiatives: ['p'] },
        { ...link, id: '3', source: 'a', target: 'b', kind: 'TERRITORY', from: 1945, to: null, initiatives: ['x'] },
      ],
      hidden: [],
    });
    expect(timeline.dated.map((row) => row.id)).toEqual(['early', 'late']);
    expect(timeline.undated).toEqual([
      { id: 'p', name: '', parties: ['A', 'B'], kind: 'PARTNERSHIP', from: null, to: null },
    ]);
    expect([timeline.first, timeline.last]).toEqual([2010, 2022]);
    expect(ticksOf(2010, 2022, 10)).toEqual([2010, 2012, 2014, 2016, 2018, 2020, 2022]);
  });

  it('names a programme of several parties once, by its own name and years', () => {
    const region = (id: string) => ({
      ...node,
      id,
      kind: 'REGION' as const,
      name: id.toUpperCase(),
      from: null,
      to: null,
    });
    const programme = { ...link, kind: 'PROGRAMME' as const, from: 1999, to: 2023, initiativeCount: 12 };
    const picture = {
      nodes: [region('a'), region('b'), region('c')],
      links: [
        { ...programme, id: '1', source: 'a', target: 'b', initiatives: ['p', 'q'] },
        { ...programme, id: '2', source: 'b', target: 'c', initiatives: ['p'] },
        { ...programme, id: '3', source: 'a', target: 'c', initiatives: ['one'], initiativeCount: 1 },
      ],
      hidden: [],
    };
    expect(drawnAsLinks(picture)).toEqual(['p', 'q', 'one']);
    const { dated, undated, more } = timelineOf(
      picture,
      new Map([['p', { name: 'Air bersih', from: 2020, to: 2022 }]]),
    );
    const rows = { one: { name: '', parties: ['A', 'C'], from: 1999, to: 2023 } };
    expect(dated).toEqual([
      { id: 'one', kind: 'PROGRAMME', ...rows.one },
      { id: 'p', kind: 'PROGRAMME', name: 'Air bersih', parties: ['A', 'B', 'C'], from: 2020, to: 2022 },
    ]);
    // Of q nothing was answered, and the line's years are of twelve.
    expect(undated).toEqual([{ id: 'q', kind: 'PROGRAMME', name: '', parties: ['A', 'B'], from: null, to: null }]);
    expect(more).toBe(21);
  });

  it('the histogram sums by five years where there are many, and leaves nobody out', () => {
    const values = [1994, 1999, 2009, 2010, 2021].map((year) => ({
      value: String(year),
      label: '',
      shown: 1,
      total: 2,
    }));
    const bars = yearBars([...values, { value: null, label: '', shown: 0, total: 9 }]);
    expect(bars.reduce((sum, bar) => sum + bar.count, 0)).toBe(10);
    expect(bars[0]).toEqual({ from: 1990, to: 1994, count: 2 });
    expect(yearBars(values.slice(3, 4))).toEqual([{ from: 2010, to: 2010, count: 2 }]);
  });
});
