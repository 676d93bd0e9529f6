import { rowsThatMayPass, scaledDistances, squaredDistances, squaresWithout } from './indicator-distance.ts';
import { rebase, type IndicatorContribution, type Measured } from './measured.ts';
import type { IndicatorComponent } from './peer-model.ts';
import type { PeerSpace } from './peer-space.ts';

/** Euclidean distance over z-scores; every indicator counts alike. */
export function measureIndicators(space: PeerSpace, components: readonly IndicatorComponent[], from: number): Measured {
  const columns = components.map((component) => space.standard(component).z);
  const squared = squaredDistances(columns, from, space.size);
  return {
    distances: rebase(scaledDistances(squared)),
    components: components.length,
    contributionsOf: (to) => contributions(space, components, columns, from, to),
    leaveOneOut:
      components.length < 2
        ? null
        : (shown, visit) => {
            const rows = rowsThatMayPass(squared, columns, from, shown);
            const rest = new Float64Array(space.size);
            for (const column of columns) {
              squaresWithout(squared, column, from, rows, rest);
              visit(rest, rows);
            }
          },
  };
}

function contributions(
  space: PeerSpace,
  components: readonly IndicatorComponent[],
  columns: readonly Float64Array[],
  from: number,
  to: number,
): IndicatorContribution[] {
  const known = (value: number | undefined) => (value === undefined || Number.isNaN(value) ? null : value);
  const parts = components.map(({ column }, place) => {
    const values = space.table.columns.get(column);
    const myZ = known(columns[place]?.[from]);
    const theirZ = known(columns[place]?.[to]);
    const square = myZ === null || theirZ === null ? 0 : (myZ - theirZ) ** 2;
    return { part: { column, mine: known(values?.[from]), theirs: known(values?.[to]), myZ, theirZ }, square };
  });
  const sum = parts.reduce((total, { square }) => total + square, 0);
  return parts.map(({ part, square }) => ({ type: 'INDICATOR', ...part, share: sum === 0 ? 0 : square / sum }));
}
