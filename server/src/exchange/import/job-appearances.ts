import type { JobAppearance } from '../../platform/jobs/index.ts';
import { importJob, sampleJob } from './import-jobs.ts';

/** How an import counts, in English, as its row and the command line have it. */
const counted = /^(\d+) records$/;

/** What comes into the network is for everybody; which file of whose machine it comes from is not. */
export const importJobAppearances: readonly JobAppearance[] = [
  {
    kind: importJob().kind,
    isPublic: true,
    what(step) {
      const [, records] = counted.exec(step) ?? [];
      return records === undefined ? null : ({ jobSteps }) => jobSteps.records(Number(records));
    },
  },
  // The step is a file of the bundled sample.
  { kind: sampleJob.kind, isPublic: true, what: (step) => () => step },
];
