import { readList } from './peers-search.ts';

/** `daerah`: up to six ids side by side. */
export interface CompareSearch {
  daerah?: string;
}

export const mostCompared = 6;

export function validateCompareSearch(input: Record<string, unknown>): CompareSearch {
  const ids =
    typeof input['daerah'] === 'string' ? readList(input['daerah'].slice(0, 2000)).slice(0, mostCompared) : [];
  return ids.length === 0 ? {} : { daerah: ids.join(',') };
}
