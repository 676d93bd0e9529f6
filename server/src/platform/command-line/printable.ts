/** A text of the stores for a terminal, which must not obey what stands in it. */
export function printable(text: string): string {
  return text.toWellFormed().replaceAll(/\p{Cc}/gu, '\u{FFFD}');
}
