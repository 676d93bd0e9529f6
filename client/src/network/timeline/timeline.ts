import type { EntityKind } from '../../vocabulary/enums.generated.ts';
import type { Picture } from '../../drawing/picture.ts';

export interface TimelineRow {
  /** Of the initiative; what a click selects. */
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  /** Years; one of the two may be unknown. */
  readonly from: number | null;
  readonly to: number | null;
}

export interface Timeline {
  readonly dated: readonly TimelineRow[];
  /** Initiatives whose years no source gives: shown as a group of their own, never left out. */
  readonly undated: readonly TimelineRow[];
  readonly first: number;
  readonly last: number;
}

/** Initiatives of the picture, drawn as nodes or as links, by when they began; each once. */
export function timelineOf(picture: Picture): Timeline {
  const names = new Map(picture.nodes.map((node) => [node.id, node.name]));
  const rows = new Map<string, TimelineRow>();
  for (const { id, name, kind, from, to } of picture.nodes) {
    if (kind === 'PARTNERSHIP' || kind === 'PROGRAMME' || kind === 'AGREEMENT' || kind === 'PRACTICE')
      rows.set(id, { id, name, kind, from, to });
  }
  for (const link of picture.links) {
    if (link.kind !== 'PARTNERSHIP' && link.kind !== 'PROGRAMME') continue;
    const name = `${names.get(link.source) ?? ''} – ${names.get(link.target) ?? ''}`;
    for (const id of link.initiatives) {
      if (!rows.has(id)) rows.set(id, { id, name, kind: link.kind, from: link.from, to: link.to });
    }
  }
  const all = [...rows.values()];
  const dated = all
    .filter((row) => row.from !== null || row.to !== null)
    .toSorted((a, b) => startOf(a) - startOf(b) || (a.to ?? 9999) - (b.to ?? 9999) || a.name.localeCompare(b.name));
  const years = dated.flatMap((row) => [row.from, row.to]).filter((year) => year !== null);
  return {
    dated,
    undated: all.filter((row) => row.from === null && row.to === null).toSorted((a, b) => a.name.localeCompare(b.name)),
    first: years.length === 0 ? 0 : Math.min(...years),
    last: years.length === 0 ? 0 : Math.max(...years),
  };
}

function startOf(row: TimelineRow): number {
  return row.from ?? row.to ?? 0;
}

/** Round years on the axis, at most `most` of them, the ends included where they are round. */
export function ticksOf(first: number, last: number, most: number): number[] {
  const step = [1, 2, 5, 10, 20, 50, 100].find((one) => (last - first) / one < most) ?? 200;
  const start = Math.ceil(first / step) * step;
  return Array.from({ length: Math.floor((last - start) / step) + 1 }, (_, i) => start + i * step);
}
