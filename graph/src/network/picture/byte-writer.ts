type Numbers = Uint8Array | Uint16Array | Int16Array | Uint32Array | Float64Array;

/** Puts columns one after another, each at a multiple of 8 bytes and led by its length. Little-endian. */
export class ByteWriter {
  private readonly parts: Uint8Array[] = [];
  private length = 0;

  put(column: Numbers): void {
    const lead = new Uint32Array([column.length, 0]);
    this.push(new Uint8Array(lead.buffer));
    this.push(new Uint8Array(column.buffer, column.byteOffset, column.byteLength));
    this.push(new Uint8Array(-this.length & 7));
  }

  bytes(): Uint8Array {
    const all = new Uint8Array(this.length);
    let at = 0;
    for (const part of this.parts) {
      all.set(part, at);
      at += part.length;
    }
    return all;
  }

  private push(part: Uint8Array): void {
    this.parts.push(part);
    this.length += part.length;
  }
}
