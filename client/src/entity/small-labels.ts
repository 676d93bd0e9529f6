import type { Place } from './small-layout.ts';

/** A name to write beside a node, the important ones first. */
export interface LabelWish {
  readonly id: string;
  readonly text: string;
  readonly place: Place;
  readonly radius: number;
  readonly isBold: boolean;
}

export interface PlacedLabel {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly isBold: boolean;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const lineHeight = 15;
const longest = 28;

/** Labels that touch neither each other nor a node: right, left, below, above are tried in turn, else the name waits for hover. */
export function placeLabels(wishes: readonly LabelWish[], width: number, height: number): PlacedLabel[] {
  const taken: Box[] = wishes.map(({ place, radius }) => around(place.x, place.y, radius));
  const labels: PlacedLabel[] = [];
  wishes.forEach((wish, own) => {
    const text = wish.text.length > longest ? `${wish.text.slice(0, longest - 1).trimEnd()}…` : wish.text;
    const length = text.length * (wish.isBold ? 7.4 : 6.3);
    for (const label of candidates(wish, text)) {
      const box = boxOf(label, length);
      const isInside = box.left >= 2 && box.right <= width - 2 && box.top >= 2 && box.bottom <= height - 2;
      if (!isInside || taken.some((other, at) => at !== own && touch(box, other))) continue;
      labels.push(label);
      taken.push(box);
      break;
    }
  });
  return labels;
}

function candidates({ id, place: { x, y }, radius, isBold }: LabelWish, text: string): PlacedLabel[] {
  const gap = radius + 5;
  const base = { id, text, isBold };
  return [
    { ...base, x: x + gap, y: y + 4, anchor: 'start' },
    { ...base, x: x - gap, y: y + 4, anchor: 'end' },
    { ...base, x, y: y + gap + 10, anchor: 'middle' },
    { ...base, x, y: y - gap, anchor: 'middle' },
  ];
}

function boxOf({ x, y, anchor }: PlacedLabel, length: number): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - length : x - length / 2;
  return { left, right: left + length, top: y - lineHeight + 3, bottom: y + 3 };
}

const around = (x: number, y: number, radius: number): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

const touch = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
