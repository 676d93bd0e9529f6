import { validateExploreSearch, type ExploreSearch } from '../network-address/explore-search.ts';

/** The scope as on /jaringan, its `ukuran` the measure; `atur` its parameters that are not usual: `resolution~1.5`. */
export interface MeasuresSearch extends ExploreSearch {
  atur?: string;
}

export function validateMeasuresSearch(input: Record<string, unknown>): MeasuresSearch {
  const { atur } = input;
  return {
    ...validateExploreSearch(input),
    ...(typeof atur === 'string' && atur.length < 200 && readValues(atur).length > 0 ? { atur } : {}),
  };
}

export interface ParameterValue {
  readonly id: string;
  readonly value: number;
}

export function readValues(text: string | undefined): ParameterValue[] {
  return (text ?? '').split(',').flatMap((part) => {
    const [id = '', figure = ''] = part.split('~');
    const value = Number(figure);
    return /^[\w-]{1,40}$/.test(id) && figure !== '' && Number.isFinite(value) ? [{ id, value }] : [];
  });
}

/** Undefined where nothing is left to say. */
export function writeValues(values: readonly ParameterValue[]): string | undefined {
  return values.length === 0 ? undefined : values.map(({ id, value }) => `${id}~${value}`).join(',');
}
