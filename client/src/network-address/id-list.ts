/**
 * Lists of ids in one search parameter. An id is opaque and may hold any character, so the separators of the list
 * (`,` and `~`) and the escape (`%`) are percent-encoded inside it.
 */
function escapeId(id: string): string {
  return id.replaceAll('%', '%25').replaceAll(',', '%2C').replaceAll('~', '%7E');
}

function unescapeId(text: string): string {
  return text.replaceAll(/%7E/gi, '~').replaceAll(/%2C/gi, ',').replaceAll('%25', '%');
}

/** `a,b`; undefined for an empty list, so that the parameter leaves the address. */
export function writeIds(ids: readonly string[]): string | undefined {
  return ids.length === 0 ? undefined : ids.map(escapeId).join(',');
}

/** Each id once, in its order; empty parts are dropped. */
export function readIds(text: string | undefined): string[] {
  if (text === undefined || text === '') return [];
  return [
    ...new Set(
      text
        .split(',')
        .filter((part) => part !== '')
        .map(unescapeId),
    ),
  ];
}

/** `id~a~b,…`: an id with short values that hold no separator. */
export function writeTuples(tuples: readonly (readonly [string, ...string[]])[]): string | undefined {
  if (tuples.length === 0) return undefined;
  return tuples.map(([id, ...values]) => [escapeId(id), ...values].join('~')).join(',');
}

export function readTuples(text: string | undefined): [string, ...string[]][] {
  if (text === undefined || text === '') return [];
  return text
    .split(',')
    .filter((part) => part !== '')
    .map((part) => {
      const [id = '', ...values] = part.split('~');
      return [unescapeId(id), ...values];
    });
}
