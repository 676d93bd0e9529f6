/** Hands a file to the browser. */
export function download(name: string, content: Blob | string, type: string): void {
  const blob = typeof content === 'string' ? new Blob([content], { type }) : content;
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the blob once it has begun.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** `jejaring-kota-surabaya-2025-11-21.png`: a name that sorts and travels. */
export function fileName(title: string, date: Date, extension: string): string {
  const slug = title
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60);
  return `jejaring-${slug === '' ? 'jaringan' : slug}-${date.toISOString().slice(0, 10)}.${extension}`;
}
