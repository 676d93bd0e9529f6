import { Migration } from '@mikro-orm/migrations';
import type { Table } from '../database/index.ts';

/** A restored store takes the mark of the folder that it is started with. */
export const fileTables: readonly Table[] = [{ name: 'file_mark', backup: 'DROP' }];

class FileMark extends Migration {
  override up(): void {
    this.addSql('create table if not exists file_mark (id integer not null primary key, mark varchar(60) not null)');
  }
}

export const fileMigrations = [{ name: '6-file-mark', class: FileMark }];
