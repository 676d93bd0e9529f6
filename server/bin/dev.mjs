// `npm run dev`: the server restarts when its sources change, the pages reload in place.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { haveNode, root } from './runtime.mjs';

/** @param {string} workspace @param {string} name of a package it depends on */
function packageFolder(workspace, name) {
  return dirname(createRequire(join(root, workspace, 'package.json')).resolve(`${name}/package.json`));
}

if (haveNode(import.meta.url)) {
  const env = { ...process.env, TSX_TSCONFIG_PATH: join(root, 'tsconfig.run.json') };
  const tsx = join(packageFolder('.', 'tsx'), 'dist', 'cli.mjs');
  const vite = join(packageFolder('client', 'vite'), 'bin', 'vite.js');
  const commands = [
    { args: [tsx, 'watch', '--clear-screen=false', 'server/src/main.ts'], cwd: root },
    { args: [vite], cwd: join(root, 'client') },
  ];
  const children = commands.map(({ args, cwd }) => spawn(process.execPath, args, { cwd, env, stdio: 'inherit' }));
  const stopAll = () => {
    for (const child of children) child.kill('SIGTERM');
  };
  process.on('SIGINT', stopAll);
  process.on('SIGTERM', stopAll);
  for (const child of children) {
    // One without the other is of no use.
    child.on('exit', (code) => {
      process.exitCode ??= code ?? 0;
      stopAll();
    });
  }
}
