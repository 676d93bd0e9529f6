import { parseId, type AnyFields, type Entity } from '../../model/index.ts';
import { bareName, normalise, placeKinds, type PlaceKind } from './normalise.ts';

/** What a term is to its entity; the order is that of trust, and the number is kept in the snapshot file. */
export const termUses = ['NAME', 'VARIANT', 'CODE', 'OLD_CODE', 'IDENTIFIER'] as const;
export type TermUse = (typeof termUses)[number];

/** A text by which an entity is found, as stated. `place` tells a regency from a city of the same name. */
export interface Term {
  readonly text: string;
  readonly use: TermUse;
  readonly place: PlaceKind;
}

/** Longer texts are searched by the store's full text; of a long title its beginning is enough to be found by. */
const longest = 160;

/** All texts by which an entity is found, each once. */
export function termsOf(entity: Entity): Term[] {
  const place = placeOf(entity);
  const terms = new Map<string, Term>();
  const put = (text: string, use: TermUse) => {
    const clipped = text.slice(0, longest);
    const key = `${use === 'NAME' || use === 'VARIANT' ? '' : '#'}${normalise(clipped)}`;
    if (!terms.has(key)) terms.set(key, { text: clipped, use, place });
  };
  for (const name of entity.names) put(name.text, name.use === 'OFFICIAL' || name.use === 'SHORT' ? 'NAME' : 'VARIANT');
  const { code, identifier }: AnyFields = entity.fields;
  if (code !== undefined) put(code, 'CODE');
  for (const alias of entity.aliases) {
    const value = alias.scheme === 'id' ? (parseId(alias.value)?.rest ?? alias.value) : alias.value;
    put(value, alias.to === undefined && alias.scheme !== 'id' ? 'CODE' : 'OLD_CODE');
  }
  if (identifier !== undefined) put(identifier, 'IDENTIFIER');
  put(parseId(entity.id)?.rest ?? entity.id, 'IDENTIFIER');
  return [...terms.values()];
}

function placeOf(entity: Entity): PlaceKind {
  if (entity.kind !== 'REGION') return 'NONE';
  const { type } = entity.fields;
  return placeKinds.find((kind) => kind === type) ?? (type === 'FOREIGN_CITY' ? 'CITY' : 'NONE');
}

/** A term as it is compared: normalised, and without the word for the kind of region. */
export function comparable(term: Term): { readonly full: string; readonly bare: string } {
  const full = normalise(term.text);
  return { full, bare: term.place === 'NONE' ? full : bareName(full).bare };
}
