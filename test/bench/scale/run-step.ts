import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Step, StepResult } from './steps.ts';

const program = fileURLToPath(new URL('./steps.ts', import.meta.url));

/** Runs one step in a process of its own, with the loader of this one. @throws where the process ends without a result */
export async function runStep<Name extends Step['name']>(
  step: Step & { readonly name: Name },
): Promise<StepResult<Name>> {
  const child = fork(program, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const ended = once(child, 'exit').then(() => null);
  const answered = once(child, 'message').then(([result]: unknown[]) => result);
  child.send(step);
  const result = await Promise.race([answered, ended]);
  await ended;
  if (result === null) throw new Error(`The step ${step.name} of ${step.relations} relations failed: see above.`);
  return result as StepResult<Name>;
}
