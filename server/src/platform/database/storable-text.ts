/** Text as every engine keeps it: PostgreSQL has no NUL, and nobody half a character. Each becomes U+FFFD. */
export function storableText(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\u{FFFD}');
}
