import type { Clock, EntityKind } from '@jejaring/graph/model';
import type { GraphStore } from '@jejaring/graph/store';

/** What is written: all of it where a part is absent. */
export interface ExportScope {
  readonly kinds?: readonly EntityKind[];
  /** Ids of sources: what any of them states. */
  readonly sources?: readonly string[];
  /** By which a file is dated; by default that of this machine. */
  readonly clock?: Clock;
}

/** One file of an export: its name and its text in chunks. */
export interface ExportPart {
  readonly name: string;
  readonly chunks: AsyncIterable<string>;
}

/** One way to write the store down. A format of several parts needs a folder. */
export interface ExportFormat {
  readonly id: string;
  /** One line for `--help`. */
  readonly description: string;
  parts(store: GraphStore, scope: ExportScope): readonly ExportPart[];
}
