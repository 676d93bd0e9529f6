import type { ApolloClient, DocumentNode, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { Kind } from 'graphql';
import type { Language, QueryField } from '../vocabulary/enums.generated.ts';
import { languageOf } from '@jejaring/words/languages';
import { i18n } from './words.ts';

/**
 * Dear questions: they walk the network or read long tables, and whoever asks pays for them (docs/operate.md, what a caller may
 * ask). Nobody asks them by passing over a link.
 */
const dear: ReadonlySet<string> = new Set([
  'comparison',
  'coverage',
  'footprint',
  'islands',
  'measure',
  'measures',
  'neighbours',
  'network',
  'overlaps',
  'paths',
  'peers',
  'search',
] satisfies QueryField[]);

/** What a route's loader is told. */
interface Entering<Params> {
  readonly context: { readonly apollo: ApolloClient };
  readonly params: Params;
  /** True while a link is only pointed at, or has the focus. */
  readonly preload: boolean;
}

/**
 * A loader that starts the question of a page beside the loading of its code: where a link is followed, and, unless it is dear,
 * where one is pointed at. It waits for nothing: the page asks the same question, gets what is on its way, and shows how it stands.
 */
export function startsQuestion<Params, Data, Variables extends OperationVariables>(
  document: () => Promise<TypedDocumentNode<Data, Variables>>,
  variablesOf: (params: Params, language: Language) => Variables,
) {
  return ({ context, params, preload }: Entering<Params>): void => {
    const start = async () => {
      const query: DocumentNode = await document();
      if (preload && isDear(query)) return;
      const variables = variablesOf(params, languageOf(i18n.locale));
      await context.apollo.query({ query, variables, errorPolicy: 'all' });
    };
    // What fails here, fails for the page too, which says so.
    void start().catch(() => undefined);
  };
}

function isDear(document: DocumentNode): boolean {
  return document.definitions.some(
    (definition) =>
      definition.kind === Kind.OPERATION_DEFINITION &&
      definition.selectionSet.selections.some((one) => one.kind === Kind.FIELD && dear.has(one.name.value)),
  );
}
