import type { Alias, Entity } from '../../model/index.ts';

/** A code of a region in a scheme, such as 33.10 of kemendagri. */
export interface RegionCode {
  readonly scheme: string;
  readonly code: string;
}

/**
 * The codes that are in force for a region: its own one, and every alias that does not say until when. An alias of
 * scheme `id` is no code, and has a rule of its own (write/aliases.ts).
 */
export function currentCodes(entity: Entity): RegionCode[] {
  if (entity.kind !== 'REGION') return [];
  const { code, codeScheme: scheme } = entity.fields;
  const own = code !== undefined && scheme !== undefined ? [{ scheme, code }] : [];
  return [...own, ...codesOfAliases(entity.aliases)];
}

export function codesOfAliases(aliases: readonly Alias[]): RegionCode[] {
  return aliases.flatMap(({ scheme, value, to }) =>
    scheme === 'id' || to !== undefined ? [] : [{ scheme, code: value }],
  );
}

/** Equal for equal codes. */
export function codeKey({ scheme, code }: RegionCode): string {
  return JSON.stringify([scheme, code]);
}
