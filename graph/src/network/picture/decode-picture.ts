import { inEveryLanguage, languages, localeOf } from '@jejaring/words/languages';
import type { NetworkLink, NetworkNode, NetworkPicture } from '../network.ts';

/** "JJPC" as a little-endian number. */
export const pictureMagic = 0x43504a4a;
/** Raised with every change of the columns; each language has one, and two were there first. */
const columnsFormat = 1;
export const pictureFormat = columnsFormat + 1000 * (languages.length - 2);
export const missingYear = -32768;

/** Takes columns off a block of bytes in the order in which they were put. */
class ByteReader {
  private at = 0;
  constructor(private readonly bytes: ArrayBuffer) {}

  take<T>(make: {
    new (bytes: ArrayBuffer, offset: number, length: number): T;
    readonly BYTES_PER_ELEMENT: number;
  }): T {
    const length = new DataView(this.bytes).getUint32(this.at, true);
    const column = new make(this.bytes, this.at + 8, length);
    this.at = (this.at + 8 + length * make.BYTES_PER_ELEMENT + 7) & ~7;
    return column;
  }
}

/**
 * The picture that `encodePicture` made into bytes. Runs in a browser: no Node, typed arrays and text only.
 * @throws RangeError where the bytes are no picture of this format, or cut short
 */
export function decodePicture(bytes: Uint8Array): NetworkPicture {
  // Columns stand at multiples of 8 of the whole block: a view into another buffer is copied first.
  const reader = new ByteReader(bytes.slice().buffer);
  const [magic, format] = reader.take(Uint32Array);
  if (magic !== pictureMagic || format !== pictureFormat) {
    throw new RangeError('These bytes are no network picture of a format that this page knows: reload the page.');
  }
  const [version = 0, nodeCount = 0, linkCount = 0] = reader.take(Float64Array);
  const numbers = () => reader.take(Uint32Array);
  const node = {
    id: numbers(),
    kind: numbers(),
    names: inEveryLanguage(numbers),
    type: numbers(),
    country: numbers(),
    lat: reader.take(Float64Array),
    lon: reader.take(Float64Array),
    from: reader.take(Int16Array),
    to: reader.take(Int16Array),
    degree: numbers(),
    distance: reader.take(Uint8Array),
  };
  const link = {
    id: numbers(),
    source: numbers(),
    target: numbers(),
    kind: numbers(),
    basis: numbers(),
    weight: reader.take(Float64Array),
    inferred: reader.take(Uint8Array),
    from: reader.take(Int16Array),
    to: reader.take(Int16Array),
    initiativeCount: numbers(),
  };
  const lists = {
    roles: [numbers(), numbers()],
    initiatives: [numbers(), numbers()],
    sources: [numbers(), numbers()],
  } as const;
  const decoder = new TextDecoder();
  const rest = JSON.parse(decoder.decode(reader.take(Uint8Array))) as Pick<NetworkPicture, 'hidden' | 'facets'>;
  const texts: readonly (string | null)[] = [
    null,
    ...(JSON.parse(decoder.decode(reader.take(Uint8Array))) as string[]),
  ];
  const text = (column: Uint32Array, at: number) => texts[column[at]!]!;
  const year = (column: Int16Array, at: number) => (column[at] === missingYear ? null : column[at]!);

  const nodes = Array.from({ length: nodeCount }, (_, at): NetworkNode => ({
    id: text(node.id, at),
    kind: text(node.kind, at) as NetworkNode['kind'],
    names: inEveryLanguage((language) => text(node.names[localeOf(language)], at)),
    point: Number.isNaN(node.lat[at]!) ? null : { lat: node.lat[at]!, lon: node.lon[at]! },
    type: texts[node.type[at]!]!,
    country: texts[node.country[at]!]!,
    from: year(node.from, at),
    to: year(node.to, at),
    degree: node.degree[at]!,
    distance: node.distance[at]!,
  }));
  const listAt = ([lengths, values]: readonly [Uint32Array, Uint32Array]) => {
    let end = 0;
    return Array.from({ length: linkCount }, (_, at) => {
      const start = end;
      end += lengths[at]!;
      return Array.from(values.subarray(start, end), (value) => texts[value]!);
    });
  };
  const [roles, initiatives, sources] = [listAt(lists.roles), listAt(lists.initiatives), listAt(lists.sources)];
  const links = Array.from({ length: linkCount }, (_, at): NetworkLink => ({
    id: text(link.id, at),
    source: nodes[link.source[at]!]!.id,
    target: nodes[link.target[at]!]!.id,
    kind: text(link.kind, at) as NetworkLink['kind'],
    weight: link.weight[at]!,
    roles: roles[at]! as NetworkLink['roles'],
    inferred: link.inferred[at] === 1,
    basis: text(link.basis, at) as NetworkLink['basis'],
    from: year(link.from, at),
    to: year(link.to, at),
    initiatives: initiatives[at]!,
    initiativeCount: link.initiativeCount[at]!,
    sources: sources[at]!,
  }));
  return { nodes, links, ...rest, version };
}
