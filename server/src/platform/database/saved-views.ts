import { randomInt } from 'node:crypto';
import type { Clock } from '@jejaring/graph/model';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { SavedView, type SavedViewRow } from './entities.ts';
import { storableText } from './storable-text.ts';

export interface SavedViews {
  save(view: { readonly title: string; readonly address: string }): Promise<SavedViewRow>;
  find(id: string): Promise<SavedViewRow | null>;
}

/** Without letters that look alike: the id is read aloud and typed. Ten of them are 32^10 ids. */
const letters = 'abcdefghjkmnpqrstuvwxyz123456789';

export function savedViews(entities: SqlEntityManager, clock: Clock): SavedViews {
  return {
    async save({ title, address }) {
      const em = entities.fork();
      const short = Array.from({ length: 10 }, () => letters[randomInt(letters.length)]).join('');
      const view = em.create(SavedView, {
        id: `view:jejaring:${short}`,
        title: storableText(title),
        address,
        createdAt: clock.now().toISOString(),
        version: 1,
      });
      await em.persist(view).flush();
      return view;
    },

    find: (id) => entities.fork().findOne(SavedView, id),
  };
}
