export { loadKnown, loadSource } from './entity-service.ts';
export { lazyEntities, lazyEntity, readEntities } from './lazy-entity.ts';
export { inLanguage, nameIn, shortNameIn, textsIn } from './names.ts';
export { presentEntity, presentOrNull, presentRecord, valueText, type EntityRoot, type RecordRoot } from './present.ts';
