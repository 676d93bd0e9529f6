/** Characters in one piece of text that goes to a file. */
const pieceSize = 65_536;

/** Lines as text in pieces of about one size, each line ended by a newline. */
export async function* joinLines(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let piece = '';
  for await (const line of lines) {
    piece += `${line}\n`;
    if (piece.length < pieceSize) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

/**
 * The lines of a text that comes in pieces. Split at newlines only: JSON may hold the other separators of Unicode, at
 * which Node's readline would split as well.
 */
export async function* splitLines(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

/** For what is held in memory and goes where streams go. */
export async function* each<Item>(items: readonly Item[]): AsyncGenerator<Item, void> {
  yield* items;
}
