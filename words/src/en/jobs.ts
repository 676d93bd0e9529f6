import type { Words } from '../words.ts';

export const jobSteps: Words['jobSteps'] = {
  records: (count) => (count === 1 ? '1 record' : `${count.toLocaleString('en')} records`),
};
