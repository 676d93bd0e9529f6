export * from './builders.ts';
export { graphStoreContract } from './graph-store-contract.ts';
export { faultsOf, refusalOf, type MakeStore } from './contract/setting.ts';
