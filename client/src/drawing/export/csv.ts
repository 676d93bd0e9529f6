import type { Attribute, AttributeValue } from '@jejaring/graph/network-files';
import { spreadsheetText } from '@jejaring/graph/spreadsheet-text';
import type { Picture } from '../picture.ts';
import { linkAttributes, nodeAttributes, type FileWords } from './network-columns.ts';

type Column<Row> = Pick<Attribute<Row>, 'name' | 'of'>;

/** RFC 4180 with a byte order mark, so that spreadsheets read UTF-8; Gephi looks for Id and Label. Unknown is an empty field. */
export function nodesToCsv(picture: Picture, words: FileWords): string {
  return toCsv(
    [
      { name: 'Id', of: (node) => node.id },
      { name: 'Label', of: (node) => node.name },
      ...nodeAttributes(picture, words),
    ],
    picture.nodes,
  );
}

/** As `nodesToCsv`; Gephi looks for Source, Target, Type, Weight and Label. */
export function linksToCsv(picture: Picture, words: FileWords): string {
  return toCsv(
    [
      { name: 'Id', of: (link) => link.id },
      { name: 'Source', of: (link) => link.source },
      { name: 'Target', of: (link) => link.target },
      { name: 'Type', of: () => 'Undirected' },
      { name: 'Weight', of: (link) => link.weight },
      { name: 'Label', of: (link) => words.link(link.kind) },
      ...linkAttributes(picture, words),
    ],
    picture.links,
  );
}

function toCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const lines = [columns.map(({ name }) => name), ...rows.map((row) => columns.map(({ of }) => cellText(of(row))))];
  return `\uFEFF${lines.map((line) => line.join(',')).join('\r\n')}\r\n`;
}

function cellText(value: AttributeValue): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const safe = spreadsheetText(value);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
