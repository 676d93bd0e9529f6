import type { StoreFault } from '../graph-store.ts';
import { ruleFaults } from '../rules/rule-faults.ts';
import type { CheckedRecord } from '../validate/record.ts';

/** What no write would take and a restore took, since the archive holds it. */
export function valueFaults(record: CheckedRecord): StoreFault[] {
  return [...ruleFaults(record)].map(({ code, path, message }) => ({
    code,
    message: `${record.id}, ${path.join('.')}: ${message}`,
    ids: [record.id, record.entity.id],
  }));
}
