/** What each step of the curve measures; seconds, milliseconds and bytes, as each name says. */
export interface Built {
  readonly nodes: number;
  readonly relations: number;
  /** From a scan that makes its things on the fly, and that scan by itself. */
  readonly buildSeconds: number;
  readonly scanSeconds: number;
  readonly arrayBytes: number;
  readonly relationBytes: number;
  /** What the process grew by: arrays, ids and names. */
  readonly growthBytes: number;
  readonly saveSeconds: number;
  readonly fileBytes: number;
}

export interface Opened {
  readonly openSeconds: number;
  readonly residentBytes: number;
  readonly expand: Spread;
  readonly path: Spread;
  /** Of the pairs asked, those joined within ten steps. */
  readonly pathsFound: number;
  readonly search: Spread;
}

/** Of many questions, in milliseconds. */
export interface Spread {
  readonly p50: number;
  readonly p99: number;
}

export interface Filled {
  readonly fillSeconds: number;
  readonly relations: number;
}

export interface Scanned {
  readonly scanSeconds: number;
  readonly buildSeconds: number;
  readonly relations: number;
}

/** One size of the curve. */
export interface CurvePoint {
  readonly asked: number;
  readonly built: Built;
  readonly opened: Opened;
  readonly sqlite?: EnginePoint;
  readonly neo4j?: EnginePoint;
}

export interface EnginePoint {
  readonly filled: Filled;
  readonly scanned: Scanned;
  readonly diskBytes: number;
  /** From the start of the process until it says that it is ready, with the snapshot file of an earlier one. */
  readonly readySeconds: number;
}

export function spread(times: readonly number[]): Spread {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!;
  return { p50: at(0.5), p99: at(0.99) };
}
