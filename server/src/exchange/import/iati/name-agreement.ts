const fillers = new Set([
  'the',
  'and',
  'for',
  'of',
  'through',
  'inc',
  'ltd',
  'limited',
  'foundation',
  'organisation',
  'organization',
]);

/**
 * Whether two names may be those of one body: at least half of the words of the shorter one stand in the other.
 * It only guards a register's number against a name that has nothing to do with it; it never merges by itself.
 */
export function namesAgree(a: string, b: string): boolean {
  const [shorter, longer] = [wordsOf(a), wordsOf(b)].sort((left, right) => left.size - right.size);
  if (shorter === undefined || longer === undefined || shorter.size === 0) return false;
  const shared = [...shorter].filter((word) => longer.has(word)).length;
  return shared * 2 >= shorter.size;
}

function wordsOf(name: string): Set<string> {
  const words = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  return new Set(words.filter((word) => word.length > 2 && !fillers.has(word)));
}
