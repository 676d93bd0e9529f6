import type { FootprintFilter, InitiativeStatus, Role } from '../../vocabulary/enums.generated.ts';
import { statusOrder } from '../../vocabulary/forms.ts';
import { roleOrder } from '../../vocabulary/roles.ts';

/** What the address holds: a footprint that is sent to somebody opens with the same figures. */
export interface FootprintSearch {
  /** `ya`: also what its parts take part in. */
  denganBagian?: 'ya';
  /** Ids, with what lies under them. */
  tempat?: string;
  sektor?: string;
  peran?: Role;
  status?: InitiativeStatus;
  dari?: number;
  sampai?: number;
  /** Level at which white spots within Indonesia are looked for. */
  tingkat?: 'provinsi';
  /** Area of the world whose countries are looked at. */
  kawasan?: string;
  /** Indicator or challenge by which white spots are looked for. */
  kebutuhan?: string;
  /** The second footprint. */
  banding?: string;
  /** Party or place that the funding chain is followed through. */
  lewat?: string;
}

export function validateFootprintSearch(input: Record<string, unknown>): FootprintSearch {
  const [tempat, sektor] = [idIn(input['tempat']), idIn(input['sektor'])];
  const [kebutuhan, banding, lewat] = [idIn(input['kebutuhan']), idIn(input['banding']), idIn(input['lewat'])];
  const kawasan = idIn(input['kawasan']);
  const peran = roleOrder.find((role) => role === input['peran']);
  const status = statusOrder.find((one) => one === input['status']);
  const [dari, sampai] = inOrder(yearIn(input['dari']), yearIn(input['sampai']));
  return {
    ...(input['denganBagian'] === 'ya' ? { denganBagian: 'ya' as const } : {}),
    ...(tempat === undefined ? {} : { tempat }),
    ...(sektor === undefined ? {} : { sektor }),
    ...(peran === undefined ? {} : { peran }),
    ...(status === undefined ? {} : { status }),
    ...(dari === undefined ? {} : { dari }),
    ...(sampai === undefined ? {} : { sampai }),
    ...(input['tingkat'] === 'provinsi' ? { tingkat: 'provinsi' as const } : {}),
    ...(kawasan === undefined ? {} : { kawasan }),
    ...(kebutuhan === undefined ? {} : { kebutuhan }),
    ...(banding === undefined ? {} : { banding }),
    ...(lewat === undefined ? {} : { lewat }),
  };
}

/** The question that the address asks of the API. */
export function filterOf({
  denganBagian,
  tempat,
  sektor,
  peran,
  status,
  dari,
  sampai,
}: FootprintSearch): FootprintFilter {
  return {
    ...(denganBagian === undefined ? {} : { withParts: true }),
    ...(tempat === undefined ? {} : { places: [tempat] }),
    ...(sektor === undefined ? {} : { sectors: [sektor] }),
    ...(peran === undefined ? {} : { roles: [peran] }),
    ...(status === undefined ? {} : { statuses: [status] }),
    ...(dari === undefined ? {} : { from: dari }),
    ...(sampai === undefined ? {} : { to: sampai }),
  };
}

export function isFiltered(search: FootprintSearch): boolean {
  return Object.keys(filterOf(search)).length > 0;
}

function idIn(value: unknown): string | undefined {
  return typeof value === 'string' && /^[a-z]\w*:.{1,400}$/u.test(value) ? value : undefined;
}

function yearIn(value: unknown): number | undefined {
  const year = Number(value);
  return (typeof value === 'string' || typeof value === 'number') &&
    Number.isInteger(year) &&
    year >= 1900 &&
    year <= 2200
    ? year
    : undefined;
}

/** The API refuses a period that ends before it begins. */
function inOrder(from: number | undefined, to: number | undefined): readonly [number | undefined, number | undefined] {
  return from !== undefined && to !== undefined && from > to ? [to, from] : [from, to];
}
