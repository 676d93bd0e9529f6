import type { LocalName, LocalText } from '@jejaring/graph/model';
import type { Problems } from './problems.ts';
import { childrenOf, type XmlElement } from './xml-element.ts';

const longestName = 2_000;
const longestText = 100_000;

/** Narratives (2.x) or the element's own text (1.0x), trimmed, empty ones left out; `und` where no language is said. */
export function textsOf(element: XmlElement | undefined): LocalText[] {
  if (element === undefined) return [];
  const narratives = childrenOf(element, 'narrative');
  return (narratives.length > 0 ? narratives : [element]).flatMap((each) => {
    const text = each.text.replaceAll(/\s+/g, ' ').trim();
    return text === '' ? [] : [{ language: each.language ?? 'und', text }];
  });
}

/** The first text; null where there is none. */
export function firstText(element: XmlElement | undefined): string | null {
  return textsOf(element)[0]?.text ?? null;
}

/** Titles as names: the first of each language is the official one. Never empty: the identifier stands in. */
export function titleNames(
  titles: readonly XmlElement[],
  identifier: string,
  of: XmlElement,
  problems: Problems,
): LocalName[] {
  const names: LocalName[] = [];
  for (const title of titles) {
    for (const { language, text: written } of textsOf(title)) {
      const text = withoutQuotes(title, written, problems);
      if (names.some((name) => name.language === language && name.text === text)) continue;
      if (text.length > longestName) problems.warn(title, 'TEXT_CUT', `A title of ${text.length} characters was cut.`);
      const use = names.some((name) => name.language === language) ? 'VARIANT' : 'OFFICIAL';
      names.push({ language, text: text.slice(0, longestName), use });
    }
  }
  if (names.length > 0) return names;
  problems.warn(of, 'TITLE_MISSING', 'The activity has no title; its identifier stands in.');
  return [{ language: 'und', text: identifier, use: 'OFFICIAL' }];
}

/**
 * The text of a field as a CSV file wraps it: in quotation marks, with those inside doubled. A text that has single ones
 * inside quotes somebody, and stays.
 */
function withoutQuotes(element: XmlElement, text: string, problems: Problems): string {
  if (text.length < 3 || !text.startsWith('"') || !text.endsWith('"')) return text;
  const inner = text.slice(1, -1);
  if (inner.replaceAll('""', '').includes('"')) return text;
  const clean = inner.replaceAll('""', '"').trim();
  problems.note(element, 'TEXT_UNQUOTED', 'Quotation marks that a CSV file left were taken away.', {
    value: text,
    suggestion: clean.slice(0, 200),
  });
  return clean;
}

/** General descriptions first, then objectives, target groups and others; repeated ones once. */
export function descriptionTexts(elements: readonly XmlElement[], problems: Problems): LocalText[] {
  const order = (element: XmlElement) => element.attributes['type'] ?? '1';
  const seen = new Set<string>();
  return [...elements]
    .sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0))
    .flatMap((element) =>
      textsOf(element).flatMap(({ language, text: written }) => {
        const text = withoutQuotes(element, written, problems);
        if (seen.has(text)) return [];
        seen.add(text);
        if (text.length > longestText)
          problems.warn(element, 'TEXT_CUT', `A text of ${text.length} characters was cut.`);
        return [{ language, text: text.slice(0, longestText) }];
      }),
    );
}
