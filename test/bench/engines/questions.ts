import type { Question, Topic } from './contender.ts';

/** A region with its initiatives and all their parties: the picture that a page draws when a region is opened. */
export function expandQuestion(about: readonly Topic[]): Question {
  const own = {
    request: ({ id }: Topic) => ({
      query: `query ($focus: [ID!]!) { network(focus: $focus, projection: INITIATIVES, limit: 500) {
        nodes { id name } links { source target roles }
      } }`,
      variables: { focus: [id] },
    }),
    answer: ({ network }: { readonly network: OwnPicture }) => pictureText(network.nodes, partsOf(network)),
  };
  return {
    name: 'expand a region: its initiatives with their parties and roles',
    about,
    ways: {
      'jejaring-sqlite': own,
      'jejaring-neo4j': own,
      'neo4j-graphql': {
        request: ({ id }) => ({
          query: `query ($id: String!) { parties(where: { id: { eq: $id } }) { initiatives { id name
            partiesConnection { edges { properties { role } node { id name } } }
          } } }`,
          variables: { id },
        }),
        answer: ({
          parties,
        }: {
          readonly parties: readonly { readonly initiatives: readonly LibraryInitiative[] }[];
        }) =>
          initiativesText(
            parties[0]!.initiatives.map(({ partiesConnection, ...initiative }) => ({
              ...initiative,
              parties: partiesConnection.edges.map(({ node, properties }) => ({ ...node, ...properties })),
            })),
          ),
      },
      cypher: {
        request: ({ id }) => ({
          query: 'query ($id: String!) { expand(id: $id) { id name parties { id name role } } }',
          variables: { id },
        }),
        answer: ({ expand }: { readonly expand: readonly InitiativeAnswer[] }) => initiativesText(expand),
      },
    },
  };
}

/** The node whose name is the text. */
export function searchQuestion(about: readonly Topic[]): Question {
  const own = {
    request: ({ id }: Topic) => ({
      query: `query ($text: String!) { search(text: $text, first: 10, kinds: [REGION, ACTOR]) {
        edges { node { entity { id name } } }
      } }`,
      variables: { text: id },
    }),
    answer: ({
      search,
    }: {
      readonly search: { readonly edges: readonly { readonly node: { readonly entity: Named } }[] };
    }) => namedText(search.edges[0]?.node.entity),
  };
  return {
    name: 'search a party by its name, ten hits',
    about,
    ways: {
      'jejaring-sqlite': own,
      'jejaring-neo4j': own,
      'neo4j-graphql': {
        request: ({ id }) => ({
          query: 'query ($text: String!) { partiesByName(phrase: $text, first: 10) { edges { node { id name } } } }',
          variables: { text: id },
        }),
        answer: ({
          partiesByName,
        }: {
          readonly partiesByName: { readonly edges: readonly { readonly node: Named }[] };
        }) => namedText(partiesByName.edges[0]?.node),
      },
      cypher: {
        request: ({ id }) => ({
          query: 'query ($text: String!) { search(text: $text) { id name } }',
          variables: { text: id },
        }),
        answer: ({ search }: { readonly search: readonly Named[] }) => namedText(search[0]),
      },
    },
  };
}

/** How many steps part two parties; there are often several shortest ways, so that the length is compared. */
export function pathQuestion(about: readonly Topic[]): Question {
  const own = {
    request: ({ id, to }: Topic) => ({
      query: `query ($from: ID!, $to: ID!) {
        paths(from: $from, to: $to, first: 1, maxLength: 10, via: [PARTNERSHIP, PROGRAMME]) { length }
      }`,
      variables: { from: id, to },
    }),
    answer: ({ paths }: { readonly paths: readonly { readonly length: number }[] }) => String(paths[0]?.length ?? null),
  };
  const theirs = {
    request: ({ id, to }: Topic) => ({
      query: 'query ($from: String!, $to: String!) { pathLength(from: $from, to: $to) }',
      variables: { from: id, to },
    }),
    answer: ({ pathLength }: { readonly pathLength: number | null }) => String(pathLength),
  };
  return {
    name: 'shortest path between two parties',
    about,
    most: 5,
    ways: { 'jejaring-sqlite': own, 'jejaring-neo4j': own, 'neo4j-graphql': theirs, cypher: theirs },
  };
}

/** Ten regions most like one, of the bundled sample. No peer computes them. */
export function peersQuestion(about: readonly Topic[]): Question {
  const own = {
    request: ({ id }: Topic) => ({
      query: `query ($region: ID!) { peers(region: $region, first: 10) {
        compared peers { rank distance region { id name } rankRange { best worst } }
      } }`,
      variables: { region: id },
    }),
    answer: (data: unknown) => JSON.stringify(data),
  };
  return { name: 'ten peers of a region', about, most: 5, ways: { 'jejaring-sqlite': own, 'jejaring-neo4j': own } };
}

/** What an actor of the sample funds, where and in what. No peer computes it. */
export function footprintQuestion(about: readonly Topic[]): Question {
  const own = {
    request: ({ id }: Topic) => ({
      query: `query ($of: ID!) { footprint(of: $of) {
        count money { flow currency counted excluded } byPlace(level: COUNTRY) { region { id name } count }
        bySector { sector { id name } count } byYear { year count }
      } }`,
      variables: { of: id },
    }),
    answer: (data: unknown) => JSON.stringify(data),
  };
  return { name: 'footprint of an actor', about, most: 10, ways: { 'jejaring-sqlite': own, 'jejaring-neo4j': own } };
}

interface Named {
  readonly id: string;
  readonly name: string;
}

interface OwnPicture {
  readonly nodes: readonly Named[];
  readonly links: readonly { readonly source: string; readonly target: string; readonly roles: readonly string[] }[];
}

interface LibraryInitiative extends Named {
  readonly partiesConnection: {
    readonly edges: readonly { readonly node: Named; readonly properties: { readonly role: string | null } }[];
  };
}

interface InitiativeAnswer extends Named {
  readonly parties: readonly (Named & { readonly role: string | null })[];
}

function partsOf({ links }: OwnPicture): string[] {
  return links.flatMap(({ source, target, roles }) => roles.map((role) => `${source} ${role} ${target}`));
}

function initiativesText(initiatives: readonly InitiativeAnswer[]): string {
  const parts = initiatives.flatMap(({ id, parties }) => parties.map((party) => `${party.id} ${party.role} ${id}`));
  return pictureText([...initiatives, ...initiatives.flatMap(({ parties }) => parties)], parts);
}

/** A party in one role twice (in other years, by other sources) counts once. */
function pictureText(nodes: readonly Named[], parts: readonly string[]): string {
  const names = new Set(nodes.map(({ id, name }) => `${id} ${name}`));
  return [...[...names].toSorted(), ...[...new Set(parts)].toSorted()].join('\n');
}

function namedText(first: Named | undefined): string {
  return first === undefined ? 'nothing' : `${first.id} ${first.name}`;
}
