import type { PartyGraph } from './party-graph.ts';

/** Finds parties by steps, in arrays that are kept between searches: a mark of another search counts as none. */
export class LayerSearch {
  private parties = new Uint32Array(0);
  private subjects = new Uint32Array(0);
  private mark = 0;

  /** The parties that are first met after 1, 2 … `steps` steps. Time grows with the relations touched. */
  layers(graph: PartyGraph, from: number, steps: number): number[][] {
    const size = graph.snapshot.nodes.count;
    if (this.parties.length < size) {
      this.parties = new Uint32Array(size);
      this.subjects = new Uint32Array(size);
      this.mark = 0;
    }
    const { parties, subjects } = this;
    const mark = (this.mark += 1);
    const { compiled } = graph;
    let frontier = [from];
    let next: number[] = [];
    parties[from] = mark;
    const visit = (party: number) => {
      if (parties[party] === mark) return;
      parties[party] = mark;
      if (compiled.party(party)) next.push(party);
    };
    const enter = (subject: number) => {
      if (subjects[subject] === mark) return;
      subjects[subject] = mark;
      graph.eachParty(subject, visit);
    };
    const layers: number[][] = [];
    for (let step = 0; step < steps; step += 1) {
      next = [];
      for (const party of frontier) graph.eachAround(party, enter, visit);
      layers.push(next);
      frontier = next;
    }
    return layers;
  }
}
