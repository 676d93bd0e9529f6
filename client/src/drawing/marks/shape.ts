import type { EntityKind } from '../../vocabulary/enums.generated.ts';

/** Form of a kind's mark (design.md §2). The number is its code in the shader. */
export const shapeCodes = {
  circle: 0,
  square: 1,
  diamond: 2,
  hexagon: 3,
  page: 4,
  pentagon: 5,
  'triangle-down': 6,
  'triangle-up': 7,
} as const;
export type Shape = keyof typeof shapeCodes;

export interface Mark {
  readonly shape: Shape;
  /** What classifies is hollow; who and what acts is filled. */
  readonly hollow: boolean;
  /** Name of the colour in tokens.css. */
  readonly token: string;
}

export const marks: Readonly<Record<EntityKind, Mark>> = {
  REGION: { shape: 'circle', hollow: false, token: '--k-region' },
  ACTOR: { shape: 'square', hollow: false, token: '--k-actor' },
  PARTNERSHIP: { shape: 'diamond', hollow: false, token: '--k-partnership' },
  PROGRAMME: { shape: 'hexagon', hollow: false, token: '--k-programme' },
  AGREEMENT: { shape: 'page', hollow: false, token: '--k-agreement' },
  PRACTICE: { shape: 'pentagon', hollow: false, token: '--k-practice' },
  CHALLENGE: { shape: 'triangle-down', hollow: false, token: '--k-challenge' },
  POTENTIAL: { shape: 'triangle-up', hollow: true, token: '--k-practice' },
  SECTOR: { shape: 'circle', hollow: true, token: '--k-class' },
  GOAL: { shape: 'square', hollow: true, token: '--k-class' },
  INDICATOR: { shape: 'diamond', hollow: true, token: '--k-class' },
  SOURCE: { shape: 'page', hollow: true, token: '--k-class' },
};

/** Corners of a shape in a circle of radius 1, `y` downwards; null for the circle itself. */
function corners(shape: Shape): readonly (readonly [number, number])[] | null {
  switch (shape) {
    case 'circle':
      return null;
    case 'square':
      return [
        [-0.82, -0.82],
        [0.82, -0.82],
        [0.82, 0.82],
        [-0.82, 0.82],
      ];
    case 'diamond':
      return regular(4, 1.05);
    case 'hexagon':
      return regular(6, 1.02, Math.PI / 6);
    case 'page':
      return [
        [-0.72, -0.95],
        [0.25, -0.95],
        [0.72, -0.48],
        [0.72, 0.95],
        [-0.72, 0.95],
      ];
    case 'pentagon':
      return regular(5, 1.05);
    case 'triangle-up':
      return regular(3, 1.15);
    case 'triangle-down':
      return regular(3, 1.15, Math.PI);
  }
}

/** First corner straight up, turned clockwise by `turn`. */
function regular(count: number, radius: number, turn = 0): [number, number][] {
  return Array.from({ length: count }, (_, i) => {
    const angle = turn + (2 * Math.PI * i) / count;
    return [radius * Math.sin(angle), -radius * Math.cos(angle)];
  });
}

/** Radius of a mark in pixels, by the number of partners in the whole data (design.md §5). */
export function radiusOf(degree: number): number {
  return 4.5 + 1.15 * Math.sqrt(Math.max(degree, 0));
}

/** Outline of a mark as SVG path data. */
export function markPath(shape: Shape, x: number, y: number, radius: number): string {
  const outline = corners(shape);
  if (outline === null) {
    const r = round(radius);
    return `M${round(x - radius)} ${round(y)}a${r} ${r} 0 1 0 ${round(2 * radius)} 0a${r} ${r} 0 1 0 ${round(-2 * radius)} 0Z`;
  }
  return `M${outline.map(([dx, dy]) => `${round(x + dx * radius)} ${round(y + dy * radius)}`).join('L')}Z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
