import { GraphError, type GraphErrorCode } from '../../model/index.ts';

/** Where in a command a fault stands, for messages and details. */
export interface Place {
  readonly record: string;
  readonly part: string;
}

/** A refusal that names the record, the part, and what to do about it. */
export function refuse(
  code: GraphErrorCode,
  place: Place,
  message: string,
  details: Readonly<Record<string, unknown>> = {},
): GraphError {
  return new GraphError(code, `${place.record}, ${place.part}: ${message}`, { ...place, ...details });
}

/** False where the first is surely after the second: 2017-05 is not after 2017. */
export function isInOrder(from: string, to: string): boolean {
  const length = Math.min(from.length, to.length);
  return from.slice(0, length) <= to.slice(0, length);
}

export function isShortText(value: unknown, maximum: number): value is string {
  return typeof value === 'string' && value.length >= 1 && value.length <= maximum;
}
