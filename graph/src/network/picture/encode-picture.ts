import { locales } from '@jejaring/words/languages';
import type { NetworkPicture, NodeLabel } from '../network.ts';
import { ByteWriter } from './byte-writer.ts';
import { missingYear, pictureFormat, pictureMagic } from './decode-picture.ts';

/**
 * A picture as columns in one block of bytes, for pictures of thousands of nodes: each text stands once, numbers in
 * typed arrays. `decodePicture` in the browser gives the same picture back. The order of columns is that of this file.
 */
export function encodePicture(picture: NetworkPicture): Uint8Array {
  const texts = new Map<string, number>();
  // Text 0 stands for null.
  const text = (value: string | null) => {
    if (value === null) return 0;
    const known = texts.get(value);
    if (known !== undefined) return known;
    texts.set(value, texts.size + 1);
    return texts.size;
  };
  const { nodes, links, hidden, facets, version } = picture;
  const nodeAt = new Map(nodes.map((node, at) => [node.id, at]));
  const writer = new ByteWriter();
  writer.put(Uint32Array.of(pictureMagic, pictureFormat));
  writer.put(Float64Array.of(version, nodes.length, links.length));

  const textColumns: readonly ((node: NodeLabel) => string | null)[] = [
    (node) => node.id,
    (node) => node.kind,
    ...locales.map((locale) => (node: NodeLabel) => node.names[locale]),
    (node) => node.type,
    (node) => node.country,
  ];
  for (const column of textColumns) writer.put(Uint32Array.from(nodes, (node) => text(column(node))));
  writer.put(Float64Array.from(nodes, (node) => node.point?.lat ?? Number.NaN));
  writer.put(Float64Array.from(nodes, (node) => node.point?.lon ?? Number.NaN));
  writer.put(Int16Array.from(nodes, (node) => node.from ?? missingYear));
  writer.put(Int16Array.from(nodes, (node) => node.to ?? missingYear));
  writer.put(Uint32Array.from(nodes, (node) => node.degree));
  writer.put(Uint8Array.from(nodes, (node) => node.distance));

  writer.put(Uint32Array.from(links, (link) => text(link.id)));
  writer.put(Uint32Array.from(links, (link) => nodeAt.get(link.source)!));
  writer.put(Uint32Array.from(links, (link) => nodeAt.get(link.target)!));
  writer.put(Uint32Array.from(links, (link) => text(link.kind)));
  writer.put(Uint32Array.from(links, (link) => text(link.basis)));
  writer.put(Float64Array.from(links, (link) => link.weight));
  writer.put(Uint8Array.from(links, (link) => (link.inferred ? 1 : 0)));
  writer.put(Int16Array.from(links, (link) => link.from ?? missingYear));
  writer.put(Int16Array.from(links, (link) => link.to ?? missingYear));
  writer.put(Uint32Array.from(links, (link) => link.initiativeCount));
  for (const list of ['roles', 'initiatives', 'sources'] as const) {
    writer.put(Uint32Array.from(links, (link) => link[list].length));
    writer.put(Uint32Array.from(links.flatMap((link) => link[list].map(text))));
  }

  const encoder = new TextEncoder();
  writer.put(encoder.encode(JSON.stringify({ hidden, facets })));
  writer.put(encoder.encode(JSON.stringify([...texts.keys()])));
  return writer.bytes();
}
