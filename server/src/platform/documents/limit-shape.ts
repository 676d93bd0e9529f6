import {
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { ApiError } from '@jejaring/schema/errors';
import { documentLimits } from './document-limits.ts';

/** What a document asks of whoever follows it, with its fragments written out wherever they are spread. */
export interface Shape {
  readonly depth: number;
  /** Of the operation that has most. */
  readonly aliases: number;
  readonly selections: number;
  readonly pairs: number;
}

/**
 * Refuses a document whose writing-out would grow without end, before anything else looks at it: validation, costing and
 * compiling all follow fragments wherever they are spread, so that spreads within spreads double their work. It walks as
 * they do and stops at the first bound that it meets.
 * @throws ApiError QUERY_TOO_DEEP, TOO_MANY_ALIASES, QUERY_TOO_LARGE
 */
export function limitShape(document: DocumentNode): Shape {
  const walk = new ShapeWalk(document);
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) walk.operation(definition);
  }
  // Validation looks into what nothing spreads too, before it refuses it.
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) walk.unused(definition);
  }
  return walk.shape;
}

class ShapeWalk {
  readonly #fragments = new Map<string, FragmentDefinitionNode>();
  readonly #met = new Set<string>();
  #selections = 0;
  #pairs = 0;
  #aliases = 0;
  #mostAliases = 0;
  #depth = 0;

  constructor(document: DocumentNode) {
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.#fragments.set(definition.name.value, definition);
    }
  }

  get shape(): Shape {
    return { depth: this.#depth, aliases: this.#mostAliases, selections: this.#selections, pairs: this.#pairs };
  }

  operation({ selectionSet }: OperationDefinitionNode): void {
    this.#aliases = 0;
    this.#level([selectionSet], 1);
  }

  unused({ name, selectionSet }: FragmentDefinitionNode): void {
    if (this.#met.has(name.value)) return;
    this.#aliases = 0;
    this.#level([selectionSet], 1);
  }

  /** One level of the answer: what all these sets select together, and then what is under each name of it. */
  #level(sets: readonly SelectionSetNode[], depth: number): void {
    const fields = new Map<string, FieldNode[]>();
    let spreads = 0;
    const within = new Set<string>();
    const gather = ({ selections }: SelectionSetNode): void => {
      for (const selection of selections) {
        this.#count(within.size > 0);
        if (selection.kind === Kind.INLINE_FRAGMENT) gather(selection.selectionSet);
        else if (selection.kind === Kind.FRAGMENT_SPREAD) {
          spreads += 1;
          const name = selection.name.value;
          const fragment = this.#fragments.get(name);
          this.#met.add(name);
          // Circles and unknown names are told by validation.
          if (fragment === undefined || within.has(name)) continue;
          within.add(name);
          gather(fragment.selectionSet);
          within.delete(name);
        } else this.#gatherField(selection, depth, fields);
      }
    };
    for (const set of sets) gather(set);
    this.#compare(spreads);
    for (const [, alike] of fields) {
      this.#compare(alike.length);
      const below = alike.flatMap(({ selectionSet }) => selectionSet ?? []);
      if (below.length > 0) this.#level(below, depth + 1);
    }
  }

  #gatherField(field: FieldNode, depth: number, fields: Map<string, FieldNode[]>): void {
    if (depth > documentLimits.depth) {
      const message = `The document is nested more than ${documentLimits.depth} deep: ask in two steps.`;
      throw new ApiError('QUERY_TOO_DEEP', message, { maximum: documentLimits.depth });
    }
    this.#depth = Math.max(this.#depth, depth);
    if (field.alias !== undefined && (this.#aliases += 1) > documentLimits.aliases) {
      const message = `The document has more than ${documentLimits.aliases} aliases: use nodes(ids:), or split it.`;
      throw new ApiError('TOO_MANY_ALIASES', message, { maximum: documentLimits.aliases });
    }
    this.#mostAliases = Math.max(this.#mostAliases, this.#aliases);
    const name = field.alias?.value ?? field.name.value;
    const alike = fields.get(name);
    if (alike === undefined) fields.set(name, [field]);
    else alike.push(field);
  }

  #count(isWithinFragment: boolean): void {
    const maximum = documentLimits.selections;
    if ((this.#selections += 1) <= maximum) return;
    throw isWithinFragment
      ? new ApiError('QUERY_TOO_DEEP', `Written out, its fragments select more than ${maximum} fields: spread less.`, {
          maximum,
        })
      : new ApiError('QUERY_TOO_LARGE', `The document selects more than ${maximum} fields: split it.`, { maximum });
  }

  #compare(alike: number): void {
    if ((this.#pairs += (alike * (alike - 1)) / 2) <= documentLimits.pairs) return;
    const message = 'The document selects the same fields too many times in one place: select each once.';
    throw new ApiError('QUERY_TOO_LARGE', message, { maximum: documentLimits.pairs });
  }
}
