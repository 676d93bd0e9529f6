import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { root } from '../harness/run-command.ts';
import { makeTemporaryFolder, removeFolder } from '../harness/temporary-folder.ts';

const program = fileURLToPath(new URL('opener.ts', import.meta.url));
const processes = 3;
const rounds = 15;

let folder: string;
beforeEach(async () => {
  folder = await makeTemporaryFolder();
});
afterEach(() => removeFolder(folder));

async function startOpener() {
  const child = fork(program, {
    execArgv: ['--import', import.meta.resolve('tsx')],
    env: { ...process.env, TSX_TSCONFIG_PATH: join(root, 'tsconfig.run.json') },
  });
  const answer = async () => String((await once(child, 'message'))[0]);
  await answer();
  return {
    open: (data: string) => {
      const answered = answer();
      child.send(data);
      return answered;
    },
    end: () => child.kill(),
  };
}

// SQLite lets only one connection turn a new file to a log, and refuses the others without waiting.
it('opens a new folder for several processes at once', async () => {
  const openers = await Promise.all(Array.from({ length: processes }, startOpener));
  try {
    for (let round = 0; round < rounds; round += 1) {
      const data = join(folder, String(round));
      const answers = await Promise.all(openers.map((opener) => opener.open(data)));
      expect(answers).toEqual(Array.from({ length: processes }, () => 'ok'));
    }
  } finally {
    for (const opener of openers) opener.end();
  }
});
