export type FigureReading =
  | { readonly kind: 'FIGURE'; readonly value: number }
  /** A decimal point in a file of decimal commas, often with a leading zero: 07.56. */
  | { readonly kind: 'DECIMAL_POINT'; readonly value: number }
  /** A time of day that a spreadsheet made of the figure and stored as a fraction of 24 hours. */
  | { readonly kind: 'CLOCK_FRACTION'; readonly meant: string }
  | { readonly kind: 'UNREADABLE' };

/**
 * Reads one figure of the file: at most two decimals after a comma. With more it is a fraction of a day, if it can be
 * a clock at all: 0,226388889 of 24 hours is 5:26, so 5.26 was meant.
 */
export function readFigure(text: string, canBeClock: boolean): FigureReading {
  if (/^\d+(,\d{1,2})?$/.test(text)) return { kind: 'FIGURE', value: Number(text.replace(',', '.')) };
  if (/^\d+\.\d{1,2}$/.test(text)) return { kind: 'DECIMAL_POINT', value: Number(text) };
  if (canBeClock && /^0,\d{3,}$/.test(text)) {
    const minutes = Math.round(Number(text.replace(',', '.')) * 24 * 60);
    return { kind: 'CLOCK_FRACTION', meant: `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, '0')}` };
  }
  return { kind: 'UNREADABLE' };
}
