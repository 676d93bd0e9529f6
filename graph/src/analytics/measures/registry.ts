import type { Measure } from './measure.ts';
import { betweenness } from './of/betweenness.ts';
import { bridges } from './of/bridges.ts';
import { brokers } from './of/brokers.ts';
import { communities } from './of/communities.ts';
import { components } from './of/components.ts';
import { degree } from './of/degree.ts';
import { inclusiveness } from './of/inclusiveness.ts';
import { kCore } from './of/k-core.ts';
import { pagerank } from './of/pagerank.ts';
import { roles } from './of/roles.ts';
import { weightedDegree } from './of/weighted-degree.ts';

/** Every measure, in the order in which a person meets them. */
export const measures: readonly Measure[] = [
  betweenness,
  brokers,
  communities,
  bridges,
  degree,
  weightedDegree,
  pagerank,
  kCore,
  components,
  roles,
  inclusiveness,
];

export function measureById(id: string): Measure | null {
  return measures.find((measure) => measure.id === id) ?? null;
}
