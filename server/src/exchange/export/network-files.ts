import type { Relation } from '@jejaring/graph/model';
import { gexfWriter, graphmlWriter, type Attribute, type NetworkShape } from '@jejaring/graph/network-files';
import type { GraphStore } from '@jejaring/graph/store';
import { aboutExport } from './about-export.ts';
import type { ExportFormat, ExportScope } from './export-format.ts';
import { nodeRow, type NodeRow } from './node-columns.ts';
import { entitiesOf, relationsAmong } from './scan-scope.ts';

export const networkGexf: ExportFormat = {
  id: 'gexf',
  description: 'the network as GEXF 1.3 (for Gephi, Gephi Lite and networkx)',
  parts: (store, scope) => [{ name: 'network.gexf', chunks: document(store, scope, gexfWriter) }],
};

export const networkGraphml: ExportFormat = {
  id: 'graphml',
  description: 'the network as GraphML (for igraph, networkx and yEd)',
  parts: (store, scope) => [{ name: 'network.graphml', chunks: document(store, scope, graphmlWriter) }],
};

const ofNode = (name: string, of: (row: NodeRow) => string | null): Attribute<NodeRow> => ({
  name,
  type: 'string',
  of,
});

const ofEdge = (name: string, of: (relation: Relation) => string | null): Attribute<Relation> => ({
  name,
  type: 'string',
  of,
});

/** Places on the map are the positions: who opens the file sees where everybody is. */
const shape: NetworkShape<NodeRow, Relation> = {
  directed: true,
  node: ({ id, name, longitude, latitude }) => ({
    id,
    label: name,
    position: longitude === null || latitude === null ? null : { x: longitude, y: latitude },
  }),
  edge: ({ id, from, to, kind }) => ({ id, source: from, target: to, label: kind, weight: null }),
  nodeAttributes: [
    ofNode('kind', (row) => row.kind),
    ofNode('name_en', (row) => row.nameEnglish),
    ofNode('type', (row) => row.type),
    ofNode('code', (row) => row.code),
    ofNode('country', (row) => row.country),
    ofNode('from', (row) => row.from),
    ofNode('to', (row) => row.to),
    { name: 'longitude', type: 'double', of: (row) => row.longitude },
    { name: 'latitude', type: 'double', of: (row) => row.latitude },
    { name: 'records', type: 'integer', of: (row) => row.records },
  ],
  edgeAttributes: [
    ofEdge('kind', (relation) => relation.kind),
    ofEdge('role', (relation) => relation.qualifier),
    ofEdge('valid_from', (relation) => relation.validFrom),
    ofEdge('valid_to', (relation) => relation.validTo),
    ofEdge('basis', (relation) => relation.basis),
    ofEdge('stated_by', (relation) => relation.source),
    { name: 'share', type: 'double', of: ({ properties }) => properties.share ?? null },
    { name: 'value', type: 'double', of: ({ properties }) => properties.value ?? null },
    ofEdge('unit', ({ properties }) => properties.unit ?? null),
  ],
};

async function* document(store: GraphStore, scope: ExportScope, format: typeof gexfWriter): AsyncGenerator<string> {
  const writer = format(shape, await aboutExport(store, scope));
  const written = new Set<string>();
  yield writer.begin;
  for await (const entity of entitiesOf(store, scope)) {
    written.add(entity.id);
    yield writer.node(nodeRow(entity));
  }
  yield writer.between;
  for await (const relation of relationsAmong(store, scope, written)) yield writer.edge(relation);
  yield writer.end;
}
