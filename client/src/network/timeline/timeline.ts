import type { EntityKind } from '../../vocabulary/enums.generated.ts';
import type { Picture, PictureLink } from '../../drawing/picture.ts';

export interface TimelineRow {
  /** Of the initiative; what a click selects. */
  readonly id: string;
  /** Empty where it could not be asked. */
  readonly name: string;
  /** Names of those whom lines of the picture join in it. */
  readonly parties: readonly string[];
  readonly kind: EntityKind;
  /** Years; one of the two may be unknown. */
  readonly from: number | null;
  readonly to: number | null;
}

/** What the store says of an initiative. */
export interface NamedInitiative {
  readonly name: string;
  readonly from: number | null;
  readonly to: number | null;
}

export interface Timeline {
  readonly dated: readonly TimelineRow[];
  /** Initiatives whose years no source gives: shown as a group of their own, never left out. */
  readonly undated: readonly TimelineRow[];
  /** How many more its lines count than they name; one of two lines counts twice. */
  readonly more: number;
  readonly first: number;
  readonly last: number;
}

/** Initiatives that the picture draws as lines between parties, and so without a name; each once. */
export function drawnAsLinks(picture: Picture): string[] {
  const drawn = new Set(picture.nodes.map((node) => node.id));
  const behind = picture.links.filter(isOfInitiatives).flatMap((link) => link.initiatives);
  return [...new Set(behind)].filter((id) => !drawn.has(id));
}

/** Initiatives of the picture, drawn as nodes or as lines, by when they began; each once, with all whom it joins. */
export function timelineOf(picture: Picture, named: ReadonlyMap<string, NamedInitiative> = new Map()): Timeline {
  const names = new Map(picture.nodes.map((node) => [node.id, node.name]));
  const rows = new Map<string, TimelineRow>();
  for (const { id, name, kind, from, to } of picture.nodes) {
    if (kind === 'PARTNERSHIP' || kind === 'PROGRAMME' || kind === 'AGREEMENT' || kind === 'PRACTICE')
      rows.set(id, { id, name, parties: [], kind, from, to });
  }
  let more = 0;
  for (const link of picture.links.filter(isOfInitiatives)) {
    more += Math.max(link.initiativeCount - link.initiatives.length, 0);
    const ends = [link.source, link.target].flatMap((id) => names.get(id) ?? []);
    for (const id of link.initiatives) {
      const before = rows.get(id);
      // The years of a line are those of all its initiatives together.
      const own = named.get(id) ?? { name: '', ...(link.initiativeCount === 1 ? link : unknownYears) };
      const parties = [...new Set([...(before?.parties ?? []), ...ends])];
      const { name, from, to } = before ?? own;
      rows.set(id, { id, name, parties, kind: before?.kind ?? link.kind, from, to });
    }
  }
  const all = [...rows.values()];
  const dated = all
    .filter((row) => row.from !== null || row.to !== null)
    .toSorted(
      (a, b) => startOf(a) - startOf(b) || (a.to ?? 9999) - (b.to ?? 9999) || titleOf(a).localeCompare(titleOf(b)),
    );
  const years = dated.flatMap((row) => [row.from, row.to]).filter((year) => year !== null);
  return {
    dated,
    undated: all
      .filter((row) => row.from === null && row.to === null)
      .toSorted((a, b) => titleOf(a).localeCompare(titleOf(b))),
    more,
    first: years.length === 0 ? 0 : Math.min(...years),
    last: years.length === 0 ? 0 : Math.max(...years),
  };
}

const unknownYears = { from: null, to: null };

function isOfInitiatives(link: PictureLink): link is PictureLink & { readonly kind: 'PARTNERSHIP' | 'PROGRAMME' } {
  return link.kind === 'PARTNERSHIP' || link.kind === 'PROGRAMME';
}

/** Its name, or else whom it joins. */
export function titleOf({ name, parties }: TimelineRow): string {
  return name === '' ? parties.join(', ') : name;
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
