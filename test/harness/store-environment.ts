/** Settings, as a person would give them, that lead to stores of the pair that this project runs on. */
export interface StoreEnvironment {
  readonly JEJARING_DATA: string;
  readonly JEJARING_GRAPH?: string;
  readonly JEJARING_DATABASE?: string;
  readonly [name: string]: string | undefined;
}
