import type { RequestContext } from '../request/index.ts';

/** More levels than there are: a region, its province, its country, its continent and one to spare. */
const maximumLevels = 6;

/** Ids of what a region is part of now, from the nearest up; a region of two parents follows the first. */
export async function ancestorsOf(context: RequestContext, id: string): Promise<string[]> {
  const ancestors: string[] = [];
  let current = id;
  while (ancestors.length < maximumLevels) {
    const page = await context.loaders.relationsOf(current, { direction: 'OUT', kinds: ['PART_OF'], first: 20 });
    const parent = (page.items.find((relation) => relation.validTo === null) ?? page.items[0])?.to;
    if (parent === undefined || parent === id || ancestors.includes(parent)) break;
    ancestors.push(parent);
    current = parent;
  }
  return ancestors;
}
