import { systemClock, type Relation } from '@jejaring/graph/model';
import type { GraphStore } from '@jejaring/graph/store';
import type { ExportFormat, ExportScope } from './export-format.ts';
import { nodeRow, type NodeRow } from './node-columns.ts';
import { entitiesOf, relationsAmong } from './scan-scope.ts';

/** The network for Gephi, as GEXF 1.3 (https://gexf.net/schema.html), with coordinates for its map layouts. */
export const networkGexf: ExportFormat = {
  id: 'gexf',
  description: 'the network as GEXF 1.3 (for Gephi and Gephi Lite)',
  parts: (store, scope) => [{ name: 'network.gexf', chunks: document(store, scope) }],
};

const nodeAttributes = {
  kind: 'string',
  nameEnglish: 'string',
  type: 'string',
  code: 'string',
  country: 'string',
  from: 'string',
  to: 'string',
  longitude: 'double',
  latitude: 'double',
  records: 'integer',
} as const satisfies Partial<Record<keyof NodeRow, string>>;

const edgeAttributes = {
  qualifier: 'string',
  validFrom: 'string',
  validTo: 'string',
  basis: 'string',
  source: 'string',
} as const satisfies Partial<Record<keyof Relation, string>>;

async function* document(store: GraphStore, scope: ExportScope): AsyncGenerator<string> {
  const day = (scope.clock ?? systemClock).now().toISOString().slice(0, 10);
  const written = new Set<string>();
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n';
  yield `<meta lastmodifieddate="${day}"><creator>Jejaring</creator></meta>\n`;
  yield `<graph defaultedgetype="directed">\n${declare('node', nodeAttributes)}${declare('edge', edgeAttributes)}<nodes>\n`;
  for await (const entity of entitiesOf(store, scope)) {
    written.add(entity.id);
    const row = nodeRow(entity);
    yield `<node id="${escape(row.id)}" label="${escape(row.name)}">${values(nodeAttributes, row)}</node>\n`;
  }
  yield '</nodes>\n<edges>\n';
  for await (const relation of relationsAmong(store, scope, written)) {
    const ends = `source="${escape(relation.from)}" target="${escape(relation.to)}"`;
    yield `<edge id="${escape(relation.id)}" ${ends} kind="${relation.kind}">${values(edgeAttributes, relation)}</edge>\n`;
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}

function declare(owner: 'node' | 'edge', attributes: Readonly<Record<string, string>>): string {
  const each = Object.entries(attributes).map(
    ([name, type]) => `<attribute id="${name}" title="${name}" type="${type}"/>`,
  );
  return `<attributes class="${owner}">${each.join('')}</attributes>\n`;
}

function values<Row extends object>(attributes: Partial<Record<keyof Row & string, string>>, row: Row): string {
  const each = (Object.keys(attributes) as (keyof Row & string)[])
    .filter((name) => row[name] !== null)
    .map((name) => `<attvalue for="${name}" value="${escape(String(row[name]))}"/>`);
  return each.length === 0 ? '' : `<attvalues>${each.join('')}</attvalues>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** For attribute values; what XML 1.0 cannot hold at all (control characters, lone surrogates) is left out. */
function escape(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFC}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
