import type { Command } from 'commander';
import type { Purpose, Stores } from '../stores/index.ts';
import type { Tracing } from '../tracing/index.ts';

/**
 * Opens the stores that the settings name for one piece of work, and closes them whatever comes of it.
 * The purpose decides what they are refused for; by default `use`.
 */
export type WithStores = (
  work: (stores: Stores, tracing: Tracing) => Promise<void>,
  purpose?: Purpose,
) => Promise<void>;

/** A command of the command line. Only the one that was asked for is loaded. */
export interface FeatureCommand {
  readonly name: string;
  /** One line for `--help`. */
  readonly summary: string;
  readonly load: () => Promise<(withStores: WithStores) => Command>;
}
