import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFigure } from './read-figure.ts';

describe('readFigure', () => {
  it.each([
    ['18,98', { kind: 'FIGURE', value: 18.98 }],
    ['7148', { kind: 'FIGURE', value: 7148 }],
    ['07.56', { kind: 'DECIMAL_POINT', value: 7.56 }],
    ['11.34', { kind: 'DECIMAL_POINT', value: 11.34 }],
    ['0,226388889', { kind: 'CLOCK_FRACTION', meant: '5.26' }],
    ['0,275', { kind: 'CLOCK_FRACTION', meant: '6.36' }],
    ['1.648.096', { kind: 'UNREADABLE' }],
    ['-', { kind: 'UNREADABLE' }],
    ['', { kind: 'UNREADABLE' }],
  ])('reads %j', (text, reading) => {
    expect(readFigure(text, true)).toEqual(reading);
  });

  it('takes no fraction for a clock where no figure can be one', () => {
    expect(readFigure('0,226388889', false)).toEqual({ kind: 'UNREADABLE' });
  });

  it('finds the time back that a spreadsheet made a fraction of, at its nine decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 23 }), fc.integer({ min: 0, max: 59 }), (hours, minutes) => {
        const cell = ((hours * 60 + minutes) / 1440).toFixed(9).replace('.', ',');
        const meant = `${hours}.${String(minutes).padStart(2, '0')}`;
        expect(readFigure(cell, true)).toEqual({ kind: 'CLOCK_FRACTION', meant });
      }),
    );
  });
});
