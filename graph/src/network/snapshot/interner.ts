/** Gives each distinct text a small number, from 1; 0 stands for null. At most 65,535 texts. */
export class Interner {
  private readonly byText = new Map<string, number>();
  readonly texts: (string | null)[] = [null];

  static of(texts: readonly (string | null)[]): Interner {
    const interner = new Interner();
    for (const text of texts.slice(1)) interner.put(text);
    return interner;
  }

  put(text: string | null): number {
    if (text === null) return 0;
    const known = this.byText.get(text);
    if (known !== undefined) return known;
    const next = this.texts.length;
    if (next > 0xffff) throw new RangeError('More than 65,535 distinct values in one column of the network.');
    this.byText.set(text, next);
    this.texts.push(text);
    return next;
  }

  /** 0 when the text was never put. */
  find(text: string): number {
    return this.byText.get(text) ?? 0;
  }

  text(number: number): string | null {
    return this.texts[number] ?? null;
  }
}
