/** In the order in which they are written. */
export const restorePhases = ['THINGS', 'RELATIONS', 'CHANGES', 'COMMANDS'] as const;
export type RestorePhase = (typeof restorePhases)[number];

/** How far a restore has come; kept in the store with each batch, in the batch's own transaction. */
export interface RestoreMark {
  /** Digest of the content. */
  readonly content: string;
  readonly phase: RestorePhase;
  /** Items of the phase that are written. */
  readonly done: number;
}

export function markText({ content, phase, done }: RestoreMark): string {
  return `${content} ${phase} ${done}`;
}

/** Of a text that markText made. */
export function parseMark(text: string): RestoreMark {
  const [content = '', phase, done] = text.split(' ');
  return { content, phase: phase as RestorePhase, done: Number(done) };
}
