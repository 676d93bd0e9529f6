import { registerEnumType } from 'type-graphql';

function enumOf<const T extends string>(
  name: string,
  values: readonly T[],
  description: string,
): { readonly [K in T]: K } {
  const object = Object.fromEntries(values.map((value) => [value, value])) as { readonly [K in T]: K };
  registerEnumType(object, { name, description });
  return object;
}

export const PlaceLevelEnum = enumOf(
  'PlaceLevel',
  ['SUPRANATIONAL', 'COUNTRY', 'PROVINCE', 'REGENCY'],
  'COUNTRY and SUPRANATIONAL count what is named; points place into provinces and regencies only.',
);
export const MoneyPartEnum = enumOf(
  'MoneyPart',
  ['COUNTED', 'SHARED_OUT', 'EXCLUDED'],
  'The three parts of what is stated; they add up exactly.',
);
export const ReasonPartEnum = enumOf(
  'ReasonPart',
  ['SHARED_OUT', 'EXCLUDED', 'HEADLINE'],
  'What a reason explains: a part of the amount, or why the kind is not in the headline.',
);
export const ChainLayerEnum = enumOf(
  'ChainLayer',
  ['DONOR', 'INTERMEDIARY', 'IMPLEMENTER', 'PLACE'],
  'FUNDING, then ACCOUNTABLE or EXTENDING, then IMPLEMENTING, then the place named.',
);
