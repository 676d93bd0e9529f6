/** Betweenness as Brandes' paper writes it, over lists and sets: what a plain program takes for the same. */
export function plainBetweenness(around: readonly (readonly number[])[]): Float64Array {
  const sums = new Float64Array(around.length);
  for (let source = 0; source < around.length; source += 1) {
    const distance = new Map([[source, 0]]);
    const ways = new Map([[source, 1]]);
    const before = new Map<number, number[]>();
    const order = [source];
    for (const node of order) {
      for (const other of around[node]!) {
        if (!distance.has(other)) {
          distance.set(other, distance.get(node)! + 1);
          order.push(other);
        }
        if (distance.get(other) !== distance.get(node)! + 1) continue;
        ways.set(other, (ways.get(other) ?? 0) + ways.get(node)!);
        const list = before.get(other);
        if (list === undefined) before.set(other, [node]);
        else list.push(node);
      }
    }
    const share = new Map<number, number>();
    for (const node of order.toReversed()) {
      const own = share.get(node) ?? 0;
      for (const one of before.get(node) ?? []) {
        share.set(one, (share.get(one) ?? 0) + (ways.get(one)! / ways.get(node)!) * (1 + own));
      }
      if (node !== source) sums[node]! += own / 2;
    }
  }
  return sums;
}
