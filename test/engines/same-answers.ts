import { openProduct } from '@jejaring/server/app';
import { ask } from '../harness/start-server.ts';
import { settingsOf, type StoreEnvironment } from '../harness/stores.ts';

const money = 'flow currency stated counted sharedOut excluded negative flowCount reasons { code amount flows }';

/** One or two questions of each kind, ordered so that equal data has one answer, read from the stores and from the network in memory. */
const documents: readonly string[] = [
  '{ coverage { counts { kind count } sources { records findings source { id name licence } } } }',
  '{ search(text: "air", first: 20) { totalCount facets { field values { value count } } edges { node { matched entity { id name } } } } }',
  `{ regions(filter: { levels: [REGENCY] }, orderBy: { field: POPULATION, direction: DESC }, first: 100) {
    totalCount edges { node { id name code population { value year } degree unknown { field reason } sources { id } } } } }`,
  '{ actors(filter: { includeUnnamed: false }, first: 50) { totalCount edges { node { id name type country sources { id } } } } }',
  `{ node(id: "region:idn:33.10") { ... on Region { relationCounts { kind direction count }
    indicators(first: 20) { totalCount edges { node { value year } } }
    challenges { challenge { id } basis value worstRank of evidence { kind evidence } sources { id } } } } }`,
  '{ paths(from: "region:idn:32.73", to: "region:idn:35.78", first: 3) { length sources { id } } }',
  `{ footprint(of: "region:iso:ID") { count withoutPlace byRole { role count } byPlace(level: COUNTRY) { region { id } count }
    bySector(vocabulary: "dac5") { sector { id } count } byYear { year count } money { ${money} }
    placement(level: REGENCY) { placed onlyAbove }
    whiteSpots(level: REGENCY, need: "indicator:bps:poverty-rate", first: 100) { region { id } value rank ranked unknownPresence } } }`,
  `{ footprint(of: "actor:iati:XM-DAC-41114") { count money { ${money}
    flows(part: EXCLUDED, first: 5) { totalCount edges { node { excluded reasons flow { record { id } } initiative { id } } } } } } }`,
  '{ overlaps(filter: { of: "actor:iati:XM-DAC-41114" }, first: 20) { totalCount edges { node { count peak } } } }',
  ...['overall', 'geography'].map(
    (model) => `{ peers(region: "region:idn:33.10", model: { id: "${model}" }, first: 20) { level compared
      distances(bins: 25) notComparable(first: 10) { region { id } reason }
      peers { rank distance reach region { id } rankRange { best worst } } } }`,
  ),
  `{ measure(input: { measure: "degree", wait: 5000 }) { state nodeCount linkCount figures { name value }
    nodes(first: 50) { totalCount edges { node { id rank value } } } } }`,
];

/** What the whole product answers over these stores, a text for each question. */
export async function answersOver(environment: StoreEnvironment): Promise<string[]> {
  const product = await openProduct(settingsOf(environment));
  try {
    await product.ready;
    const answers: string[] = [];
    for (const document of documents) {
      let answer: string;
      do answer = JSON.stringify(await ask(product.address, document));
      while (answer.includes('"state":"RUNNING"'));
      answers.push(answer);
    }
    return answers;
  } finally {
    await product.close();
  }
}
