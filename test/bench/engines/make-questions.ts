import type { NetworkModel } from '../network-model.ts';
import { seeded } from '../random.ts';
import { ask, type Contender, type Question, type Topic } from './contender.ts';
import { expandQuestion, footprintQuestion, pathQuestion, peersQuestion, searchQuestion } from './questions.ts';

const many = 40;
/** Nodes of a picture that a person can read, and that no node limit has to shorten. */
const readable = { least: 20, most: 200 } as const;
/** Of the bundled sample. */
const sampleRegions = ['33.10', '35.78', '32.73', '64.02', '12.71', '73.71', '51.71', '91.01'];
const sampleActors = ['actor:iati:KR-GOV-051', 'actor:iati:XM-DAC-701-8', 'actor:iati:XM-DAC-301-2'];

/** Draws by a seed what is asked about. */
export async function makeQuestions(contenders: readonly Contender[], model: NetworkModel): Promise<Question[]> {
  const random = seeded(3);
  const parties = model.firstInitiative - model.firstParty;
  const party = () => model.firstParty + Math.floor(random() * parties);
  const [own] = contenders;
  const regions: Topic[] = [];
  while (regions.length < many) {
    const topic = { id: model.id(party()) };
    const size = await sizeAround(own!, topic);
    if (size >= readable.least && size <= readable.most) regions.push(topic);
  }
  const names = Array.from({ length: many }, () => ({ id: model.entity(party()).names[0]!.text }));
  const pairs = Array.from({ length: many }, () => ({ id: model.id(party()), to: model.id(party()) }));
  return [
    expandQuestion(regions),
    searchQuestion(names),
    pathQuestion(pairs),
    peersQuestion(sampleRegions.map((code) => ({ id: `region:idn:${code}` }))),
    footprintQuestion(await knownOf(own!, sampleActors)),
  ];
}

async function sizeAround(own: Contender, { id }: Topic): Promise<number> {
  const query = `query ($focus: [ID!]!) { network(focus: $focus, projection: INITIATIVES, limit: 500) { nodes { id } } }`;
  const { network } = (await ask(own, { query, variables: { focus: [id] } })) as {
    readonly network: { readonly nodes: readonly unknown[] };
  };
  return network.nodes.length;
}

/** @throws where none of these is in the sample any more */
async function knownOf(own: Contender, ids: readonly string[]): Promise<Topic[]> {
  const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
  const { nodes } = (await ask(own, { query, variables: { ids } })) as { readonly nodes: readonly (Topic | null)[] };
  const known = nodes.filter((node) => node !== null);
  if (known.length === 0) throw new Error('The sample has none of the actors whose footprint is asked for.');
  return known;
}
