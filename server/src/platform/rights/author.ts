/** By whom a write is said. Rows of the log carry it for ever, so that it is never a person's name. */
export interface Author {
  /** Opaque: the id of an account, or which of the server's own ways to write it was (`token`, `cli`). */
  readonly who: string;
  /** Id of the region or actor for which it is said; null where it is said for none. */
  readonly organisation: string | null;
}

/** Until there are accounts, all who send the server's token are one author. */
export const tokenHolder: Author = { who: 'token', organisation: null };

/** What a command and its row of the log keep as `who`. Ids have no spaces. */
export function whoOf({ who, organisation }: Author): string {
  return organisation === null ? who : `${who} for ${organisation}`;
}

/** The author that a row of the log names; rows of earlier versions name no organisation. */
export function authorOf(who: string): Author {
  const [, account, organisation] = /^(\S+) for (\S+)$/.exec(who) ?? [];
  return account === undefined || organisation === undefined
    ? { who, organisation: null }
    : { who: account, organisation };
}
