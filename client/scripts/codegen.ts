import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import { preset } from '@graphql-codegen/near-operation-file-preset';
import * as typedDocuments from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import {
  buildSchema,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  parse,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/**
 * Writes the types of every `*.graphql` document beside it, and which types an interface or union may be.
 * With `--check` it writes nothing and fails when a committed file differs, so that types cannot drift from the schema.
 */
const client = fileURLToPath(new URL('..', import.meta.url));
const src = join(client, 'src');
const schemaFile = join(client, '../schema/schema.graphql');
const possibleTypesFile = join(src, 'platform/possible-types.generated.ts');
const enumsFile = join(src, 'vocabulary/enums.generated.ts');
const note = '// Written by `npm run codegen` from schema/schema.graphql. Do not edit.\n';

const schemaText = await readFile(schemaFile, 'utf8');
const schema = buildSchema(schemaText);
const outputs = new Map([
  ...(await documentTypes(schema)),
  [possibleTypesFile, possibleTypes(schema)],
  [enumsFile, enums(schema)],
]);
const check = process.argv.includes('--check');
const changed = await changedFiles(outputs);
const obsolete = (await filesUnder(src, '.generated.ts')).filter((file) => !outputs.has(file));

if (check) {
  for (const file of changed)
    console.error(`differs from the schema: ${relative(client, file)} (run: npm run codegen)`);
  for (const file of obsolete) console.error(`has no document any more: ${relative(client, file)}`);
  process.exitCode = changed.length + obsolete.length === 0 ? 0 : 1;
} else {
  for (const file of changed) {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, outputs.get(file) ?? '');
  }
  for (const file of obsolete) await rm(file);
  console.log(`${outputs.size} files, ${changed.length} written, ${obsolete.length} removed`);
}

async function documentTypes(schemaObject: GraphQLSchema): Promise<[string, string][]> {
  const files = await filesUnder(src, '.graphql');
  const documents = await Promise.all(
    files.map(async (location) => ({
      location,
      document: parse(await readFile(location, 'utf8'), { noLocation: true }),
    })),
  );
  const config = {
    useTypeImports: true,
    enumType: 'string-literal',
    scalars: { Date: 'string', DateTime: 'string', Decimal: 'string', ID: 'string' },
    // The client asks for every __typename by itself.
    skipTypename: false,
    nonOptionalTypename: true,
    preResolveTypes: true,
    immutableTypes: true,
    dedupeFragments: true,
    inlineFragmentTypes: 'inline',
    // They stand in the schema; here they would make every file longer with each word of them.
    disableDescriptions: true,
  };
  const generates = await preset.buildGeneratesSection({
    baseOutputDir: src,
    presetConfig: {
      baseTypesPath: 'vocabulary/enums.generated.ts',
      extension: '.generated.ts',
      cwd: src,
      importTypesNamespace: 'Types',
    },
    schema: parse(schemaText),
    schemaAst: schemaObject,
    documents,
    config,
    pluginMap: { operations, typedDocuments },
    plugins: [{ operations: {} }, { typedDocuments: {} }],
  });
  return Promise.all(
    generates.map(async (options): Promise<[string, string]> => [options.filename, note + (await codegen(options))]),
  );
}

function possibleTypes(schemaObject: GraphQLSchema): string {
  const entries = Object.values(schemaObject.getTypeMap())
    .filter((type) => isAbstractType(type) && !type.name.startsWith('__'))
    .map((type) => [type.name, isAbstractType(type) ? schemaObject.getPossibleTypes(type).map((one) => one.name) : []]);
  return `${note}export const possibleTypes: Record<string, string[]> = ${JSON.stringify(Object.fromEntries(entries), null, 2)};\n`;
}

/**
 * What documents take from the schema: its closed word lists, so that each can be given its words in each language, its
 * inputs, and the names of its questions and writes, for the rule of the cache.
 */
function enums(schemaObject: GraphQLSchema): string {
  const fieldNames = (name: string, type: GraphQLObjectType | null | undefined) =>
    `export type ${name} = ${Object.keys(type?.getFields() ?? {})
      .map((field) => `'${field}'`)
      .join(' | ')};`;
  const lines = Object.values(schemaObject.getTypeMap()).flatMap((type) => {
    if (type.name.startsWith('__')) return [];
    if (isEnumType(type))
      return [
        `export type ${type.name} = ${type
          .getValues()
          .map((value) => `'${value.name}'`)
          .join(' | ')};`,
      ];
    if (!isInputObjectType(type)) return [];
    const fields = Object.values(type.getFields()).map((field) => {
      const isOptional = !isNonNullType(field.type) || field.defaultValue !== undefined;
      return `  readonly ${field.name}${isOptional ? '?' : ''}: ${inputType(field.type)}${isOptional ? ' | null | undefined' : ''};`;
    });
    return [`export interface ${type.name} {`, ...fields, '}'];
  });
  lines.push(
    fieldNames('QueryField', schemaObject.getQueryType()),
    fieldNames('MutationField', schemaObject.getMutationType()),
  );
  return `${note}${lines.join('\n')}\n`;
}

/** The TypeScript type of an input that is given. */
function inputType(type: GraphQLInputType): string {
  if (isNonNullType(type)) return inputType(type.ofType);
  if (isListType(type)) return `ReadonlyArray<${inputType(type.ofType)}>`;
  if (isEnumType(type) || isInputObjectType(type)) return type.name;
  return type.name === 'Boolean' ? 'boolean' : type.name === 'Int' || type.name === 'Float' ? 'number' : 'string';
}

async function changedFiles(files: ReadonlyMap<string, string>): Promise<string[]> {
  const pairs = await Promise.all(
    [...files].map(async ([file, text]) => ({ file, same: (await readFile(file, 'utf8').catch(() => null)) === text })),
  );
  return pairs.filter((pair) => !pair.same).map((pair) => pair.file);
}

async function filesUnder(folder: string, ending: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true });
  return entries
    .filter((entry) => entry.endsWith(ending))
    .map((entry) => join(folder, entry))
    .sort();
}
