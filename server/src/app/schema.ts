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
import { ActorResolver } from '../actors/index.ts';
import { AgreementResolver } from '../agreements/index.ts';
import { ChallengeResolver } from '../challenges/index.ts';
import { ChangeResolver, EntityChangesResolver } from '../changes/index.ts';
import { ClassificationResolver } from '../classifications/index.ts';
import { CoverageResolver, ImportRunResolver, SourceCoverageResolver } from '../coverage/index.ts';
import { EditResolver, RelationEditResolver } from '../edits/index.ts';
import { EntityResolver, RecordResolver } from '../entities/index.ts';
import { footprintResolvers } from '../footprint/index.ts';
import { IndicatorResolver } from '../indicators/index.ts';
import { InitiativeResolver } from '../initiatives/index.ts';
import { FacetValueResolver } from '../listing/index.ts';
import { measureResolvers } from '../measures/index.ts';
import {
  NetworkFacetValueResolver,
  NetworkLinkResolver,
  NetworkNodeResolver,
  NetworkResolver,
  PathResolver,
  PathStepResolver,
} from '../network/index.ts';
import { NodeResolver } from '../nodes/index.ts';
import { peerResolvers } from '../peers/index.ts';
import { PotentialResolver } from '../potentials/index.ts';
import { PracticeResolver } from '../practices/index.ts';
import { IslandResolver, RegionResolver } from '../regions/index.ts';
import {
  attachDeclaredFields,
  EntityRelationsResolver,
  FlowResolver,
  InitiativeFlowsResolver,
  RelationResolver,
} from '../relations/index.ts';
import { SearchConnectionResolver, SearchResolver } from '../search/index.ts';
import { SourceResolver } from '../sources/index.ts';
import { ViewResolver } from '../views/index.ts';

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
      RegionResolver,
      IslandResolver,
      ActorResolver,
      InitiativeResolver,
      AgreementResolver,
      PracticeResolver,
      ChallengeResolver,
      PotentialResolver,
      ClassificationResolver,
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
