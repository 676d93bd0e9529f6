import type { EntityKind } from '@jejaring/graph/model';
import { ApiError } from '@jejaring/schema/errors';
import type { Author } from './author.ts';
import type { Viewer } from './viewer.ts';

/** What each action is done to. */
interface Subjects {
  /** The kind of which something new is stated. */
  readonly createEntity: EntityKind;
  readonly editEntity: { readonly kind: EntityKind };
  /** The thing at which a relation starts; null where it is not known yet. */
  readonly relate: { readonly kind: EntityKind } | null;
  /** A relation that the viewer's own source states. */
  readonly unrelate: null;
  /** The source of which all that it says is withdrawn. */
  readonly withdrawSource: { readonly kind: EntityKind };
  readonly saveView: null;
  /** How a piece of work goes on, without what it was given. */
  readonly followJob: JobSubject;
  readonly cancelJob: JobSubject;
}

interface JobSubject {
  /** What work of its kind does is nobody's own, such as an import into the common network. */
  readonly isPublic: boolean;
  /** Who asked for it. */
  readonly who: string;
}

export type Action = keyof Subjects;

/** Kinds that people state themselves; the others come from files. */
const stated: ReadonlySet<EntityKind> = new Set(['REGION', 'ACTOR', 'PARTNERSHIP']);

/** Who may do what: one line for each action. */
const rights: { readonly [A in Action]: (viewer: Viewer, subject: Subjects[A]) => boolean } = {
  createEntity: (viewer, kind) => viewer.canWrite && stated.has(kind),
  editEntity: (viewer, { kind }) => viewer.canWrite && stated.has(kind),
  relate: (viewer) => viewer.canWrite,
  unrelate: (viewer) => viewer.canWrite,
  withdrawSource: (viewer, { kind }) => viewer.canWrite && kind === 'SOURCE',
  saveView: (viewer) => viewer.canWrite,
  followJob: (viewer, { isPublic, who }) => isPublic || (viewer.canWrite && viewer.author.who === who),
  cancelJob: (viewer, { isPublic, who }) => viewer.canWrite && (isPublic || viewer.author.who === who),
};

export function may<A extends Action>(viewer: Viewer, action: A, subject: Subjects[A]): boolean {
  return rights[action](viewer, subject);
}

/**
 * Asked by every service that writes, before it looks at what was sent: whoever may not write learns nothing else.
 * @returns by whom the write is said
 * @throws ApiError READ_ONLY, UNAUTHENTICATED
 */
export function requireRight<A extends Action>(viewer: Viewer, action: A, subject: Subjects[A]): Author {
  if (!viewer.canWrite) throw new ApiError(viewer.reason);
  if (!may(viewer, action, subject)) throw new ApiError('UNAUTHENTICATED');
  return viewer.author;
}
