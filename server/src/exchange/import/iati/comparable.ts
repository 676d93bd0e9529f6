/** Lower case, blanks and quotation marks evened out: how names are compared in tables, never how they are shown. */
export function comparable(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[‘’`´]/g, "'")
    .replaceAll(/\s+/g, ' ')
    .trim();
}
