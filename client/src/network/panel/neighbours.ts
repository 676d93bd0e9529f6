import type { EntityKind, LinkKind, PartnershipForm, Role } from '../../vocabulary/enums.generated.ts';
import type { PanelNeighboursFragment } from './neighbours.generated.ts';

export interface Neighbour {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly country: string | null;
  readonly type: string | null;
  readonly degree: number;
  readonly inferred: boolean;
  readonly sources: readonly string[];
}

/** One heading of the panel: a form of partnership, a role, or a kind of tie. */
export interface NeighbourGroup {
  readonly link: LinkKind;
  readonly form: PartnershipForm | null;
  readonly role: Role | null;
  readonly neighbours: readonly Neighbour[];
}

const order: readonly LinkKind[] = [
  'PARTNERSHIP',
  'ROLE',
  'PROGRAMME',
  'FUNDING',
  'MEMBERSHIP',
  'TERRITORY',
  'GOVERNMENT',
  'PRACTICE',
  'BORDER',
];

/** Neighbours of one node by what ties them; most partners first. A neighbour with two roles stands under both. */
export function groupNeighbours(id: string, around: PanelNeighboursFragment): NeighbourGroup[] {
  const nodes = new Map(around.nodes.map((node) => [node.id, node]));
  const groups = new Map<
    string,
    { link: LinkKind; form: PartnershipForm | null; role: Role | null; neighbours: Map<string, Neighbour> }
  >();
  for (const link of around.links) {
    const other = nodes.get(link.source === id ? link.target : link.target === id ? link.source : '');
    if (other === undefined || other.id === id) continue;
    const first = link.initiatives[0];
    const form = link.kind === 'PARTNERSHIP' && first !== undefined && 'form' in first ? first.form : null;
    const roles: (Role | null)[] = link.kind === 'ROLE' && link.roles.length > 0 ? [...link.roles] : [null];
    for (const role of roles) {
      const key = `${link.kind} ${form} ${role}`;
      const group = groups.get(key) ?? { link: link.kind, form, role, neighbours: new Map() };
      groups.set(key, group);
      const { name, kind, country, type, degree } = other;
      group.neighbours.set(other.id, {
        id: other.id,
        name,
        kind,
        country,
        type,
        degree,
        inferred: link.inferred,
        sources: link.sources,
      });
    }
  }
  return [...groups.values()]
    .toSorted((a, b) => order.indexOf(a.link) - order.indexOf(b.link) || b.neighbours.size - a.neighbours.size)
    .map((group) => ({
      ...group,
      neighbours: [...group.neighbours.values()].toSorted(
        (a, b) => b.degree - a.degree || a.name.localeCompare(b.name),
      ),
    }));
}

/** Partners by partnership: how many, in how many countries, and whether all are cities or regions abroad. */
export function partnerFigures(groups: readonly NeighbourGroup[]): {
  partners: number;
  countries: number;
  areCities: boolean;
  areRegions: boolean;
} {
  const partners = new Map(
    groups
      .filter((group) => group.link === 'PARTNERSHIP')
      .flatMap((group) => group.neighbours.map((one) => [one.id, one])),
  );
  const all = [...partners.values()];
  return {
    partners: all.length,
    countries: new Set(all.flatMap((one) => one.country ?? [])).size,
    areCities: all.length > 0 && all.every((one) => one.kind === 'REGION' && one.type === 'FOREIGN'),
    areRegions: all.length > 0 && all.every((one) => one.kind === 'REGION'),
  };
}
