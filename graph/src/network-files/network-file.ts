/** A figure or word of a node or edge; null is unknown and is left out of the file. */
export type AttributeValue = string | number | boolean | null;

/** A named column of nodes or edges, read from whatever stands behind them. */
export interface Attribute<Row> {
  /** `snake_case`; also what analysis programs call it. */
  readonly name: string;
  readonly type: 'string' | 'integer' | 'double' | 'boolean';
  readonly of: (row: Row) => AttributeValue;
}

/** How rows become nodes and edges. Ends of edges must be ids of nodes of the file. */
export interface NetworkShape<Node, Edge> {
  readonly directed: boolean;
  node(node: Node): {
    readonly id: string;
    readonly label: string;
    /** In any unit, y upwards; null where it has no place in a drawing. */
    readonly position: { readonly x: number; readonly y: number } | null;
  };
  edge(edge: Edge): {
    readonly id: string;
    readonly source: string;
    readonly target: string;
    readonly label: string;
    /** Null where edges are not weighed. */
    readonly weight: number | null;
  };
  readonly nodeAttributes: readonly Attribute<Node>[];
  readonly edgeAttributes: readonly Attribute<Edge>[];
}

/** What a file says of itself, so that it is understood when it has lost its name. */
export interface AboutFile {
  readonly title: string;
  /** ISO 8601, with its zone. */
  readonly written: string;
  /** Sentences: the question or filter, sources with their licences, what is missing. */
  readonly notes: readonly string[];
}

/** Writes a network in pieces, in the order begin, nodes, between, edges, end: none of it is held. */
export interface NetworkWriter<Node, Edge> {
  readonly begin: string;
  node(node: Node): string;
  readonly between: string;
  edge(edge: Edge): string;
  readonly end: string;
}
