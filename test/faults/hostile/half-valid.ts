import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

type Chance = () => number;

const pick = <Item>(items: readonly Item[], chance: Chance): Item => items[Math.floor(chance() * items.length)]!;

const ids = [
  'region:idn:33.10',
  'region:idn:35.78',
  'region:iso:ES',
  'actor:iati:KR-GOV-051',
  'actor:cooperation:subosukawonosraten',
  'sector:urusan:1.02',
  'programme:none:here',
  'view:none:here',
  'nothing',
  '',
  'region:idn:33.10\u0000',
  `region:idn:${'9'.repeat(600)}`,
];
/** What people and programs send by mistake, and what is sent to break things. */
const texts = [
  'klaten',
  'poverty',
  'overall',
  'betweenness',
  'degree',
  '',
  '   ',
  '\u200B\u200B',
  '\uD800',
  'e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301',
  '"; DROP TABLE entity; --',
  "' OR 1=1 MATCH (n) DETACH DELETE n",
  '<script>alert(1)</script>',
  '../../../etc/passwd',
  'javascript:alert(1)',
  '\u202Egnirts',
  '=1+1',
  'a'.repeat(5000),
  '{"a":1}',
  '%00%ff',
  '__proto__',
  'constructor',
];
const numbers = [
  '0',
  '1',
  '2',
  '-1',
  '20',
  '100',
  '1000',
  '2147483647',
  '-2147483648',
  '99999999999',
  '1.5',
  '1e308',
  '-0',
];
const anything = ['null', 'true', '{}', '[]', '[[[[[1]]]]]', 'ENUM', '"text"', '7', '{a: {b: {c: 1}}}'];

/** What a document of the schema is written with: mostly what fits, now and then something else. */
export function halfValidDocument(schema: GraphQLSchema, chance: Chance, writes: boolean): string {
  const root = writes ? schema.getMutationType() : schema.getQueryType();
  if (root === undefined || root === null) throw new Error('The schema has no such root.');
  const fields = Object.values(root.getFields());
  const count = chance() < 0.8 ? 1 : 1 + Math.floor(chance() * 5);
  const asked = Array.from({ length: count }, (_, at) => field(schema, pick(fields, chance), 5, chance, `r${at}`));
  const text = `${writes ? 'mutation' : chance() < 0.05 ? 'subscription' : 'query'} { ${asked.join(' ')} }`;
  return chance() < 0.04 ? damaged(text, chance) : text;
}

function field(
  schema: GraphQLSchema,
  definition: GraphQLField<unknown, unknown>,
  depth: number,
  chance: Chance,
  alias = '',
): string {
  const type = getNamedType(definition.type);
  const given = definition.args.flatMap((argument) =>
    isRequired(argument) || chance() < 0.4 ? [`${argument.name}: ${value(argument.type, chance, 4)}`] : [],
  );
  if (chance() < 0.02) given.push(`unknown: ${pick(anything, chance)}`);
  const name = chance() < 0.01 ? `${definition.name}x` : definition.name;
  const directive =
    chance() < 0.03 ? pick(['@skip(if: false)', '@include(if: true)', '@deprecated', '@defer'], chance) : '';
  const inner = isCompositeType(type) && depth > 0 ? selection(schema, type, depth - 1, chance) : '';
  return `${alias === '' || (given.length === 0 && chance() < 0.3) ? '' : `${alias}: `}${name}${given.length > 0 ? `(${given.join(', ')})` : ''} ${directive} ${inner}`;
}

const isRequired = ({ type, defaultValue }: GraphQLArgument) => isNonNullType(type) && defaultValue === undefined;

function selection(schema: GraphQLSchema, type: GraphQLNamedType, depth: number, chance: Chance): string {
  const parts = ['__typename'];
  if (isAbstractType(type)) {
    const chosen = pick(schema.getPossibleTypes(type), chance);
    parts.push(`... on ${chosen.name} ${selection(schema, chosen, depth, chance)}`);
  }
  if (isObjectType(type) || isInterfaceType(type)) {
    const all = Object.values(type.getFields());
    const count = Math.min(all.length, 1 + Math.floor(chance() * 4));
    for (let at = 0; at < count; at += 1) {
      const one = pick(all, chance);
      if (depth > 0 || !isCompositeType(getNamedType(one.type)))
        parts.push(field(schema, one, depth, chance, `a${at}`));
    }
  }
  return `{ ${parts.join(' ')} }`;
}

