import { spreadsheetText } from '@jejaring/graph/spreadsheet-text';
import type { Picture, PictureLink, PictureNode } from '../picture.ts';

type Cell = string | number | boolean | null;

const nodeColumns: readonly [string, (node: PictureNode) => Cell][] = [
  ['id', (node) => node.id],
  ['kind', (node) => node.kind],
  ['name', (node) => node.name],
  ['type', (node) => node.type],
  ['country', (node) => node.country],
  ['partners', (node) => node.degree],
  ['distance', (node) => node.distance],
  ['latitude', (node) => node.point?.lat ?? null],
  ['longitude', (node) => node.point?.lon ?? null],
  ['from', (node) => node.from],
  ['to', (node) => node.to],
];

const linkColumns: readonly [string, (link: PictureLink) => Cell][] = [
  ['id', (link) => link.id],
  ['source', (link) => link.source],
  ['target', (link) => link.target],
  ['kind', (link) => link.kind],
  ['weight', (link) => link.weight],
  ['roles', (link) => link.roles.join(' ')],
  ['inferred', (link) => link.inferred],
  ['from', (link) => link.from],
  ['to', (link) => link.to],
  ['initiatives', (link) => link.initiatives.join(' ')],
  ['initiative_count', (link) => link.initiativeCount],
  ['sources', (link) => link.sources.join(' ')],
];

/** RFC 4180 with a byte order mark, so that spreadsheets read UTF-8. Unknown is an empty field. */
export function nodesToCsv(picture: Picture): string {
  return toCsv([...nodeColumns, ...measureColumns(picture)], picture.nodes);
}

/** A column for each measure that sizes or colours the picture, and one for its groups where it makes any. */
function measureColumns(picture: Picture): [string, (node: PictureNode) => Cell][] {
  const measures = picture.nodes.find((node) => node.look !== undefined)?.look?.figures ?? [];
  return measures.flatMap(({ measure }): [string, (node: PictureNode) => Cell][] => {
    const figure = (node: PictureNode) => node.look?.figures.find((one) => one.measure === measure);
    const hasGroups = picture.nodes.some((node) => (figure(node)?.group ?? null) !== null);
    return [
      [measure, (node) => figure(node)?.value ?? null],
      ...(hasGroups
        ? [[`${measure}_group`, (node: PictureNode) => figure(node)?.group ?? null] satisfies [string, unknown]]
        : []),
    ];
  });
}

export function linksToCsv(picture: Picture): string {
  return toCsv(linkColumns, picture.links);
}

function toCsv<Row>(columns: readonly [string, (row: Row) => Cell][], rows: readonly Row[]): string {
  const lines = [columns.map(([name]) => name), ...rows.map((row) => columns.map(([, read]) => cellText(read(row))))];
  return `\uFEFF${lines.map((line) => line.join(',')).join('\r\n')}\r\n`;
}

function cellText(value: Cell): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const safe = spreadsheetText(value);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
