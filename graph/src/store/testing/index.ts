export * from './builders.ts';
export { graphStoreContract } from './graph-store-contract.ts';
export { collected, faultsOf, refusalOf, type MakeStore } from './contract/setting.ts';
export { commands as randomCommands } from './random-commands.ts';
export { compareWithNaive } from './contract/naive.ts';
export { contentOf, withRelation } from './content-of.ts';
export { NaiveStore } from './naive-store.ts';
export { maybeDamagedRecords, type MaybeDamaged } from './damaged-records.ts';
export { contentWith } from './content-of.ts';
