import { canonicalJson } from '../../model/index.ts';
import type { NetworkFilter } from '../network.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { View } from './view.ts';

const most = 24;

/** Keeps the views of the last few filters, until the snapshot changes. */
export class Views {
  private readonly views = new Map<string, View>();
  private epoch = -1;

  of(snapshot: Snapshot, filter: NetworkFilter): View {
    if (snapshot.epoch !== this.epoch) {
      this.views.clear();
      this.epoch = snapshot.epoch;
    }
    const key = canonicalJson(filter);
    const known = this.views.get(key);
    const view = known ?? new View(snapshot, filter);
    this.views.delete(key);
    this.views.set(key, view);
    if (this.views.size > most) this.views.delete(this.views.keys().next().value!);
    return view;
  }
}
