import type { Place } from './layout.ts';

const longestMemory = 20;
const memories = new Map<string, Map<string, Place>>();

/** What the eye has learnt about one question, for as long as the page lives: also across views, undo and redo. */
export function layoutMemory(question: string): Map<string, Place> {
  const memory = memories.get(question) ?? new Map<string, Place>();
  memories.delete(question);
  memories.set(question, memory);
  const oldest = memories.keys().next();
  if (memories.size > longestMemory && !oldest.done) memories.delete(oldest.value);
  return memory;
}
