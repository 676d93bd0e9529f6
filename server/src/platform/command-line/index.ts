export { exitCodes, interruptible } from './interrupt.ts';
export { printable } from './printable.ts';
export { CliError } from './cli-error.ts';
export { type Progress, showProgress } from './progress.ts';
export { fromWhereCalled } from './called-from.ts';
export type { FeatureCommand, WithStores } from './feature-command.ts';
