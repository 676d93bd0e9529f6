import type { RecordInput } from '@jejaring/graph/model';
import type { Command } from '@jejaring/graph/store';

/**
 * An endless stream of commands, the same in every process: the nth of a writer creates, replaces and withdraws
 * records, with relations whose ends come later or go again.
 */
export function nthCommand(writer: string, n: number): Command {
  const put = Array.from({ length: 12 }, (_, offset) => recordOf(writer, (n * 7 + offset * 5) % 97, n));
  const kept = new Set(put.map(({ key }) => key));
  const gone = `r${(n * 31) % 97}`;
  return {
    id: `${writer}-${n}`,
    kind: 'IMPORT',
    who: 'cli',
    put,
    withdraw: n % 3 === 0 && !kept.has(gone) ? [`record:${writer}:${gone}`] : [],
  };
}

function recordOf(writer: string, index: number, n: number): RecordInput {
  const id = `region:${writer}:${index}`;
  return {
    source: `source:jejaring:${writer}`,
    key: `r${index}`,
    entity: { id, kind: 'REGION' },
    fields: {
      names: [{ language: 'id', text: `Daerah ${index}`, use: 'OFFICIAL' }],
      population: { value: n, year: null },
      descriptions: [{ language: 'id', text: `Ditulis oleh perintah ke-${n}. `.repeat(20) }],
    },
    relations: [1, 2, 3].map((step) => ({
      kind: 'SUCCEEDS',
      from: id,
      to: `region:${writer}:${(index + step * 13) % 97}`,
    })),
  };
}
