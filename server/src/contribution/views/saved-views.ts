import { randomInt } from 'node:crypto';
import { storableText, type Repository } from '../../platform/database/index.ts';
import { SavedView, type SavedViewRow } from './tables.ts';

export interface SavedViews {
  save(view: { readonly title: string; readonly address: string }): Promise<SavedViewRow>;
  find(id: string): Promise<SavedViewRow | null>;
  /** In any order; those that are not there are left out. */
  findAll(ids: readonly string[]): Promise<readonly SavedViewRow[]>;
}

/** Without letters that look alike: the id is read aloud and typed. Ten of them are 32^10 ids. */
const letters = 'abcdefghjkmnpqrstuvwxyz123456789';

export const savedViews: Repository<SavedViews> = {
  writes: ['save'],
  over: ({ em: entities }, clock) => ({
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

    findAll: (ids) => entities.fork().find(SavedView, { id: { $in: [...ids] } }),
  }),
};
