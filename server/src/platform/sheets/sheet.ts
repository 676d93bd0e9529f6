export type Cell = string | number | null;

/** A table that a person takes away. */
export interface Sheet {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}
