import type { PeerModelInput, PeerWeight, RegionFilter } from '../vocabulary/enums.generated.ts';

/**
 * What the address of a list of peers says. `model` is the model's id; `mix` a mix instead, `overall:2,geography:1`;
 * `pulau` islands; `jenis` kabupaten or kota; `penduduk` from and to, `500000-` and `-100000` open; `urut` by reach
 * instead of distance; `pilih` regions chosen by hand; `tantangan` an indicator; `dengan` the peer that is explained.
 */
export interface PeersSearch {
  model?: string;
  mix?: string;
  pulau?: string;
  jenis?: 'kabupaten' | 'kota';
  penduduk?: string;
  urut?: 'jangkauan';
  pilih?: string;
  tantangan?: string;
  dengan?: string;
}

const plainId = /^[\w-]{1,40}$/;
const range = /^(\d{0,10})-(\d{0,10})$/;

export function validatePeersSearch(input: Record<string, unknown>): PeersSearch {
  const text = (name: string) => (typeof input[name] === 'string' ? input[name].slice(0, 4000) : '');
  const [model, mix, islands, people, chosen] = [
    plainId.test(text('model')) ? text('model') : '',
    writeMix(readMix(text('mix'))),
    readList(text('pulau'))
      .filter((id) => plainId.test(id))
      .join(','),
    range.test(text('penduduk')) && text('penduduk') !== '-' ? text('penduduk') : '',
    readList(text('pilih')).slice(0, 100).join(','),
  ];
  const kind = text('jenis');
  return {
    ...(model === '' || model === 'overall' ? {} : { model }),
    ...(mix === '' ? {} : { mix }),
    ...(islands === '' ? {} : { pulau: islands }),
    ...(kind === 'kabupaten' || kind === 'kota' ? { jenis: kind } : {}),
    ...(people === '' ? {} : { penduduk: people }),
    ...(text('urut') === 'jangkauan' ? { urut: 'jangkauan' as const } : {}),
    ...(chosen === '' ? {} : { pilih: chosen }),
    ...(text('tantangan') === '' ? {} : { tantangan: text('tantangan').slice(0, 200) }),
    ...(text('dengan') === '' ? {} : { dengan: text('dengan').slice(0, 200) }),
  };
}

/** What the API is asked, of an address. */
export interface PeersQuestion {
  readonly model: PeerModelInput;
  readonly among: RegionFilter | null;
  readonly chosen: readonly string[] | null;
  readonly orderBy: 'DISTANCE' | 'REACH';
}

export function peersQuestion(search: PeersSearch): PeersQuestion {
  const mix = readMix(search.mix ?? '');
  const islands = readList(search.pulau ?? '');
  const [, from = '', to = ''] = range.exec(search.penduduk ?? '') ?? [];
  const among: RegionFilter = {
    ...(islands.length === 0 ? {} : { islands }),
    ...(search.jenis === undefined ? {} : { types: [search.jenis === 'kota' ? 'CITY' : 'REGENCY'] }),
    ...(from === '' ? {} : { populationFrom: Math.min(Number(from), mostPeople) }),
    ...(to === '' ? {} : { populationTo: Math.min(Number(to), mostPeople) }),
  };
  const chosen = readList(search.pilih ?? '');
  return {
    model: mix.length > 0 ? { mix } : { id: search.model ?? 'overall' },
    among: Object.keys(among).length === 0 ? null : among,
    chosen: chosen.length === 0 ? null : chosen,
    orderBy: search.urut === 'jangkauan' ? 'REACH' : 'DISTANCE',
  };
}

/** GraphQL's Int ends here. */
const mostPeople = 2_147_483_647;

/** `overall:2,indicator:bps:poverty-rate:1`: the last colon stands before the weight; what cannot be read is left out. */
export function readMix(text: string): PeerWeight[] {
  return readList(text)
    .slice(0, 20)
    .flatMap((part) => {
      const [, component, weight] = /^(.+):(\d{1,3})$/.exec(part) ?? [];
      return component === undefined || Number(weight) === 0 ? [] : [{ component, weight: Number(weight) }];
    });
}

export function writeMix(mix: readonly PeerWeight[]): string {
  return mix.map(({ component, weight }) => `${component}:${weight}`).join(',');
}

export function readList(text: string): string[] {
  return [...new Set(text.split(',').map((one) => one.trim()))].filter((one) => one !== '' && one.length <= 200);
}

/** The same search with some parameters set anew; undefined takes one away. */
export function changed(
  search: PeersSearch,
  change: { [Name in keyof PeersSearch]?: PeersSearch[Name] | undefined },
): PeersSearch {
  return validatePeersSearch({ ...search, ...change });
}

/** Where the list is taken away as a file: the same question, all that fit. */
export function peersFile(
  format: 'csv' | 'xlsx',
  region: string,
  { model, among, chosen, orderBy }: PeersQuestion,
  language: string,
): string {
  const parameters = new URLSearchParams({ region, language, orderBy, first: '1000' });
  if (model.id) parameters.set('model', model.id);
  for (const { component, weight } of model.mix ?? []) parameters.append('mix', `${component}:${weight}`);
  if (among !== null) parameters.set('among', JSON.stringify(among));
  for (const id of chosen ?? []) parameters.append('chosen', id);
  return `/peers.${format}?${parameters.toString()}`;
}
