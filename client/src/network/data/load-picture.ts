import type { ApolloClient } from '@apollo/client';
import { unite, type Picture, type PictureLink, type PictureNode } from '../../drawing/picture.ts';
import type { Language } from '../../vocabulary/enums.generated.ts';
import type { ExploreState } from '../../network-address/explore-state.ts';
import { loadBulkPicture } from './bulk-picture.ts';
import type { Facets, LoadedPath, LoadedPicture, SourceNote } from './loaded-picture.ts';
import {
  ExploreNeighboursDocument,
  ExploreNetworkDocument,
  ExplorePathsDocument,
  type ExploreLinkFragment,
  type ExploreNetworkQuery,
  type ExploreNodeFragment,
  type ExplorePathsQuery,
} from './load-picture.generated.ts';

/** Neighbours that one opening of a node adds. */
const pageSize = 20;
/** Above it a picture travels as columns instead of JSON. */
const bulkFrom = 500;

/** The parts of the state that decide what the server is asked. */
export type Question = Pick<
  ExploreState,
  'focus' | 'depth' | 'projection' | 'filter' | 'limit' | 'expanded' | 'path' | 'overview'
>;

/**
 * Asks for the path first, since its nodes are kept; then for the picture around the focus; then for what was opened by
 * hand, in its order; last for the links among all of these. Rejects with Apollo's errors.
 */
export async function loadPicture(
  client: ApolloClient,
  question: Question,
  language: Language,
): Promise<LoadedPicture> {
  const { filter, projection, depth, limit } = question;
  const way = await loadPath(client, question, language);
  const onWay = way === null || way === 'none' ? [] : way.path.parties.map((party) => party.id);
  const keep = [...new Set([...onWay, ...question.expanded.map((one) => one.id)])];
  const focus = [...question.focus];
  const base = await ask(client, { focus, depth, projection, filter, limit, keep }, language);
  let picture =
    limit > bulkFrom
      ? await loadBulkPicture({ focus, depth, projection, filter, limit, keep }, language)
      : base.picture;

  const stages = [picture.nodes.map((node) => node.id)];
  for (const { id, pages } of question.expanded) {
    if (!picture.nodes.some((node) => node.id === id)) continue;
    const more = await loadNeighbours(client, question, id, pages * pageSize, picture, language);
    picture = unite(picture, more);
    stages.push(more.nodes.map((node) => node.id));
  }
  const among = async (added: readonly string[]) => {
    const all = [...new Set([...picture.nodes.map((node) => node.id), ...added])];
    if (all.length > bulkFrom) return;
    const { picture: whole } = await ask(
      client,
      { focus: all, depth: 0, projection, filter, limit: 1, keep: [] },
      language,
    );
    picture = unite(picture, { ...whole, nodes: whole.nodes.filter((node) => all.includes(node.id)) });
  };
  const isShown = (id: string) => picture.nodes.some((node) => node.id === id);
  if (stages.length > 1 || onWay.some((id) => !isShown(id))) await among(onWay);
  // Where no line joins two parties of the way, what joins them is a node of its own.
  const joints = way === null || way === 'none' ? [] : jointsOf(way.path, picture).filter((id) => !isShown(id));
  if (joints.length > 0) await among(joints);
  return {
    ...base,
    picture: { ...picture, hidden: picture.hidden.filter((one) => one.count > 0) },
    stages,
    sources: mergeSources(base.sources, way === null || way === 'none' ? [] : way.sources),
    path: way === null || way === 'none' ? way : way.path,
  };
}

interface NetworkQuestion {
  readonly focus: string[];
  readonly depth: number;
  readonly projection: Question['projection'];
  readonly filter: Question['filter'];
  readonly limit: number;
  readonly keep: string[];
}

async function ask(client: ApolloClient, question: NetworkQuestion, language: Language) {
  const limit = Math.min(question.limit, bulkFrom);
  const { data } = await client.query({ query: ExploreNetworkDocument, variables: { ...question, limit, language } });
  const network = data?.network;
  if (network === null || network === undefined) throw new Error('The network could not be read.');
  return {
    picture: toPicture(network),
    facets: toFacets(network),
    sources: network.sources as readonly SourceNote[],
    version: network.version,
  };
}

async function loadNeighbours(
  client: ApolloClient,
  question: Question,
  of: string,
  first: number,
  picture: Picture,
  language: Language,
): Promise<Picture> {
  const shown = picture.nodes.map((node) => node.id).slice(0, bulkFrom);
  const { projection, filter } = question;
  const { data } = await client.query({
    query: ExploreNeighboursDocument,
    variables: { of, projection, filter, shown, first: Math.min(first, 200), language },
  });
  const distance = picture.nodes.find((node) => node.id === of)?.distance ?? 0;
  const edges = data?.neighbours?.edges ?? [];
  return {
    nodes: edges.map(({ node }) => ({ ...toNode(node.node), distance: distance + 1 })),
    links: edges.flatMap(({ node }) => node.links.map(toLink)),
    hidden: [],
  };
}

async function loadPath(
  client: ApolloClient,
  { path, focus, filter }: Question,
  language: Language,
): Promise<{ path: LoadedPath; sources: readonly SourceNote[] } | 'none' | null> {
  const from = path?.from ?? focus[0];
  if (path === null || from === undefined) return null;
  const { data } = await client.query({
    query: ExplorePathsDocument,
    variables: { from, to: path.to, filter, language },
  });
  const ways = data?.paths ?? [];
  const best = ways[0];
  return best === undefined ? 'none' : { path: toPath(best, ways.length), sources: best.sources };
}

/** The initiatives of those steps whose ends no line of the picture joins. */
function jointsOf(path: LoadedPath, picture: Picture): string[] {
  return path.steps.flatMap((step, index) => {
    const ends = new Set([path.parties[index]?.id, path.parties[index + 1]?.id]);
    const isJoined = picture.links.some((link) => ends.has(link.source) && ends.has(link.target));
    return isJoined ? [] : step.through.slice(0, 1).map((one) => one.id);
  });
}

function toPath(path: NonNullable<ExplorePathsQuery['paths']>[number], ways: number): LoadedPath {
  return {
    ways,
    parties: path.parties.map(({ id, kind, name }) => ({ id, kind, name })),
    steps: path.steps.map((step) => ({
      kind: step.kind,
      inferred: step.inferred,
      through: step.through.map((one) => ({
        id: one.id,
        kind: one.kind,
        name: one.name,
        from: 'period' in one ? (one.period?.from ?? null) : null,
      })),
    })),
  };
}

function toPicture(network: NonNullable<ExploreNetworkQuery['network']>): Picture {
  return { nodes: network.nodes.map(toNode), links: network.links.map(toLink), hidden: network.hidden };
}

function toNode(node: ExploreNodeFragment): PictureNode {
  const { id, kind, name, type, country, degree, distance, point, from, to } = node;
  return { id, kind, name, type, country, degree, distance, point, from, to };
}

function toLink(link: ExploreLinkFragment): PictureLink {
  const { initiativeIds, __typename: _typename, ...rest } = link;
  return { ...rest, initiatives: initiativeIds };
}

function toFacets(network: NonNullable<ExploreNetworkQuery['network']>): Facets {
  return Object.fromEntries(network.facets.map((facet) => [facet.field, facet.values]));
}

function mergeSources(first: readonly SourceNote[], second: readonly SourceNote[]): SourceNote[] {
  const byId = new Map([...first, ...second].map((source) => [source.id, source]));
  return [...byId.values()];
}
