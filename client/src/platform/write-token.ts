/**
 * The token of whoever may write, as the server's JEJARING_TOKEN; there are no accounts. It is kept for this tab alone and
 * is gone with it.
 */
const key = 'jejaring-token';

export function keepWriteToken(token: string | null): void {
  if (token === null) sessionStorage.removeItem(key);
  else sessionStorage.setItem(key, token);
}

/** The header that says who writes; empty where no token was entered. */
export function writeHeader(): Record<string, string> {
  const token = sessionStorage.getItem(key);
  return token === null ? {} : { authorization: `Bearer ${token}` };
}
