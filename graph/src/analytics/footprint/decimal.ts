/**
 * Exact money. Most values are whole hundredths below 2^52 and are summed as plain numbers, which is exact and fast;
 * whatever else is published is a BigInt of `fineScale` decimals.
 */
const fineScale = 40;
const fineOne = 10n ** BigInt(fineScale);
export const finePerHundredth = 10n ** BigInt(fineScale - 2);
/** Two of these still add exactly. */
const largest = 2 ** 52;

export interface ExactValue {
  /** Hundredths; NaN where they cannot hold the value. */
  readonly hundredths: number;
  /** Only where hundredths are NaN. */
  readonly fine: bigint | null;
}

/** Null where the text is no decimal number of at most 40 decimals. */
export function exactValue(text: string | null): ExactValue | null {
  const match = text === null ? null : /^([+-]?)(\d+)(?:\.(\d{1,40}))?$/.exec(text);
  if (match === null) return null;
  const [, sign, whole = '', part = ''] = match;
  const shortPart = part.replace(/0+$/, '');
  if (shortPart.length <= 2 && whole.length <= 13) {
    const hundredths = Number(whole) * 100 + Number(shortPart.padEnd(2, '0'));
    // Adding nought turns "-0" into 0.
    return { hundredths: (sign === '-' ? -hundredths : hundredths) + 0, fine: null };
  }
  const fine = BigInt(whole + part.padEnd(fineScale, '0'));
  return { hundredths: Number.NaN, fine: sign === '-' ? -fine : fine };
}

/** The shortest decimal text: no exponent, no trailing zeros. */
export function decimalText(fine: bigint): string {
  const size = fine < 0n ? -fine : fine;
  const part = (size % fineOne).toString().padStart(fineScale, '0').replace(/0+$/, '');
  return `${fine < 0n ? '-' : ''}${size / fineOne}${part === '' ? '' : `.${part}`}`;
}

/** value × part / whole, rounded towards nought to whole hundredths. */
export function portion(hundredths: number, part: number, whole: number): number {
  if (part === 0) return 0;
  if (part === whole) return hundredths;
  const product = hundredths * part;
  if (Math.abs(product) <= largest) return (product - (product % whole)) / whole + 0;
  return Number((BigInt(hundredths) * BigInt(part)) / BigInt(whole));
}

/** The same for a fine value. */
export function finePortion(fine: bigint, part: number, whole: number): bigint {
  if (part === whole) return fine;
  const exact = (fine * BigInt(part)) / BigInt(whole);
  return exact - (exact % finePerHundredth);
}

/** Sums in numbered lanes, exact whatever is added. */
export class Lanes {
  private readonly sums: number[] = [];
  private readonly rest = new Map<number, bigint>();

  add(lane: number, hundredths: number): void {
    const sum = (this.sums[lane] ?? 0) + hundredths;
    if (sum <= largest && sum >= -largest) {
      this.sums[lane] = sum;
      return;
    }
    this.sums[lane] = 0;
    this.addFine(lane, BigInt(sum) * finePerHundredth);
  }

  addFine(lane: number, fine: bigint): void {
    this.rest.set(lane, (this.rest.get(lane) ?? 0n) + fine);
  }

  sum(lane: number): bigint {
    return BigInt(this.sums[lane] ?? 0) * finePerHundredth + (this.rest.get(lane) ?? 0n);
  }
}
