export { EditResolver } from './edit-resolver.ts';
export { RelationEditResolver } from './relation-edit-resolver.ts';
