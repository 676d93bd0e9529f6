import { describe, expect, it } from 'vitest';
import { yearBars } from '../filters/year-bars.ts';
import { ticksOf, timelineOf } from './timeline.ts';

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
    expect(timeline.undated).toEqual([{ id: 'p', name: 'A – B', kind: 'PARTNERSHIP', from: null, to: null }]);
    expect([timeline.first, timeline.last]).toEqual([2010, 2022]);
    expect(ticksOf(2010, 2022, 10)).toEqual([2010, 2012, 2014, 2016, 2018, 2020, 2022]);
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
