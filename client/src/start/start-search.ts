import { kindOrder } from '../vocabulary/kinds.ts';
import type { EntityKind } from '../vocabulary/enums.generated.ts';

/** `cari`: what was searched; `jenis`: one kind of hit only. */
export interface StartSearch {
  cari?: string;
  jenis?: EntityKind;
}

export function validateStartSearch(input: Record<string, unknown>): StartSearch {
  const text = typeof input['cari'] === 'string' ? input['cari'].trim().slice(0, 200) : '';
  const kind = kindOrder.find((one) => one === input['jenis']);
  return { ...(text === '' ? {} : { cari: text }), ...(kind === undefined ? {} : { jenis: kind }) };
}
