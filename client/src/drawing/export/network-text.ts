import { gexfWriter, graphmlWriter, type AboutFile, type NetworkShape } from '@jejaring/graph/network-files';
import type { Layout } from '../layout/layout.ts';
import type { Picture, PictureLink, PictureNode } from '../picture.ts';
import { linkAttributes, nodeAttributes, type FileWords } from './network-columns.ts';

const writers = { gexf: gexfWriter, graphml: graphmlWriter };

/** A network for Gephi, networkx or igraph, where each node stands as it is drawn; one that is not drawn has no place. */
export function pictureToText(
  format: keyof typeof writers,
  picture: Picture,
  layout: Layout,
  words: FileWords,
  about: AboutFile,
): string {
  const shape: NetworkShape<PictureNode, PictureLink> = {
    directed: false,
    node: ({ id, name }) => ({ id, label: name, position: layout[id] ?? null }),
    edge: ({ id, source, target, kind, weight }) => ({ id, source, target, label: words.link(kind), weight }),
    nodeAttributes: nodeAttributes(picture, words),
    edgeAttributes: linkAttributes(picture, words),
  };
  const writer = writers[format](shape, about);
  const known = new Set(picture.nodes.map((node) => node.id));
  const links = picture.links.filter((link) => known.has(link.source) && known.has(link.target));
  return [
    writer.begin,
    ...picture.nodes.map((node) => writer.node(node)),
    writer.between,
    ...links.map((link) => writer.edge(link)),
    writer.end,
  ].join('');
}
