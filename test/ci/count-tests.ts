import { readFileSync } from 'node:fs';
import { z } from 'zod';

/**
 * Prints "PASSED FAILED" of a report of Vitest: `tsx count-tests.ts REPORT.json`. A file that could not be loaded counts as
 * one failure. Ends with 1 where no test ran.
 */
const report = z
  .object({
    numTotalTests: z.int(),
    numPassedTests: z.int(),
    numFailedTests: z.int(),
    testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
  })
  .parse(JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')));
const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
process.stdout.write(`${report.numPassedTests} ${report.numFailedTests + broken.length}\n`);
if (report.numTotalTests === 0) process.exitCode = 1;
