import { partialDate } from '@jejaring/graph/model';

/** A year, month or day as the row gives it; null where it is empty or none. An empty cell is unknown, no conflict. */
export function isoPartial(text: string): string | null {
  return partialDate.safeParse(text.trim()).success ? text.trim() : null;
}
