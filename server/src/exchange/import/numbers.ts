/** A whole number written with digits only; null where it is not. */
export function wholeNumber(text: string): number | null {
  return /^\d+$/.test(text) ? Number(text) : null;
}

/** A number with a decimal point, such as -6.19905; null where it is not. */
export function decimal(text: string): number | null {
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null;
}
