import { strToU8, zipSync } from 'fflate';

/** Texts in one archive, by their names in it. */
export function zip(texts: Readonly<Record<string, string>>): Blob {
  const files = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)]));
  return new Blob([zipSync(files)]);
}
