import type { NodeKind } from '../../platform/request/index.ts';
import { presentView } from './present.ts';
import { savedViews } from './saved-views.ts';

export const viewNode: NodeKind = {
  owns: (id) => id.startsWith('view:jejaring:'),
  async load({ database }, ids) {
    const found = new Map((await database.repository(savedViews).findAll(ids)).map((view) => [view.id, view]));
    return ids.map((id) => {
      const view = found.get(id);
      return view === undefined ? null : presentView(view);
    });
  },
};
