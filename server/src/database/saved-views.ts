import { randomInt } from 'node:crypto';
import type { MikroORM, SqliteDriver } from '@mikro-orm/sql';
import { SavedView, type SavedViewRow } from './entities.ts';

export interface SavedViews {
  save(view: { readonly title: string; readonly address: string }): Promise<SavedViewRow>;
  find(id: string): Promise<SavedViewRow | null>;
}

/** Without letters that look alike: the id is read aloud and typed. Ten of them are 32^10 ids. */
const letters = 'abcdefghjkmnpqrstuvwxyz123456789';

export function savedViews(orm: MikroORM<SqliteDriver>): SavedViews {
  return {
    async save({ title, address }) {
      const em = orm.em.fork();
      const short = Array.from({ length: 10 }, () => letters[randomInt(letters.length)]).join('');
      const view = em.create(SavedView, {
        id: `view:jejaring:${short}`,
        title,
        address,
        createdAt: new Date().toISOString(),
        version: 1,
      });
      await em.persist(view).flush();
      return view;
    },

    find: (id) => orm.em.fork().findOne(SavedView, id),
  };
}
