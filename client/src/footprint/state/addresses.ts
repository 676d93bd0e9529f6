import type { Language } from '../../vocabulary/enums.generated.ts';
import type { FootprintSearch } from './footprint-search.ts';
import type { FootprintQuestion } from './question.ts';

/** The same question as a file. */
export function fileAddress(
  format: 'csv' | 'xlsx' | 'geojson',
  { of, filter }: FootprintQuestion,
  language: Language,
): string {
  const parameters = new URLSearchParams({ of, language });
  if (Object.keys(filter).length > 0) parameters.set('filter', JSON.stringify(filter));
  return `/footprint.${format}?${parameters.toString()}`;
}

/** The search parameters that ask for the same filter: the inverse of `filterOf`. */
export function searchOf({ filter }: FootprintQuestion): FootprintSearch {
  const [tempat] = filter.places ?? [];
  const [sektor] = filter.sectors ?? [];
  const [peran] = filter.roles ?? [];
  const [status] = filter.statuses ?? [];
  return {
    ...(filter.withParts === true ? { denganBagian: 'ya' as const } : {}),
    ...(tempat === undefined ? {} : { tempat }),
    ...(sektor === undefined ? {} : { sektor }),
    ...(peran === undefined ? {} : { peran }),
    ...(status === undefined ? {} : { status }),
    ...(filter.from == null ? {} : { dari: filter.from }),
    ...(filter.to == null ? {} : { sampai: filter.to }),
  };
}

/** The HTML that shows a footprint on another site: a frame, without scripts of ours. */
export function embedCode(origin: string, question: FootprintQuestion, title: string): string {
  const parameters = new URLSearchParams(
    Object.entries(searchOf(question)).map(([key, value]) => [key, String(value)]),
  ).toString();
  const address = `${origin}/sisip/jejak/${encodeURIComponent(question.of)}${parameters === '' ? '' : `?${parameters}`}`;
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="620" style="border:0" loading="lazy"></iframe>`;
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
