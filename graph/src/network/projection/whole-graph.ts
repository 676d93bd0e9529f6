import { roles } from '../../model/index.ts';
import type { NetworkColumns, NetworkFilter, WholeQuery } from '../network.ts';
import { classes } from '../snapshot/relation-class.ts';
import { unknownStart } from '../snapshot/years.ts';
import { groupTies, tiesAmong } from './links.ts';
import { sceneOf, type QueryContext } from './picture.ts';
import { ruleOf } from './rules.ts';
import { spread, spreadWhole } from './spread.ts';
import { eachInitiative, isParty, type Scene } from './tie.ts';

const deepest = 3;

/** All that the question reaches, no node limit, as columns for measures: ties with weights, and participations. */
export function wholeGraph(context: QueryContext, query: WholeQuery): NetworkColumns {
  const { snapshot } = context;
  const filter: NetworkFilter = query.filter ?? {};
  const rule = ruleOf(query.projection ?? 'PARTIES', filter);
  const scene = sceneOf(context, filter, new Map());
  const focus = [...new Set(snapshot.nodes.findAll(query.focus))];
  if (query.focus.length === 0) spreadWhole(scene, rule);
  else spread(scene, rule, focus, Math.min(Math.max(query.depth ?? 1, 0), deepest));
  // By id, so that a result does not depend on the order in which things were loaded.
  const { ids } = snapshot.nodes;
  const shown = [...scene.shown.keys()].sort((a, b) => (ids[a]! < ids[b]! ? -1 : 1));
  const place = new Map(shown.map((node, at) => [node, at]));
  const groups = groupTies(snapshot, tiesAmong(scene, rule));
  return {
    version: snapshot.version,
    labels: shown.map((node) => snapshot.nodes.label(node)),
    from: Uint32Array.from(groups, ([tie]) => place.get(tie!.a)!),
    to: Uint32Array.from(groups, ([tie]) => place.get(tie!.b)!),
    weight: Float64Array.from(groups, (group) => new Set(group.map((tie) => tie.subject)).size),
    participations: participationsOf(scene, shown),
    large: scene.large.size,
  };
}

/** Each party's part in each initiative and role, with the year it began: its own, else the initiative's, else 0. */
function participationsOf(scene: Scene, shown: readonly number[]): NetworkColumns['participations'] {
  const { nodes, relations } = scene.snapshot;
  const party: number[] = [];
  const role: number[] = [];
  const year: number[] = [];
  for (const [at, node] of shown.entries()) {
    if (!isParty(scene.snapshot, node)) continue;
    for (const [initiative, rows] of rowsByInitiative(scene, node)) {
      // Two sources that say the same are one participation.
      const first = new Map<number, number>();
      for (const row of rows) {
        const name = classes[relations.cls[row]!]!.role;
        const number = name === null ? 255 : roles.indexOf(name);
        const own = relations.fromYear[row]!;
        const began = own === unknownStart ? nodes.start[initiative]! : own;
        const known = first.get(number);
        if (known === undefined || known === unknownStart || (began !== unknownStart && began < known)) {
          first.set(number, began);
        }
      }
      for (const [number, began] of first) {
        party.push(at);
        role.push(number);
        year.push(began === unknownStart ? 0 : began);
      }
    }
  }
  return { party: Uint32Array.from(party), role: Uint8Array.from(role), year: Int16Array.from(year) };
}

function rowsByInitiative(scene: Scene, party: number): Map<number, number[]> {
  const found = new Map<number, number[]>();
  eachInitiative(scene, party, (row, initiative) => {
    const rows = found.get(initiative);
    if (rows === undefined) found.set(initiative, [row]);
    else rows.push(row);
  });
  return found;
}
