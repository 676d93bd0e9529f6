import type { Contents } from '../platform/database/index.ts';
import type { Feature, FeatureApi } from '../platform/feature/index.ts';
import type { JobKind } from '../platform/jobs/index.ts';
import { footprint } from '../analysis/footprint/feature.ts';
import { measures } from '../analysis/measures/feature.ts';
import { network } from '../analysis/network/feature.ts';
import { peers } from '../analysis/peers/feature.ts';
import { actors } from '../catalogue/actors/feature.ts';
import { agreements } from '../catalogue/agreements/feature.ts';
import { challenges } from '../catalogue/challenges/feature.ts';
import { changes } from '../catalogue/changes/feature.ts';
import { classifications } from '../catalogue/classifications/feature.ts';
import { entities } from '../catalogue/entities/feature.ts';
import { indicators } from '../catalogue/indicators/feature.ts';
import { initiatives } from '../catalogue/initiatives/feature.ts';
import { listing } from '../catalogue/listing/feature.ts';
import { potentials } from '../catalogue/potentials/feature.ts';
import { practices } from '../catalogue/practices/feature.ts';
import { regions } from '../catalogue/regions/feature.ts';
import { relations } from '../catalogue/relations/feature.ts';
import { search } from '../catalogue/search/feature.ts';
import { sources } from '../catalogue/sources/feature.ts';
import { edits } from '../contribution/edits/feature.ts';
import { views } from '../contribution/views/feature.ts';
import { backup } from '../exchange/backup/feature.ts';
import { coverage } from '../exchange/coverage/feature.ts';
import { exports } from '../exchange/export/feature.ts';
import { imports } from '../exchange/import/feature.ts';
import { callers } from '../platform/callers/feature.ts';
import { files } from '../platform/files/feature.ts';
import { jobProgress } from '../platform/job-progress/feature.ts';
import { jobs } from '../platform/jobs/feature.ts';
import { nodes } from '../platform/nodes/feature.ts';
import { outbox } from '../platform/outbox/feature.ts';
import { pairing } from '../platform/pairing/feature.ts';

/**
 * All that the product is made of; app knows no detail of any. A feature stands after those whose tables its own rows
 * refer to.
 */
export const features: readonly Feature[] = [
  nodes,
  entities,
  relations,
  changes,
  regions,
  actors,
  initiatives,
  agreements,
  practices,
  challenges,
  potentials,
  classifications,
  indicators,
  sources,
  listing,
  search,
  network,
  peers,
  measures,
  footprint,
  imports,
  coverage,
  exports,
  backup,
  edits,
  views,
  jobs,
  jobProgress,
  outbox,
  files,
  callers,
  pairing,
];

/** What they keep in the relational store. */
export function contents(): Promise<Contents> {
  return Promise.all(features.flatMap(({ tables }) => tables?.() ?? []));
}

/** The work that a server does for them. */
export async function jobKinds(): Promise<readonly JobKind[]> {
  return (await Promise.all(features.flatMap((feature) => feature.jobs?.() ?? []))).flat();
}

/** What they add to the API. */
export function apis(): Promise<readonly FeatureApi[]> {
  return Promise.all(features.flatMap(({ api }) => api?.() ?? []));
}
