/** Told of the beginning of a call; what it returns is told of its end, with what it failed of or null. */
export type CallObserver = (call: string, first: unknown) => (error: unknown) => void;

/**
 * The same object, with every call of its methods observed that answers a promise; others (scans, which last as long as
 * their reader likes) pass as they are.
 */
export function observed<T extends object>(target: T, observe: CallObserver): T {
  return wrapped(target, (name, call, [first]) => {
    const end = observe(name, first);
    const result = call();
    if (!(result instanceof Promise)) return result;
    return result.then(
      (value: unknown) => {
        end(null);
        return value;
      },
      (error: unknown) => {
        end(error);
        throw error;
      },
    );
  });
}

/** The same object, whose methods other than `except` fail at once with what `refusal` gives for them, as long as it gives something. */
export function refusing<T extends object>(
  target: T,
  refusal: (call: string) => Error | null,
  except: readonly (keyof T & string)[],
): T {
  return wrapped(target, (name, call) => {
    const error = except.some((free) => free === name) ? null : refusal(name);
    return error === null ? call() : refuse(error);
  });
}

/** Fails both where it is awaited and where it is iterated. */
function refuse(reason: Error): unknown {
  const refused = Promise.reject(reason);
  refused.catch(() => undefined);
  return Object.assign(refused, { [Symbol.asyncIterator]: () => ({ next: () => refused }) });
}

function wrapped<T extends object>(
  target: T,
  around: (name: string, call: () => unknown, args: readonly unknown[]) => unknown,
): T {
  return new Proxy(target, {
    get(object, name) {
      const member: unknown = Reflect.get(object, name);
      if (typeof member !== 'function' || typeof name !== 'string') return member;
      return (...args: unknown[]) => around(name, () => Reflect.apply(member, object, args) as unknown, args);
    },
  });
}
