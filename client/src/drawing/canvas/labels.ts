export interface LabelWish {
  readonly id: string;
  readonly text: string;
  /** Centre of the mark, in pixels, and its radius with its ring. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** 0 is drawn whatever it touches; above, the smaller the earlier. */
  readonly rank: number;
  readonly strong: boolean;
}

export interface PlacedLabel {
  readonly id: string;
  readonly lines: readonly string[];
  /** Baseline of the first line. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly strong: boolean;
}

export interface LabelRoom {
  readonly width: number;
  readonly height: number;
  /** Width of a text in pixels. */
  readonly measure: (text: string, strong: boolean) => number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const labelSize = 12.5;
export const strongLabelSize = 14;
const lineHeight = 15;
const gap = 5;
const longest = 26;

/**
 * Labels beside their marks: right, left, below or above, the first place that touches neither a mark nor another label.
 * Those of rank 0 always stand; the others only where there is room, in the order of their rank.
 */
export function placeLabels(wishes: readonly LabelWish[], room: LabelRoom): PlacedLabel[] {
  const taken = new BoxGrid();
  for (const wish of wishes) {
    const r = wish.radius + 1;
    taken.add({ left: wish.x - r, top: wish.y - r, right: wish.x + r, bottom: wish.y + r });
  }
  const placed: PlacedLabel[] = [];
  for (const wish of wishes.toSorted((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))) {
    if (
      wish.x < -wish.radius ||
      wish.y < -wish.radius ||
      wish.x > room.width + wish.radius ||
      wish.y > room.height + wish.radius
    )
      continue;
    const lines = wrap(wish.text);
    const width = Math.max(...lines.map((line) => room.measure(line, wish.strong)));
    const places = candidates(wish, width, lines.length);
    const own: Box = {
      left: wish.x - wish.radius,
      top: wish.y - wish.radius,
      right: wish.x + wish.radius,
      bottom: wish.y + wish.radius,
    };
    const fits = ({ box }: { box: Box }) =>
      box.left >= 0 && box.right <= room.width && box.top >= 0 && box.bottom <= room.height && !taken.touches(box, own);
    const chosen = places.find(fits) ?? (wish.rank === 0 ? leastCovering(places, own) : undefined);
    if (chosen === undefined) continue;
    taken.add(chosen.box);
    placed.push({ id: wish.id, lines, x: chosen.x, y: chosen.y, anchor: chosen.anchor, strong: wish.strong });
  }
  return placed;

  /** What must stand stands where it covers least, if it can inside the room. */
  function leastCovering(places: readonly Candidate[], own: Box): Candidate | undefined {
    const inside = places.filter(
      ({ box }) => box.left >= 0 && box.right <= room.width && box.top >= 0 && box.bottom <= room.height,
    );
    return (inside.length > 0 ? inside : places).toSorted(
      (a, b) => taken.covered(a.box, own) - taken.covered(b.box, own),
    )[0];
  }
}

interface Candidate {
  readonly box: Box;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

function candidates(wish: LabelWish, width: number, lines: number): Candidate[] {
  const height = lines * lineHeight;
  const side = wish.radius + gap;
  const ascent = 11;
  const at = (left: number, top: number, anchor: Candidate['anchor']): Candidate => ({
    box: { left: left - 1, top, right: left + width + 1, bottom: top + height },
    x: anchor === 'start' ? left : anchor === 'end' ? left + width : left + width / 2,
    y: top + ascent,
    anchor,
  });
  const middle = wish.y - height / 2;
  return [
    at(wish.x + side, middle, 'start'),
    at(wish.x - side - width, middle, 'end'),
    at(wish.x - width / 2, wish.y + wish.radius + 3, 'middle'),
    at(wish.x - width / 2, wish.y - wish.radius - 3 - height, 'middle'),
    at(wish.x + wish.radius * 0.7 + 2, wish.y - wish.radius * 0.7 - height, 'start'),
    at(wish.x + wish.radius * 0.7 + 2, wish.y + wish.radius * 0.7, 'start'),
  ];
}

/** At most two lines; what does not fit ends with an ellipsis. The full name stands in the panel, the list and the table. */
export function wrap(text: string): string[] {
  if (text.length <= longest) return [text];
  const words = text.split(' ');
  const lines = [''];
  for (const word of words) {
    const last = lines.at(-1)!;
    if (last !== '' && last.length + word.length + 1 > longest) {
      if (lines.length === 2) {
        lines[1] = `${last.slice(0, longest - 1).trimEnd()}…`;
        return lines;
      }
      lines.push(word);
    } else {
      lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
    }
  }
  return lines.map((line) => (line.length > longest ? `${line.slice(0, longest - 1)}…` : line));
}

/** Boxes by cell, so that a label is tested against its surroundings only. */
class BoxGrid {
  readonly #cells = new Map<string, Box[]>();

  add(box: Box): void {
    for (const key of keysOf(box)) this.#cells.set(key, [...(this.#cells.get(key) ?? []), box]);
  }

  /** Whether a box overlaps another than the one it belongs to. */
  touches(box: Box, own: Box): boolean {
    return this.covered(box, own) > 0;
  }

  /** Area of others that a box would cover, in square pixels. */
  covered(box: Box, own: Box): number {
    const others = new Set(keysOf(box).flatMap((key) => this.#cells.get(key) ?? []));
    let area = 0;
    for (const other of others) {
      const isOwn =
        other.left <= own.left && other.right >= own.right && other.top <= own.top && other.bottom >= own.bottom;
      const width = Math.min(other.right, box.right) - Math.max(other.left, box.left);
      const height = Math.min(other.bottom, box.bottom) - Math.max(other.top, box.top);
      if (!isOwn && width > 0 && height > 0) area += width * height;
    }
    return area;
  }
}

const cell = 64;

function keysOf(box: Box): string[] {
  const keys: string[] = [];
  for (let x = Math.floor(box.left / cell); x <= Math.floor(box.right / cell); x += 1) {
    for (let y = Math.floor(box.top / cell); y <= Math.floor(box.bottom / cell); y += 1) keys.push(`${x},${y}`);
  }
  return keys;
}
