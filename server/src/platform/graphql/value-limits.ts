import { ApiError } from '@jejaring/schema/errors';

/** What one value among the variables may be; the body's size bounds them all together. */
const valueLimits = { text: 20_000, list: 1000, nesting: 12 } as const;

/** @throws ApiError TOO_MANY_VALUES */
export function limitValues(value: unknown, path = 'variables', nesting = 0): void {
  if (nesting > valueLimits.nesting) throw new ApiError('TOO_MANY_VALUES', `${path} is nested too deeply.`);
  if (typeof value === 'string') {
    if (value.length <= valueLimits.text) return;
    throw new ApiError(
      'TOO_MANY_VALUES',
      `${path} has ${value.length} characters; at most ${valueLimits.text} are read.`,
    );
  }
  if (Array.isArray(value)) {
    if (value.length > valueLimits.list) {
      throw new ApiError(
        'TOO_MANY_VALUES',
        `${path} has ${value.length} values; at most ${valueLimits.list} are read.`,
      );
    }
    for (const [index, item] of value.entries()) limitValues(item, `${path}[${index}]`, nesting + 1);
    return;
  }
  if (value === null || typeof value !== 'object') return;
  for (const [key, item] of Object.entries(value)) limitValues(item, `${path}.${key}`, nesting + 1);
}
