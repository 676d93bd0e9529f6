import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { partialDate } from '@jejaring/graph/model';

/** A scalar that travels as text and is checked on its way in. */
function textScalar(name: string, description: string, isValid: (text: string) => boolean): GraphQLScalarType {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && isValid(value)) return value;
    throw new GraphQLError(`${name} cannot be read from ${JSON.stringify(value)}: ${description}`);
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: (value) => String(value),
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
  });
}

export const DateScalar = textScalar(
  'Date',
  'ISO-8601 of the precision the source gives: 2017, 2017-03 or 2017-03-15.',
  (text) => partialDate.safeParse(text).success,
);

export const DateTimeScalar = textScalar(
  'DateTime',
  'A moment in ISO-8601, UTC, such as 2026-01-31T08:00:00.000Z.',
  (text) => /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text) && !Number.isNaN(Date.parse(text)),
);

export const DecimalScalar = textScalar('Decimal', 'A decimal number as text, such as "-1234.50".', (text) =>
  /^-?\d+(\.\d+)?$/.test(text),
);
