import type { Locator } from '@jejaring/graph/model';

/** The columns by which a row of `cooperation/` names its page. */
export interface RowSource {
  readonly source_title: string;
  readonly source_url_or_file: string;
  readonly source_says: string;
}

/** Where the row stands and what page says so; a row may name two pages, of which the first is linked. */
export function locatorOf(row: number, { source_title, source_url_or_file, source_says }: RowSource): Locator {
  const [url] = urlsOf(source_url_or_file);
  return {
    row,
    ...(source_title !== '' && { page: source_title }),
    ...(url !== undefined && { url }),
    ...(source_says !== '' && { says: source_says }),
  };
}

/** What the locator could not hold: the further pages, or a file instead of a page. */
export function unmappedSource({ source_url_or_file }: RowSource): Readonly<Record<string, unknown>> {
  const urls = urlsOf(source_url_or_file);
  if (urls.length > 1) return { furtherPages: urls.slice(1) };
  return urls.length === 0 && source_url_or_file !== '' ? { sourceFile: source_url_or_file } : {};
}

function urlsOf(text: string): string[] {
  return text
    .split(' ; ')
    .map((part) => part.trim())
    .filter((part) => URL.canParse(part));
}
