/** One unit is one pixel at zoom 1. `y` grows upwards, as in sigma. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface LayoutNode {
  readonly id: string;
  /** Half the width that the mark and its label need, in units. */
  readonly radius: number;
  /** Steps from the focus: nearer nodes are seeded first. */
  readonly distance: number;
}

export interface LayoutRequest {
  readonly nodes: readonly LayoutNode[];
  readonly links: readonly { readonly source: string; readonly target: string; readonly weight: number }[];
  /** Where nodes stand already: they do not move. */
  readonly known: Readonly<Record<string, Place>>;
  /** Width to height of the room. */
  readonly aspect: number;
}

export type Layout = Readonly<Record<string, Place>>;

/** A picture that grew: which nodes came with it, and which were opened after, one by one. */
export interface StagedRequest extends LayoutRequest {
  readonly stages: readonly (readonly string[])[];
  /** Where a person put nodes; they hold from the second stage on, when there was something to put. */
  readonly pins: Layout;
}
