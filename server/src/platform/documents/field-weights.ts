/**
 * What is dear to compute, by `Type.field` (`*` for every type), in units of a document's cost: about 300 a millisecond,
 * as taken on the bundled data. A field that is not here costs what it yields.
 */
export const fieldWeights: Readonly<Record<string, number>> = {
  // Two of them are more than one document may ask: each builds a network, and may hold a processor for long.
  'Query.measure': 16_000,
  'Query.network': 1500,
  'Network.facets': 5000,
  'Query.neighbours': 1000,
  'Query.paths': 2000,
  'Query.search': 1000,
  'Query.peers': 1000,
  'PeerList.betterThanMe': 500,
  'Query.comparison': 1000,
  'Query.footprint': 500,
  'Footprint.absentSectors': 1000,
  'Footprint.chain': 500,
  'Footprint.othersPresent': 1000,
  'Footprint.partners': 1000,
  'Footprint.whiteSpots': 1500,
  'Query.overlaps': 3000,
  'Query.coverage': 1500,
  'Query.job': 50,
  'Query.jobs': 300,
  // Each time that there is something to tell.
  'Subscription.jobProgressed': 50,
  'Query.changes': 1000,
  'Entity.changes': 300,
  '*.facets': 4000,
  'Query.programmes': 500,
  'Query.partnerships': 500,
  'Query.regions': 300,
  'Query.actors': 300,
  // The whole of it takes some 40 ms.
  'Query.__schema': 12_000,
  'Query.__type': 500,
};
