export type { PartNames } from './loss.ts';
export { findLoss, keepPaired, notePosition, pairAnew } from './pair-stores.ts';
export { PositionNotes } from './position-notes.ts';
export { graphMarks } from './graph-marks.ts';
