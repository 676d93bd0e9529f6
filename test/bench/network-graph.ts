import type { Entity, Relation } from '@jejaring/graph/model';
import { NetworkModel } from './network-model.ts';

/** The seeded network with all its things made, for what is measured at one size. */
export interface BenchGraph {
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  readonly parties: readonly string[];
  /** The party with most participations. */
  readonly hub: string;
}

const usualRelations = 250_000;

export function benchGraph(seed: number, relations = usualRelations): BenchGraph {
  const model = new NetworkModel(seed, relations);
  return {
    entities: Array.from({ length: model.nodeCount }, (_, node) => model.entity(node)),
    relations: Array.from({ length: relations }, (_, row) => model.relation(row)),
    parties: Array.from({ length: model.firstInitiative - model.firstParty }, (_, at) =>
      model.id(model.firstParty + at),
    ),
    hub: model.id(model.hub),
  };
}
