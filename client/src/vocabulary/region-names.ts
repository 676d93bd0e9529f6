/** «Kab. Klaten» where a list has little room. */
export function listedRegion(name: string): string {
  return name.replace(/^Kabupaten /u, 'Kab. ');
}

/** «Klaten» of «Kabupaten Klaten»; a kota keeps its kind, since eight of them share a name with a kabupaten. */
export function shortRegion(name: string): string {
  return name.replace(/^Kabupaten (?:Administrasi )?/u, '');
}
