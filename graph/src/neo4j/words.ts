/**
 * The words of a text as the full-text index holds them: letters and digits, without case and marks. The index only
 * splits at spaces, so that what is found does not depend on the analyser of a Neo4j version.
 */
export function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Every word must occur, as a word or as the beginning of one, and weighs more in a name; null where the text has no word. */
export function fullTextQuery(text: string): string | null {
  const words = wordsOf(text).slice(0, 20);
  if (words.length === 0) return null;
  return words.map((word) => `+(nameWords:${word}*^4 textWords:${word}*)`).join(' ');
}
