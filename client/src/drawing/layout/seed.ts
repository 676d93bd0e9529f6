/** FNV-1a over UTF-16 units: the same text gives the same number on every machine. @returns 0 ≤ n < 2³² */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  // A last mix (murmur3's finaliser), for ids that differ in their last letter only.
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A direction that belongs to the text, in radians. */
export function angleOf(text: string): number {
  return (hashText(text) / 2 ** 32) * 2 * Math.PI;
}
