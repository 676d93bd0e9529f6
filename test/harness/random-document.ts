import fc from 'fast-check';
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/** Questions at the root whose answers hold every kind of thing. */
const roots = [
  'node(id: "region:idn:33.10")',
  'node(id: "actor:cooperation:subosukawonosraten")',
  'nodes(ids: ["region:iso:ES", "nothing:of:this", "region:idn:32.73", "sector:urusan:1.02"])',
  'programmes(first: 3)',
  'partnerships(first: 3)',
  'agreements(first: 3)',
  'practices(first: 3)',
  'challenges(first: 3)',
  'sources(first: 3)',
  'goals(first: 2)',
  'indicators(first: 2)',
  'search(text: "klaten", first: 3)',
  'network(focus: ["region:idn:33.10"], limit: 5)',
  'neighbours(of: "region:idn:32.73", first: 3)',
  'paths(from: "region:idn:33.10", to: "region:idn:33.08", first: 1)',
  'coverage',
  'changes(first: 2)',
  'regions(first: 1000)',
  'viewer',
] as const;

/** Documents that ask for some of what the schema offers, chosen by chance and valid; errors on purpose are among them. */
export function randomDocument(schema: GraphQLSchema): fc.Arbitrary<string> {
  return fc
    .record({ root: fc.constantFrom(...roots), choices: fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })) })
    .map(({ root, choices }) => {
      const chance = (): number => choices.next().value as number;
      const name = root.split('(')[0] ?? '';
      const type = schema.getQueryType()?.getFields()[name]?.type;
      if (type === undefined) throw new Error(`The schema has no query ${name}.`);
      return `{ ${root} ${selection(schema, getNamedType(type), 4, chance)} }`;
    });
}

function selection(schema: GraphQLSchema, type: GraphQLNamedType, depth: number, chance: () => number): string {
  const parts = ['__typename'];
  if (isAbstractType(type) && chance() < 0.8) {
    const possible = schema.getPossibleTypes(type);
    const chosen = possible[Math.floor(chance() * 0.999 * possible.length)];
    if (chosen !== undefined) parts.push(`... on ${chosen.name} ${selection(schema, chosen, depth, chance)}`);
  }
  if (isObjectType(type) || isInterfaceType(type)) {
    // Few fields a level, so that the answer stays small; one alias, so that two arguments of one field never meet.
    for (const field of Object.values(type.getFields())) {
      if (chance() < 4 / Object.keys(type.getFields()).length) parts.push(asked(schema, field, depth, chance));
    }
  }
  return `{ ${parts.filter((part) => part !== '').join(' ')} }`;
}

function asked(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
  depth: number,
  chance: () => number,
): string {
  if (field.args.some((argument) => isNonNullType(argument.type) && argument.defaultValue === undefined)) return '';
  const type = getNamedType(field.type);
  if (isCompositeType(type) && depth === 0) return '';
  const given = field.args.flatMap((argument) => argumentOf(argument, chance));
  const args = given.length === 0 ? '' : `(${given.join(', ')})`;
  const inner = isCompositeType(type) ? ` ${selection(schema, type, depth - 1, chance)}` : '';
  const alias =
    given.length === 0
      ? ''
      : `${field.name}_${given.join('_').replaceAll(/\W+/g, '_')}_${Math.floor(chance() * 1e6)}: `;
  return `${alias}${field.name}${args}${inner}`;
}

function argumentOf({ name }: GraphQLArgument, chance: () => number): string[] {
  if (name === 'first') return [`first: ${chance() < 0.1 ? 0 : 2}`];
  if (name === 'language' && chance() < 0.5) return ['language: EN'];
  if (name === 'direction' && chance() < 0.5) return ['direction: OUT'];
  return [];
}
