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

/** Where Indonesia stands among the countries of a footprint: by commitments where they are in one currency, else by initiatives. */
export type IndonesiaStanding = { readonly rank: number; readonly count: number } & (
  | { readonly by: 'MONEY'; readonly share: number; readonly currency: string; readonly counted: string }
  | { readonly by: 'COUNT' }
);

const commitment = 'OUTGOING_COMMITMENT';

/**
 * Ties share the better rank. `share` is in per cent of `committed`, all commitments of that currency; amounts in several
 * currencies are not comparable, so that then the number of initiatives decides.
 */
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
    return { by: 'COUNT', count: own.count, rank: 1 + places.filter(({ count }) => count > own.count).length };
  }
  const larger = places.filter((place) => Number(amountIn(place, total.currency) ?? 0) > Number(counted));
  return {
    by: 'MONEY',
    count: own.count,
    rank: 1 + larger.length,
    share: (Number(counted) / Number(total.counted)) * 100,
    currency: total.currency,
    counted,
  };
}

/** The commitments of a place in one currency; null where none is recorded. */
function amountIn(place: Pick<StandingPlace, 'money'>, currency: string, kind: string = commitment): string | null {
  return place.money.find((total) => total.flow === kind && total.currency === currency)?.counted ?? null;
}
