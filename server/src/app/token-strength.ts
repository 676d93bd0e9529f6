/** Words that people, and the examples of manuals, put where a secret belongs. Longer ones stand first. */
const knownWords =
  /correcthorsebatterystaple|change[-_]?(?:me|this|it)|replace[-_]?(?:me|this)|pass(?:word|phrase|wort)?|kata[-_]?sandi|(?:your|my)[-_]?|default|example|contoh|sample|secret|rahasia|geheim|super|admin(?:istrator)?|root|user|token|test(?:ing)?|letmein|welcome|selamat|jejaring|indonesia|server|qwert[yz]|azerty|dragon|monkey|(?:19|20)\d\d/g;

/** Neighbours on keyboards and in the alphabet. */
const rows = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', '!@#$%^&*()'];
const neighbours = new Set(
  rows.flatMap((row) =>
    Array.from({ length: row.length - 1 }, (_, at) => row.slice(at, at + 2)).flatMap((pair) => [
      pair,
      `${pair[1]}${pair[0]}`,
    ]),
  ),
);

/** Bits that a word, or a run of neighbours, adds: there are some dozens of each. */
const bitsOfWord = 6;
const leastBits = 40;
const leastLetters = 6;

/**
 * Whether a token is one that people would try: few different letters, words that are known, letters in their order, the same
 * again. An estimate that is generous to what is long; no list of leaked passwords is asked.
 */
export function isGuessable(token: string): boolean {
  return new Set(token.toLowerCase()).size < leastLetters || bitsOf(token) < leastBits;
}

/** What is left once the patterns are taken out counts by how often each letter comes (Shannon). */
function bitsOf(token: string): number {
  let patterns = 0;
  const takeOut = () => {
    patterns += 1;
    return '\0';
  };
  const once = token.toLowerCase().replaceAll(/(.{3,}?)\1+/g, '$1');
  const rest = withoutRuns(once.replaceAll(knownWords, takeOut), takeOut).replaceAll('\0', '');
  return patterns * bitsOfWord + entropyOf(rest) * rest.length;
}

/** Three or more letters of which each is the same as the one before it, or its neighbour. */
function withoutRuns(text: string, takeOut: () => string): string {
  let left = '';
  for (let start = 0; start < text.length;) {
    let end = start + 1;
    while (end < text.length && isStep(text.slice(end - 1, end + 1))) end += 1;
    left += end - start >= 3 ? takeOut() : text.slice(start, end);
    start = end;
  }
  return left;
}

function isStep(pair: string): boolean {
  return pair !== '\0\0' && (pair[0] === pair[1] || neighbours.has(pair));
}

function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}
