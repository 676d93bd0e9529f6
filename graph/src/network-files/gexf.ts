import type { AboutFile, Attribute, NetworkShape, NetworkWriter } from './network-file.ts';
import { xmlText } from './xml-text.ts';

/** GEXF 1.3 (https://gexf.net/schema.html), which Gephi, Gephi Lite and networkx read; positions as `viz:position`. */
export function gexfWriter<Node, Edge>(shape: NetworkShape<Node, Edge>, about: AboutFile): NetworkWriter<Node, Edge> {
  const { nodeAttributes, edgeAttributes } = shape;
  const description = [about.title, ...about.notes, about.written].join('\n');
  return {
    begin:
      '<?xml version="1.0" encoding="UTF-8"?>\n' +
      '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n' +
      `<meta lastmodifieddate="${about.written.slice(0, 10)}"><creator>Jejaring</creator>` +
      `<description>${xmlText(description)}</description></meta>\n` +
      `<graph mode="static" defaultedgetype="${shape.directed ? 'directed' : 'undirected'}">\n` +
      `${declare('node', nodeAttributes)}${declare('edge', edgeAttributes)}<nodes>\n`,
    node: (row) => {
      const { id, label, position } = shape.node(row);
      const place = position === null ? '' : `<viz:position x="${position.x}" y="${position.y}" z="0"/>`;
      return `<node id="${xmlText(id)}" label="${xmlText(label)}">${values(nodeAttributes, row)}${place}</node>\n`;
    },
    between: '</nodes>\n<edges>\n',
    edge: (row) => {
      const { id, source, target, label, weight } = shape.edge(row);
      const ends = `source="${xmlText(source)}" target="${xmlText(target)}"`;
      const weighed = weight === null ? '' : ` weight="${weight}"`;
      return `<edge id="${xmlText(id)}" ${ends} label="${xmlText(label)}"${weighed}>${values(edgeAttributes, row)}</edge>\n`;
    },
    end: '</edges>\n</graph>\n</gexf>\n',
  };
}

function declare<Row>(owner: 'node' | 'edge', attributes: readonly Attribute<Row>[]): string {
  const each = attributes.map(({ name, type }) => `<attribute id="${name}" title="${name}" type="${type}"/>`);
  return `<attributes class="${owner}">${each.join('')}</attributes>\n`;
}

function values<Row>(attributes: readonly Attribute<Row>[], row: Row): string {
  const each = attributes.flatMap(({ name, of }) => {
    const value = of(row);
    return value === null ? [] : [`<attvalue for="${name}" value="${xmlText(String(value))}"/>`];
  });
  return each.length === 0 ? '' : `<attvalues>${each.join('')}</attvalues>`;
}
