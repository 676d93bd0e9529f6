import { cutOf, fieldOf, isNearer, regionLevels, type Whole } from '@jejaring/graph/model';
import type { RequestContext } from '../../platform/request/index.ts';

/** More levels than there are: a region, its province, its country, its continent and one to spare. */
const maximumLevels = 6;

/** Ids of what a region is part of now, from the nearest up; a region of two parents follows the nearer. */
export async function ancestorsOf(context: RequestContext, id: string): Promise<string[]> {
  const way = [id];
  let part = id;
  while (way.length <= maximumLevels) {
    const whole = await wholeOf(context, part);
    if (whole === null) break;
    const start = way.indexOf(whole);
    if (start !== -1) return way.slice(1, 1 + (await endOfWay(context, way, start)));
    way.push(whole);
    part = whole;
  }
  return way.slice(1);
}

/** A circle that stands already, from `start` on, ends where the tables of the network cut it too. */
async function endOfWay(context: RequestContext, way: readonly string[], start: number): Promise<number> {
  const circle = way.slice(start);
  const steps = await Promise.all(
    circle.map(async (part, at) => ({
      at: start + at,
      isSmaller: await isSmaller(context, circle[(at + 1) % circle.length] ?? part, part),
    })),
  );
  return Math.min(...cutOf(steps).map(({ at }) => at));
}

async function wholeOf(context: RequestContext, part: string): Promise<string | null> {
  const { items } = await context.loaders.relationsOf(part, { direction: 'OUT', kinds: ['PART_OF'], first: 20 });
  const [only, ...others] = new Set(items.map(({ to }) => to));
  if (others.length === 0) return only ?? null;
  const wholes = await Promise.all(
    items.map(async ({ to, validTo }): Promise<Whole> => ({
      whole: to,
      isPast: validTo !== null,
      isSmaller: await isSmaller(context, to, part),
    })),
  );
  return wholes.reduce((best, each) => (isNearer(each, best) ? each : best)).whole;
}

async function isSmaller(context: RequestContext, whole: string, part: string): Promise<boolean> {
  const levels = await Promise.all([whole, part].map(async (id) => levelOf(context, id)));
  const [above, below] = levels as [number | null, number | null];
  return above !== null && below !== null && above > below;
}

/** From the largest; null where it is not known, or stands beside the others. */
async function levelOf(context: RequestContext, id: string): Promise<number | null> {
  const entity = await context.loaders.entity.load(id);
  const level = regionLevels.findIndex((each) => each === fieldOf(entity, 'level'));
  return level === -1 || regionLevels[level] === 'FOREIGN' ? null : level;
}