function value(type: GraphQLInputType, chance: Chance, depth: number): string {
  if (chance() < 0.02 || depth === 0) return pick(anything, chance);
  if (isNonNullType(type)) return value(type.ofType, chance, depth);
  if (isListType(type)) {
    const length = pick([0, 1, 1, 1, 2, 2, 3, 40, chance() < 0.1 ? 1001 : 1], chance);
    return `[${Array.from({ length }, () => value(type.ofType, chance, depth - 1)).join(', ')}]`;
  }
  if (isEnumType(type)) return pick(type.getValues(), chance).name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      ({ type: of, defaultValue }) => (isNonNullType(of) && defaultValue === undefined) || chance() < 0.4,
    );
    return `{ ${fields.map((one) => `${one.name}: ${value(one.type, chance, depth - 1)}`).join(', ')} }`;
  }
  switch (type.name) {
    case 'Int':
    case 'Float':
      return pick(numbers, chance);
    case 'Boolean':
      return pick(['true', 'false'], chance);
    case 'ID':
      return JSON.stringify(pick(chance() < 0.8 ? ids : texts, chance));
    default:
      return JSON.stringify(pick(texts, chance));
  }
}

/** A character lost, doubled or exchanged. */
function damaged(text: string, chance: Chance): string {
  const at = Math.floor(chance() * text.length);
  return `${text.slice(0, at)}${pick(['', '{', '}', '"', '...', '\u0000', '\uFFFF', '@', '#', '$'], chance)}${text.slice(at + Math.floor(chance() * 3))}`;
}

/** Requests that are no questions at all, or questions of the addresses beside the API. */
export function oddRequest(chance: Chance): {
  readonly method: string;
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
} {
  const text = () => encodeURIComponent(pick([...texts.map((one) => one.toWellFormed()), ...ids], chance));
  const path = pick(
    [
      () => `/network.bin?focus=${text()}&depth=${pick(numbers, chance)}&limit=${pick(numbers, chance)}`,
      () => `/network.bin?focus=region:idn:35.78&filter=${encodeURIComponent(pick(anything, chance))}`,
      () => `/peers.csv?region=${text()}&first=${pick(numbers, chance)}&mix=${text()}`,
      () => `/peers.xlsx?region=region:idn:33.10&among=${encodeURIComponent(pick(anything, chance))}`,
      () => `/footprint.csv?of=${text()}&filter=${encodeURIComponent(pick(anything, chance))}`,
      () => `/footprint.geojson?of=actor:iati:KR-GOV-051&language=${text()}`,
      () => `/graphql?query=${text()}`,
      () =>
        `/graphql?extensions=${encodeURIComponent('{"persistedQuery":{"version":1,"sha256Hash":"' + pick(texts, chance).toWellFormed().slice(0, 64) + '"}}')}`,
      () => `/${text()}`,
      () => `/shapes/${text()}`,
      () => `/assets/..%2f..%2f${text()}`,
      () => '/health/ready',
      () => '/%',
      () => `/nowhere/${text()}?x=${'y'.repeat(3000)}`,
    ],
    chance,
  )();
  const headers: Record<string, string> = pick(
    [
      {},
      { 'content-type': 'application/json' },
      { 'content-type': 'application/json; charset=utf-16' },
      { 'content-type': 'text/plain' },
      { 'content-type': 'application/json', 'content-encoding': 'gzip' },
      { accept: 'application/graphql-response+json', 'apollo-require-preflight': '1' },
      { 'accept-encoding': 'br;q=0.1, gzip;q=x, *' },
      { authorization: 'Bearer wrong' },
      { 'if-none-match': '"x", W/"y"', range: 'bytes=5-2' },
    ],
    chance,
  );
  const method = pick(['GET', 'GET', 'GET', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH'], chance);
  const body = pick(
    [
      '',
      '{',
      '[]',
      'null',
      '{"query":1}',
      '{"query":"{ __typename }","variables":[]}',
      '{"query":"{__typename}","operationName":{}}',
      '{"query":"{__typename}","extensions":"x"}',
      `{"query":"{__typename}","variables":{"x":${'['.repeat(200)}${']'.repeat(200)}}}`,
    ],
    chance,
  );
  return { method, path, headers, ...(method === 'GET' || method === 'HEAD' ? {} : { body }) };
}
