import 'reflect-metadata';
import {
  Actor,
  Agreement,
  Challenge,
  Flow,
  Goal,
  Indicator,
  Partnership,
  Potential,
  Practice,
  Programme,
  RecordType,
  Region,
  Relation,
  Sector,
  Source,
  View,
} from '@jejaring/schema';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { ActorResolver } from '../catalogue/actors/index.ts';
import { AgreementResolver } from '../catalogue/agreements/index.ts';
import { ChallengeResolver } from '../catalogue/challenges/index.ts';
import { ChangeResolver, EntityChangesResolver } from '../catalogue/changes/index.ts';
import { GoalResolver, SectorResolver } from '../catalogue/classifications/index.ts';
import { CoverageResolver, ImportRunResolver, SourceCoverageResolver } from '../exchange/coverage/index.ts';
import { EditResolver, RelationEditResolver } from '../contribution/edits/index.ts';
import { EntityResolver, RecordResolver } from '../catalogue/entities/index.ts';
import { footprintResolvers } from '../analysis/footprint/index.ts';
import { IndicatorResolver } from '../catalogue/indicators/index.ts';
import { PartnershipResolver, ProgrammeResolver } from '../catalogue/initiatives/index.ts';
import { FacetValueResolver } from '../catalogue/listing/index.ts';
import { measureResolvers } from '../analysis/measures/index.ts';
import {
  NetworkFacetValueResolver,
  NetworkLinkResolver,
  NetworkNodeResolver,
  NetworkResolver,
  PathResolver,
  PathStepResolver,
} from '../analysis/network/index.ts';
import { NodeResolver } from '../platform/nodes/index.ts';
import { peerResolvers } from '../analysis/peers/index.ts';
import { PotentialResolver } from '../catalogue/potentials/index.ts';
import { PracticeResolver } from '../catalogue/practices/index.ts';
import { IslandResolver, RegionListResolver, RegionResolver } from '../catalogue/regions/index.ts';
import {
  attachDeclaredFields,
  EntityRelationsResolver,
  FlowResolver,
  InitiativeFlowsResolver,
  RelationResolver,
} from '../catalogue/relations/index.ts';
import { SearchConnectionResolver, SearchResolver } from '../catalogue/search/index.ts';
import { SourceResolver } from '../catalogue/sources/index.ts';
import { ViewResolver } from '../contribution/views/index.ts';

/** The executable schema of the API: the classes of @jejaring/schema with the resolvers of every feature. */
export function makeSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      NodeResolver,
      EntityResolver,
      RecordResolver,
      EntityRelationsResolver,
      EntityChangesResolver,
      RelationResolver,
      FlowResolver,
      InitiativeFlowsResolver,
      RegionListResolver,
      RegionResolver,
      IslandResolver,
      ActorResolver,
      PartnershipResolver,
      ProgrammeResolver,
      AgreementResolver,
      PracticeResolver,
      ChallengeResolver,
      PotentialResolver,
      SectorResolver,
      GoalResolver,
      IndicatorResolver,
      SourceResolver,
      FacetValueResolver,
      SearchResolver,
      SearchConnectionResolver,
      NetworkResolver,
      NetworkNodeResolver,
      NetworkLinkResolver,
      NetworkFacetValueResolver,
      PathResolver,
      PathStepResolver,
      ...peerResolvers,
      ...measureResolvers,
      ...footprintResolvers,
      CoverageResolver,
      SourceCoverageResolver,
      ImportRunResolver,
      ChangeResolver,
      EditResolver,
      RelationEditResolver,
      ViewResolver,
    ],
    orphanedTypes: [
      Region,
      Actor,
      Partnership,
      Programme,
      Agreement,
      Practice,
      Challenge,
      Potential,
      Sector,
      Goal,
      Indicator,
      Source,
      RecordType,
      Relation,
      Flow,
      View,
    ],
    // The services check what matters with the model's own rules.
    validate: false,
  });
  return attachDeclaredFields(schema);
}
