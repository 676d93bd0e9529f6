import { expect, test } from 'vitest';
import { columnsOf } from './year-bars.ts';

test('months where all begin in one year and are known to the month, else years with the empty ones', () => {
  const months = columnsOf([{ year: 2020, count: 3 }], ['2020-08-01', '2020-08', '2020-01-05']);
  expect(months).toHaveLength(12);
  expect(months[7]).toMatchObject({ month: 8, count: 2 });
  expect(columnsOf([{ year: 2020, count: 1 }], ['2020'])).toHaveLength(1);
  const years = columnsOf(
    [
      { year: 2018, count: 1 },
      { year: 2021, count: 2 },
      { year: null, count: 9 },
    ],
    null,
  );
  expect(years.map(({ year, count }) => [year, count])).toEqual([
    [2018, 1],
    [2019, 0],
    [2020, 0],
    [2021, 2],
  ]);
});
