import { onCircles, type Standing } from '../../model/index.ts';

/** One thing under another for a time; null is open. */
export interface DatedStanding extends Standing {
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** One that closes a circle, and what is on it: from what stands below upwards, and back to it. */
export interface Closing<One> {
  readonly standing: One;
  readonly circle: readonly string[];
}

/** A search of so many steps has met thousands of relations that stand in a ring. */
const mostSteps = 1_000_000;

/**
 * Of those that are added one after another, the ones that close a circle with what stands already and with those taken
 * before. A circle is one where all of it may hold at one time: what ended before another part of it began closes none.
 * Null where the circles are so many and so long that a search for each is too much.
 */
export function closingOf<One extends DatedStanding>(
  standing: readonly One[],
  added: readonly One[],
): Closing<One>[] | null {
  const isAdded = new Set(added);
  const ringed = onCircles<string, One>([...standing, ...added]);
  const candidates = new Set(ringed.filter((one) => isAdded.has(one)));
  if (candidates.size === 0) return [];
  const search = new Search();
  for (const one of ringed) if (!isAdded.has(one)) search.take(one);
  const found: Closing<One>[] = [];
  for (const one of added) {
    if (!candidates.has(one)) continue;
    const circle = search.circleWith(one);
    if (search.steps > mostSteps) return null;
    if (circle === null) search.take(one);
    else found.push({ standing: one, circle });
  }
  return found;
}

/** The time in which all of a way holds. */
interface Time {
  readonly from: string | null;
  readonly to: string | null;
}

interface Step extends Time {
  readonly node: string;
  readonly before: Step | null;
}

class Search {
  private readonly above = new Map<string, DatedStanding[]>();
  steps = 0;

  take(one: DatedStanding): void {
    const list = this.above.get(one.below);
    if (list === undefined) this.above.set(one.below, [one]);
    else list.push(one);
  }

  circleWith({ below, above, validFrom, validTo }: DatedStanding): string[] | null {
    const met = new Map<string, Time[]>();
    const first: Step = { node: above, from: validFrom, to: validTo, before: null };
    // The list grows while it is walked: nearer ones first, so that the shortest circle is told.
    const list = [first];
    for (const step of list) {
      if (step.node === below) return [below, ...nodesOf(step)];
      for (const next of this.above.get(step.node) ?? []) {
        if ((this.steps += 1) > mostSteps) return null;
        if (!holdsDuring(next, step)) continue;
        const time = { from: later(step.from, next.validFrom), to: earlier(step.to, next.validTo) };
        const times = met.get(next.above);
        // A way that holds no longer than one before it leads no further than that one.
        if (times?.some((other) => isWithin(time, other)) === true) continue;
        if (times === undefined) met.set(next.above, [time]);
        else times.push(time);
        list.push({ ...time, node: next.above, before: step });
      }
    }
    return null;
  }
}

function nodesOf(end: Step): string[] {
  const nodes: string[] = [];
  for (let step: Step | null = end; step !== null; step = step.before) nodes.push(step.node);
  return nodes.toReversed();
}

/** False where one ends before the other begins, or just then, as when one takes over from the other in a year. */
function holdsDuring({ validFrom, validTo }: DatedStanding, { from, to }: Time): boolean {
  return !isOver(validTo, from) && !isOver(to, validFrom);
}

function isOver(end: string | null, beginning: string | null): boolean {
  if (end === null || beginning === null) return false;
  const length = Math.min(end.length, beginning.length);
  return end.slice(0, length) <= beginning.slice(0, length);
}

function later(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}

function earlier(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

function isWithin(time: Time, other: Time): boolean {
  return (
    (other.from === null || (time.from !== null && other.from <= time.from)) &&
    (other.to === null || (time.to !== null && other.to >= time.to))
  );
}
