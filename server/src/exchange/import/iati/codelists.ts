import { readFileSync } from 'node:fs';

/** The bundled lists that IATI files are checked against (codeforIATI/codelists, MIT). */
export type CodelistName =
  | 'AidType'
  | 'CollaborationType'
  | 'Country'
  | 'Currency'
  | 'FinanceType'
  | 'FlowType'
  | 'Region'
  | 'ReportingOrganisation'
  | 'Sector'
  | 'SectorCategory'
  | 'UNSDG-Goals'
  | 'UNSDG-Targets';

interface Codelist {
  readonly data: readonly { readonly code: string; readonly name?: string | null }[];
}

const loaded = new Map<CodelistName, ReadonlyMap<string, string>>();

/** Names by code, as published. Read once, from the files of the sample. */
export function codelist(name: CodelistName): ReadonlyMap<string, string> {
  const known = loaded.get(name);
  if (known !== undefined) return known;
  const url = new URL(`../../../../sample/data/codelists/${name}.json`, import.meta.url);
  const list = JSON.parse(readFileSync(url, 'utf8')) as Codelist;
  const names = new Map(list.data.map((item) => [item.code, item.name ?? item.code]));
  loaded.set(name, names);
  return names;
}
