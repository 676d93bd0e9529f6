import type { Attribute } from '@jejaring/graph/network-files';
import type { EntityKind, LinkKind, Role } from '../../vocabulary/enums.generated.ts';
import type { Picture, PictureLink, PictureNode } from '../picture.ts';

/** Codes in the reader's language; the files hold both. */
export interface FileWords {
  readonly kind: (kind: EntityKind) => string;
  readonly link: (kind: LinkKind) => string;
  readonly role: (role: Role) => string;
}

const text = <Row>(name: string, of: (row: Row) => string | null): Attribute<Row> => ({ name, type: 'string', of });
const whole = <Row>(name: string, of: (row: Row) => number | null): Attribute<Row> => ({ name, type: 'integer', of });
const figure = <Row>(name: string, of: (row: Row) => number | null): Attribute<Row> => ({ name, type: 'double', of });

/** What every file says of a node besides its id and its name. */
export function nodeAttributes(picture: Picture, words: FileWords): readonly Attribute<PictureNode>[] {
  return [
    text('kind', (node) => node.kind),
    text('kind_name', (node) => words.kind(node.kind)),
    text('type', (node) => node.type),
    text('country', (node) => node.country),
    whole('partners', (node) => node.degree),
    whole('distance', (node) => node.distance),
    figure('latitude', (node) => node.point?.lat ?? null),
    figure('longitude', (node) => node.point?.lon ?? null),
    whole('from', (node) => node.from),
    whole('to', (node) => node.to),
    ...measureAttributes(picture),
  ];
}

/** A column for each measure that sizes or colours the picture, and one for its groups where it makes any. */
function measureAttributes(picture: Picture): Attribute<PictureNode>[] {
  const measures = picture.nodes.find((node) => node.look !== undefined)?.look?.figures ?? [];
  return measures.flatMap(({ measure }) => {
    const of = (node: PictureNode) => node.look?.figures.find((one) => one.measure === measure);
    const hasGroups = picture.nodes.some((node) => (of(node)?.group ?? null) !== null);
    return [
      figure<PictureNode>(measure, (node) => of(node)?.value ?? null),
      ...(hasGroups ? [whole<PictureNode>(`${measure}_group`, (node) => of(node)?.group ?? null)] : []),
    ];
  });
}

/** What every file says of a link besides its ends, its weight and its kind in words. */
export function linkAttributes(picture: Picture, words: FileWords): readonly Attribute<PictureLink>[] {
  const names = new Map(picture.nodes.map((node) => [node.id, node.name]));
  return [
    text('kind', (link) => link.kind),
    text('source_name', (link) => names.get(link.source) ?? null),
    text('target_name', (link) => names.get(link.target) ?? null),
    text('roles', (link) => link.roles.join(' ') || null),
    text('role_names', (link) => link.roles.map(words.role).join(', ') || null),
    { name: 'inferred', type: 'boolean', of: (link) => link.inferred },
    whole('from', (link) => link.from),
    whole('to', (link) => link.to),
    text('initiatives', (link) => link.initiatives.join(' ') || null),
    whole('initiative_count', (link) => link.initiativeCount),
    text('stated_by', (link) => link.sources.join(' ') || null),
  ];
}
