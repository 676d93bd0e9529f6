import type { TypedRecord } from '@jejaring/graph/model';
import type { GraphStore } from '@jejaring/graph/store';

/**
 * One kind of file, read as a stream of records and findings. An importer knows its format, never the engine; it
 * writes nothing itself: import-file.ts batches what it yields.
 */
export interface Importer {
  /** Stable id, such as `iati-activities`; what `--as` takes. */
  readonly id: string;
  /** One line for `--help` and the Data page. */
  readonly description: string;
  /** Whether a file of this name that starts with these bytes is one of mine. */
  accepts(file: { readonly name: string; readonly head: string }): boolean;
  /** The file's rows or elements, in order. Throws ImportError only where the whole file cannot be read. */
  read(file: ImportFile, context: ImportContext): AsyncIterable<ImportItem>;
}

export interface ImportFile {
  readonly path: string;
  readonly name: string;
  readonly size: number;
  /** What the sidecar `NAME.source.json` says, or the command line; the record of the Source entity is made of it. */
  readonly source: SourceDescription;
}

/** Who publishes a file and under what terms; `slug` gives the id source:jejaring:<slug>. */
export interface SourceDescription {
  readonly slug: string;
  readonly title: { readonly id: string; readonly en: string };
  readonly description?: { readonly id: string; readonly en: string };
  readonly type: 'DATASET' | 'ARTICLE' | 'PERSON';
  readonly publisher: string;
  readonly url?: string;
  readonly licence: string;
  readonly retrieved?: string;
  readonly precedence: number;
  readonly caveats?: readonly { readonly id: string; readonly en: string }[];
  readonly gaps?: readonly { readonly id: string; readonly en: string }[];
}

export interface ImportContext {
  /** For look-ups of what earlier files brought (regions by code, boundaries): read only. */
  readonly store: GraphStore;
  readonly signal: AbortSignal;
  /** Bytes read so far, for the progress bar. */
  progress(bytes: number): void;
}

export type ImportItem =
  /** Made by `recordAbout`, so that a misspelt field does not compile. */
  | { readonly record: TypedRecord }
  | { readonly finding: Finding }
  /** How many rows, elements or pairs of each kind the file holds, whatever became of them. */
  | { readonly counted: Readonly<Record<string, number>> };

export type FindingSeverity = 'ERROR' | 'WARNING' | 'NOTE';

/** What was left out, doubted or corrected, and why. ERROR: the row is not in the store. */
export interface Finding {
  readonly severity: FindingSeverity;
  /** Stable, upper snake case, such as UNKNOWN_COUNTRY or VALUE_IS_A_CLOCK_FRACTION. */
  readonly code: string;
  /** One English sentence that says what was met and what was done. */
  readonly message: string;
  /** Line of the file from 1 (a CSV's header is line 1). */
  readonly line: number | null;
  readonly key?: string;
  readonly field?: string;
  /** As the file has it. */
  readonly value?: string;
  /** What was likely meant, where that can be said. */
  readonly suggestion?: string;
}

/** Where runs and findings are kept: the relational store, through MikroORM. */
export interface ImportJournal {
  /**
   * @param run with an id where it belongs to a job: begun again after a stop or a kill, it begins anew under it, without what it
   * had found
   */
  begin(run: {
    readonly id?: string;
    readonly file: string;
    readonly importer: string;
    readonly source: string;
    readonly hash: string;
    readonly size: number;
    readonly who: string;
  }): Promise<string>;
  /** Called with every batch that the graph acknowledged; findings are appended in order. */
  record(run: string, progress: ImportCounts, findings: readonly Finding[]): Promise<void>;
  end(run: string, state: 'DONE' | 'CANCELLED' | 'FAILED', report: ImportReport): Promise<void>;
}

export interface ImportCounts {
  readonly records: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly bytes: number;
}

export interface ImportReport extends ImportCounts {
  readonly state: 'DONE' | 'CANCELLED' | 'FAILED';
  readonly file: string;
  readonly source: string;
  readonly importer: string;
  /** From `counted` items: what the file itself holds. */
  readonly counted: Readonly<Record<string, number>>;
  readonly findings: number;
  readonly findingsByCode: Readonly<Record<string, number>>;
  /** Records of this source that the file no longer holds; withdrawn only when asked. */
  readonly missing: number;
  readonly withdrawn: number;
  readonly seconds: number;
  readonly error?: string;
}
