import type { ApolloClient, TypedDocumentNode } from '@apollo/client';
import { createRootRouteWithContext, createRoute } from '@tanstack/react-router';
import { validateFootprintSearch } from '../footprint/state/footprint-search.ts';
import { validateExploreSearch } from '../network-address/explore-search.ts';
import { Shell } from '../shell/shell.tsx';
import { NotFoundPage } from '../shell/not-found-page.tsx';
import { ErrorPage } from '../shell/error-page.tsx';
import { validateCoverageSearch } from '../coverage/coverage-search.ts';
import { validateCompareSearch } from '../peers/compare-search.ts';
import { validatePeersSearch } from '../peers/peers-search.ts';
import { validateMeasuresSearch } from '../measures/measures-search.ts';
import { validateStartSearch } from '../start/start-search.ts';
import { entityPaths } from '../platform/entity-address.ts';
import { addressLanguage, loadCatalogue, type AddressLanguage } from '../platform/language.ts';
import { fetchPart, lazyPage } from '../platform/page-part.ts';
import { startsQuestion } from '../platform/preload.ts';
import type { Language } from '../vocabulary/enums.generated.ts';

export interface RouterContext {
  readonly apollo: ApolloClient;
}

function withoutLanguage<Search extends AddressLanguage>({ bahasa: _bahasa, ...rest }: Search) {
  return rest;
}

/**
 * All addresses. Each route names its search parameters here, in the first load; its page is a lazy file of its own.
 */
const root = createRootRouteWithContext<RouterContext>()({
  validateSearch: (input: Record<string, unknown>): AddressLanguage => addressLanguage(input['bahasa'] ?? null),
  // Every address that the pages write says the language in which it was read.
  search: { middlewares: [({ search, next }) => ({ ...withoutLanguage(next(search)), ...addressLanguage() })] },
  component: Shell,
  notFoundComponent: NotFoundPage,
  errorComponent: ErrorPage,
});

const start = createRoute({ getParentRoute: () => root, path: '/', validateSearch: validateStartSearch }).lazy(() =>
  fetchPart(() => import('../start/start.lazy.tsx')).then((module) => module.Route),
);

const network = createRoute({
  getParentRoute: () => root,
  path: '/jaringan',
  validateSearch: validateExploreSearch,
  loader: () => Promise.all([loadCatalogue('network'), loadCatalogue('forms')]),
}).lazy(() => fetchPart(() => import('../network/network.lazy.tsx')).then((module) => module.Route));

const reading = createRoute({
  getParentRoute: () => root,
  path: '/jaringan/baca',
  validateSearch: validateMeasuresSearch,
  loader: () => loadCatalogue('network'),
  component: lazyPage(() => import('../measures/measures-page.tsx'), 'MeasuresPage'),
});

const footprintStart = createRoute({
  getParentRoute: () => root,
  path: '/jejak',
  loader: () => loadCatalogue('footprint'),
  component: lazyPage(() => import('../footprint/start/start-page.tsx'), 'FootprintStartPage'),
});
const footprint = createRoute({
  getParentRoute: () => root,
  path: '/jejak/$id',
  validateSearch: validateFootprintSearch,
  loader: () => Promise.all([loadCatalogue('footprint'), loadCatalogue('forms')]),
  component: lazyPage(() => import('../footprint/page/footprint-page.tsx'), 'FootprintPage'),
});
const footprintEmbed = createRoute({
  getParentRoute: () => root,
  path: '/sisip/jejak/$id',
  validateSearch: validateFootprintSearch,
  loader: () => loadCatalogue('footprint'),
  component: lazyPage(() => import('../footprint/page/embed-page.tsx'), 'FootprintEmbedPage'),
});

const data = createRoute({ getParentRoute: () => root, path: '/data', validateSearch: validateCoverageSearch }).lazy(
  () => fetchPart(() => import('../coverage/coverage.lazy.tsx')).then((module) => module.Route),
);

const peersStart = createRoute({
  getParentRoute: () => root,
  path: '/daerah-mirip',
  loader: () => loadCatalogue('peers'),
  component: lazyPage(() => import('../peers/choose-page.tsx'), 'ChoosePage'),
});
const peers = createRoute({
  getParentRoute: () => root,
  path: '/daerah-mirip/$id',
  validateSearch: validatePeersSearch,
  loader: () => Promise.all([loadCatalogue('peers'), loadCatalogue('forms')]),
  component: lazyPage(() => import('../peers/peers-page.tsx'), 'PeersPage'),
});
const peersCompare = createRoute({
  getParentRoute: () => root,
  path: '/daerah-mirip/banding',
  validateSearch: validateCompareSearch,
  loader: () => loadCatalogue('peers'),
  component: lazyPage(() => import('../peers/compare-page.tsx'), 'ComparePage'),
});
const peersMethod = createRoute({
  getParentRoute: () => root,
  path: '/daerah-mirip/cara',
  loader: () => loadCatalogue('peers'),
  component: lazyPage(() => import('../peers/method-page.tsx'), 'MethodPage'),
});

