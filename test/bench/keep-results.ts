import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../harness/run-command.ts';
import type { Environment } from './environment.ts';

const page = join(root, 'docs', 'scale.md');

/** Results of the last run, below test/out, which is not committed. */
export async function keepJson(name: string, content: unknown): Promise<void> {
  const folder = join(root, 'test', 'out');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, name), `${JSON.stringify(content, null, 2)}\n`);
}

/** A table; the first column is words, the others are figures. */
export function markdown(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const text = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (column === 0 ? '---' : '--:'));
  return [head, rule, ...lines].map(text).join('\n');
}

/** Replaces what stands between `<!-- name -->` and `<!-- /name -->` in docs/scale.md. */
export async function writeSection(name: string, content: string, where: Environment): Promise<void> {
  const { date, cpu, cores, memoryGiB, system, node, versions } = where;
  const others = Object.entries(versions).map(([what, version]) => `, ${what} ${version}`);
  const measured = `Measured on ${date}: ${cpu}, ${cores} cores, ${memoryGiB} GiB, ${system}, Node ${node}${others.join('')}.`;
  const text = await readFile(page, 'utf8');
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [before, rest = ''] = text.split(begin);
  const [, after] = rest.split(end);
  if (before === undefined || after === undefined) throw new Error(`docs/scale.md has no section ${name}.`);
  await writeFile(page, `${before}${begin}\n${content}\n\n${measured}\n${end}${after}`);
}
