/**
 * Search parameters as plain text, `?fokus=region:idn:35.78&langkah=2`: the router's own JSON form would quote what
 * looks like a number. Every validator therefore reads text. Characters that need no escape in a query stay readable.
 */
export function parsePlainSearch(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text));
}

/** Values are texts and numbers; whatever else a caller passes is left out. */
export function stringifyPlainSearch(search: Record<string, unknown>): string {
  const parts = Object.entries(search).flatMap(([key, value]) =>
    (typeof value === 'string' && value !== '') || typeof value === 'number'
      ? [`${encode(key)}=${encode(String(value))}`]
      : [],
  );
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

function encode(text: string): string {
  return encodeURIComponent(text)
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%2F', '/')
    .replaceAll('%20', '+');
}