const view = createRoute({ getParentRoute: () => root, path: '/pandangan/$id' }).lazy(() =>
  fetchPart(() => import('../views/view.lazy.tsx')).then((module) => module.Route),
);

type EntityDocument = TypedDocumentNode<unknown, { id: string; language: Language }>;
const startsEntity = (document: () => Promise<EntityDocument>) =>
  startsQuestion(document, ({ id }: { id: string }, language) => ({ id, language }));

const region = createRoute({
  getParentRoute: () => root,
  path: entityPaths.REGION,
  loader: startsEntity(() => import('../regions/region-page.generated.ts').then((module) => module.RegionPageDocument)),
  component: lazyPage(() => import('../regions/region-page.tsx'), 'RegionPage'),
});
const actor = createRoute({
  getParentRoute: () => root,
  path: entityPaths.ACTOR,
  loader: startsEntity(() => import('../actors/actor-page.generated.ts').then((module) => module.ActorPageDocument)),
  component: lazyPage(() => import('../actors/actor-page.tsx'), 'ActorPage'),
});
const partnership = createRoute({
  getParentRoute: () => root,
  path: entityPaths.PARTNERSHIP,
  loader: startsEntity(() =>
    import('../partnerships/partnership-page.generated.ts').then((module) => module.PartnershipPageDocument),
  ),
  component: lazyPage(() => import('../partnerships/partnership-page.tsx'), 'PartnershipPage'),
});
const programme = createRoute({
  getParentRoute: () => root,
  path: entityPaths.PROGRAMME,
  loader: startsEntity(() =>
    import('../programmes/programme-page.generated.ts').then((module) => module.ProgrammePageDocument),
  ),
  component: lazyPage(() => import('../programmes/programme-page.tsx'), 'ProgrammePage'),
});
const agreement = createRoute({
  getParentRoute: () => root,
  path: entityPaths.AGREEMENT,
  loader: startsEntity(() =>
    import('../agreements/agreement-page.generated.ts').then((module) => module.AgreementPageDocument),
  ),
  component: lazyPage(() => import('../agreements/agreement-page.tsx'), 'AgreementPage'),
});
const practice = createRoute({
  getParentRoute: () => root,
  path: entityPaths.PRACTICE,
  loader: startsEntity(() =>
    import('../practices/practice-page.generated.ts').then((module) => module.PracticePageDocument),
  ),
  component: lazyPage(() => import('../practices/practice-page.tsx'), 'PracticePage'),
});
const challenge = createRoute({
  getParentRoute: () => root,
  path: entityPaths.CHALLENGE,
  loader: startsEntity(() =>
    import('../challenges/challenge-page.generated.ts').then((module) => module.ChallengePageDocument),
  ),
  component: lazyPage(() => import('../challenges/challenge-page.tsx'), 'ChallengePage'),
});
const potential = createRoute({
  getParentRoute: () => root,
  path: entityPaths.POTENTIAL,
  loader: startsEntity(() =>
    import('../challenges/potential-page.generated.ts').then((module) => module.PotentialPageDocument),
  ),
  component: lazyPage(() => import('../challenges/potential-page.tsx'), 'PotentialPage'),
});
const sector = createRoute({
  getParentRoute: () => root,
  path: entityPaths.SECTOR,
  loader: startsEntity(() =>
    import('../classifications/sector-page.generated.ts').then((module) => module.SectorPageDocument),
  ),
  component: lazyPage(() => import('../classifications/sector-page.tsx'), 'SectorPage'),
});
const goal = createRoute({
  getParentRoute: () => root,
  path: entityPaths.GOAL,
  loader: startsEntity(() =>
    import('../classifications/goal-page.generated.ts').then((module) => module.GoalPageDocument),
  ),
  component: lazyPage(() => import('../classifications/goal-page.tsx'), 'GoalPage'),
});
const indicator = createRoute({
  getParentRoute: () => root,
  path: entityPaths.INDICATOR,
  loader: startsEntity(() =>
    import('../indicators/indicator-page.generated.ts').then((module) => module.IndicatorPageDocument),
  ),
  component: lazyPage(() => import('../indicators/indicator-page.tsx'), 'IndicatorPage'),
});
const source = createRoute({
  getParentRoute: () => root,
  path: entityPaths.SOURCE,
  loader: startsEntity(() => import('../sources/source-page.generated.ts').then((module) => module.SourcePageDocument)),
  component: lazyPage(() => import('../sources/source-page.tsx'), 'SourcePage'),
});

export const routeTree = root.addChildren([
  start,
  network,
  footprintStart,
  footprint,
  footprintEmbed,
  reading,
  data,
  peersStart,
  peers,
  peersCompare,
  peersMethod,
  view,
  region,
  actor,
  partnership,
  programme,
  agreement,
  practice,
  challenge,
  potential,
  sector,
  goal,
  indicator,
  source,
]);
