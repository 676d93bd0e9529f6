// From the word list itself: a worker thread loads this file without a loader for the rest of the model.
import { roles as roleNames, type Role } from '../../../model/vocabulary.ts';
import type { Measure } from '../measure.ts';

export const roles: Measure = {
  id: 'roles',
  name: (words) => words.measures.roles.name,
  meaning: (words) => words.measures.roles.meaning,
  source: 'Counts of participations by role and first year, as the sources state them',
  parameters: [],
  outputs: ['VALUE', 'SERIES'],
  cost: ({ participations }) => participations.party.length * 10,
  run({ nodes, participations: { party, role, year } }) {
    const held = new Uint32Array(nodes);
    const counts = new Map<string, { year: number; key: Role; count: number }>();
    let undated = 0;
    for (let row = 0; row < party.length; row += 1) {
      const name = roleNames[role[row]!];
      if (name === undefined) continue;
      held[party[row]!]! |= 1 << role[row]!;
      if (year[row] === 0) {
        undated += 1;
        continue;
      }
      const at = `${year[row]} ${name}`;
      const known = counts.get(at) ?? { year: year[row]!, key: name, count: 0 };
      known.count += 1;
      counts.set(at, known);
    }
    const series = [...counts.values()].sort(
      (a, b) => a.year - b.year || roleNames.indexOf(a.key) - roleNames.indexOf(b.key),
    );
    const values = Float64Array.from(held, countBits);
    const several = values.filter((value) => value > 1).length;
    return { values, series, figures: { participations: party.length, undated, several, of: nodes } };
  },
};

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
