import { bases, relationKinds, roles, type Basis, type RelationKind, type Role } from '../../model/index.ts';

/**
 * Kind, role and basis of a relation in one small number, so that a filter is one look into a table. Class 0 is a
 * relation that no longer counts. Qualifiers other than roles are not kept: no question of the network asks for them.
 */
const rolesAndNone = roles.length + 1;
export const classCount = 1 + relationKinds.length * rolesAndNone * bases.length;

const kindIndex = new Map<string, number>(relationKinds.map((kind, index) => [kind, index]));
const roleIndex = new Map<string, number>(roles.map((role, index) => [role, index]));
const basisIndex = new Map<string, number>(bases.map((basis, index) => [basis, index]));

export function classOf(kind: RelationKind, qualifier: string | null, basis: Basis): number {
  const role = qualifier === null ? 0 : (roleIndex.get(qualifier) ?? -1) + 1;
  return 1 + (kindIndex.get(kind)! * rolesAndNone + role) * bases.length + basisIndex.get(basis)!;
}

export interface RelationClass {
  readonly kind: RelationKind;
  readonly role: Role | null;
  readonly basis: Basis;
}

/** What each class stands for; entry 0 is never asked. */
export const classes: readonly RelationClass[] = Array.from({ length: classCount }, (_, index) => {
  const rest = Math.max(index - 1, 0);
  const basis = bases[rest % bases.length]!;
  const pair = Math.floor(rest / bases.length);
  const role = pair % rolesAndNone;
  return { kind: relationKinds[Math.floor(pair / rolesAndNone)]!, role: role === 0 ? null : roles[role - 1]!, basis };
});

/** Number of each relation kind, as `kindOfClass` gives it. */
export const relationKindNumber = Object.fromEntries(relationKinds.map((kind, index) => [kind, index])) as Readonly<
  Record<RelationKind, number>
>;

/** Kind number of each class; 255 for class 0, which is no relation. */
export const kindOfClass: Uint8Array = Uint8Array.from({ length: classCount }, (_, index) =>
  index === 0 ? 255 : Math.floor((index - 1) / bases.length / rolesAndNone),
);

/** Place in `bases` of each class; 0 for class 0, which is never asked. */
export const basisOfClass: Uint8Array = Uint8Array.from(classes, ({ basis }) => bases.indexOf(basis));
