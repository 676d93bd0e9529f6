/** Money of a place as the API counts it. */
export interface PlaceMoney {
  readonly flow: string;
  readonly currency: string;
  readonly counted: string;
}

/** A country with its number of initiatives and its money. */
export interface StandingPlace {
  readonly count: number;
  readonly region: { readonly code: string | null };
  readonly money: readonly PlaceMoney[];
}

/**
 * What of a footprint is Indonesia's: in commitments where they are in one currency, else in initiatives. Not how it ranks among
 * the countries: the sources were chosen for it, so that it would come first more often than it does.
 */
export type IndonesiaStanding = { readonly count: number } & (
  | { readonly by: 'MONEY'; readonly share: number; readonly currency: string; readonly counted: string }
  | { readonly by: 'COUNT' }
);

const commitment = 'OUTGOING_COMMITMENT';

/** `share` is in per cent of `committed`, all commitments of that currency; amounts in several currencies are not comparable. */
export function indonesiaStanding(
  places: readonly StandingPlace[],
  committed: readonly PlaceMoney[],
): IndonesiaStanding | null {
  const own = places.find(({ region }) => region.code === 'ID');
  if (own === undefined) return null;
  const totals = committed.filter(({ flow, counted }) => flow === commitment && Number(counted) > 0);
  const [total] = totals;
  const counted = total === undefined ? null : amountIn(own, total.currency);
  if (totals.length !== 1 || total === undefined || counted === null || Number(counted) <= 0) {
    return { by: 'COUNT', count: own.count };
  }
  return {
    by: 'MONEY',
    count: own.count,
    share: (Number(counted) / Number(total.counted)) * 100,
    currency: total.currency,
    counted,
  };
}

/** The commitments of a place in one currency; null where none is recorded. */
function amountIn(place: Pick<StandingPlace, 'money'>, currency: string, kind: string = commitment): string | null {
  return place.money.find((total) => total.flow === kind && total.currency === currency)?.counted ?? null;
}
