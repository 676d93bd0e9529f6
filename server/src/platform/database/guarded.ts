/** Runs one piece of work, and says what its failure means. */
export type Guard = <T>(work: () => Promise<T>) => Promise<T>;

/** The same object, each of whose methods (all of them answer promises) runs under the guard. */
export function guarded<T extends object>(target: T, guard: Guard): T {
  return new Proxy(target, {
    get(object, name) {
      const member: unknown = Reflect.get(object, name);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]) => guard(async () => (await Reflect.apply(member, object, args)) as unknown);
    },
  });
}
