import { writeIds } from '../explore/state/id-list.ts';

/** The network page with these entities in focus, as a Link or navigate() takes it. */
export function exploreAddress(ids: readonly string[]): { to: '/jaringan'; search: { fokus?: string } } {
  const fokus = writeIds(ids);
  return { to: '/jaringan', search: fokus === undefined ? {} : { fokus } };
}
