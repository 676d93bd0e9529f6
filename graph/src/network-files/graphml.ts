import type { AboutFile, Attribute, AttributeValue, NetworkShape, NetworkWriter } from './network-file.ts';
import { xmlText } from './xml-text.ts';

/** GraphML (http://graphml.graphdrawing.org), which igraph, networkx, yEd and Gephi read; positions as `x` and `y`. */
export function graphmlWriter<Node, Edge>(
  shape: NetworkShape<Node, Edge>,
  about: AboutFile,
): NetworkWriter<Node, Edge> {
  const { nodeAttributes, edgeAttributes } = shape;
  const ofNode = (name: string) => `n_${name}`;
  const ofEdge = (name: string) => `e_${name}`;
  const key = (owner: 'node' | 'edge', id: string, name: string, type: string) =>
    `<key id="${id}" for="${owner}" attr.name="${name}" attr.type="${type === 'integer' ? 'long' : type}"/>\n`;
  const keys = (
    owner: 'node' | 'edge',
    id: (name: string) => string,
    all: readonly Pick<Attribute<never>, 'name' | 'type'>[],
  ) => all.map(({ name, type }) => key(owner, id(name), name, type)).join('');
  return {
    begin:
      '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n' +
      key('node', 'n_label', 'label', 'string') +
      key('node', 'n_x', 'x', 'double') +
      key('node', 'n_y', 'y', 'double') +
      keys('node', ofNode, nodeAttributes) +
      key('edge', 'e_label', 'label', 'string') +
      key('edge', 'e_weight', 'weight', 'double') +
      keys('edge', ofEdge, edgeAttributes) +
      '<key id="g_title" for="graph" attr.name="title" attr.type="string"/>\n' +
      '<key id="g_about" for="graph" attr.name="about" attr.type="string"/>\n' +
      `<graph edgedefault="${shape.directed ? 'directed' : 'undirected'}">\n` +
      data('g_title', about.title) +
      data('g_about', [...about.notes, about.written].join('\n')) +
      '\n',
    node: (row) => {
      const { id, label, position } = shape.node(row);
      const place = position === null ? '' : data('n_x', position.x) + data('n_y', position.y);
      const rest = nodeAttributes.map(({ name, of }) => data(ofNode(name), of(row))).join('');
      return `<node id="${xmlText(id)}">${data('n_label', label)}${place}${rest}</node>\n`;
    },
    between: '',
    edge: (row) => {
      const { id, source, target, label, weight } = shape.edge(row);
      const ends = `source="${xmlText(source)}" target="${xmlText(target)}"`;
      const rest = edgeAttributes.map(({ name, of }) => data(ofEdge(name), of(row))).join('');
      return `<edge id="${xmlText(id)}" ${ends}>${data('e_label', label)}${data('e_weight', weight)}${rest}</edge>\n`;
    },
    end: '</graph>\n</graphml>\n',
  };
}

function data(key: string, value: AttributeValue): string {
  return value === null ? '' : `<data key="${key}">${xmlText(String(value))}</data>`;
}
