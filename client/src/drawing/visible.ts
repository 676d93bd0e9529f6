import { adjacency, type Picture } from './picture.ts';

export interface VisibilityChoices {
  readonly focus: readonly string[];
  /** Nodes put away by hand. */
  readonly hidden: readonly string[];
  /** Nodes whose dependants are folded in. */
  readonly collapsed: readonly string[];
  /** Nodes that stay whatever is folded: ends of a path, pinned, selected. */
  readonly keep: readonly string[];
}

/**
 * The picture without what a person put away. Hiding a node, or folding it, also takes away what the focus reached through
 * it alone; what another way still reaches stays, so that folding one hub never breaks the rest.
 */
export function visiblePicture(picture: Picture, choices: VisibilityChoices): Picture {
  if (choices.hidden.length === 0 && choices.collapsed.length === 0) return picture;
  const away = new Set(choices.hidden);
  const folded = new Set(choices.collapsed);
  const around = adjacency(picture);
  const before = reach(choices.focus, () => true, new Set());
  const stay = [...new Set([...choices.focus, ...choices.keep])].filter((id) => !away.has(id));
  const after = reach(stay, (id) => !folded.has(id), away);
  const shown = new Set(
    picture.nodes.map((node) => node.id).filter((id) => !away.has(id) && (after.has(id) || !before.has(id))),
  );
  return {
    nodes: picture.nodes.filter((node) => shown.has(node.id)),
    links: picture.links.filter((link) => shown.has(link.source) && shown.has(link.target)),
    hidden: picture.hidden.filter((one) => shown.has(one.node)),
  };

  /** Nodes reached from the starts, going on only through those that are open. */
  function reach(starts: readonly string[], isOpen: (id: string) => boolean, shut: ReadonlySet<string>): Set<string> {
    const seen = new Set(starts);
    const queue = starts.filter(isOpen);
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
      for (const neighbour of around.get(id) ?? []) {
        if (seen.has(neighbour.id) || shut.has(neighbour.id)) continue;
        seen.add(neighbour.id);
        if (isOpen(neighbour.id)) queue.push(neighbour.id);
      }
    }
    return seen;
  }
}

/** Sum of what the node limit left out. */
export function hiddenTotal(picture: Picture): number {
  return picture.hidden.reduce((sum, one) => sum + one.count, 0);
}
