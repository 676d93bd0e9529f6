/**
 * A drawing as data: what network, map and timeline look like, once, so that a picture file shows what the screen shows.
 * Units are pixels, `y` downwards.
 */
export type SceneItem =
  | {
      readonly type: 'path';
      /** SVG path data. */
      readonly d: string;
      readonly fill?: string;
      readonly stroke?: string;
      readonly width?: number;
      readonly dash?: readonly number[];
    }
  | {
      readonly type: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly colour: string;
      readonly size: number;
      readonly weight?: number;
      readonly italic?: boolean;
      readonly serif?: boolean;
      readonly anchor?: 'start' | 'middle' | 'end';
      /** Colour of the paper around the letters. */
      readonly halo?: string;
    };

export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly background: string;
  readonly items: readonly SceneItem[];
}

export const sansFamily = "'Source Sans 3 Variable', 'Source Sans 3', system-ui, sans-serif";
export const serifFamily = "'Source Serif 4 Variable', 'Source Serif 4', Georgia, serif";

/** The CSS font of a text. */
export function fontOf(item: Extract<SceneItem, { type: 'text' }>): string {
  const family = item.serif ? serifFamily : sansFamily;
  return `${item.italic ? 'italic ' : ''}${item.weight ?? 400} ${item.size}px ${family}`;
}
