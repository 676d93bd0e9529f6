import { ApiError } from '@jejaring/schema/errors';

/** The error of whoever asked too much; `seconds` is when the same can be asked again. */
export function rateLimited(
  seconds: number,
  what = 'Too much was asked from your address or with your token',
): ApiError {
  return new ApiError('RATE_LIMITED', `${what}: ask again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`, {
    seconds,
  });
}

/** The seconds to wait that an error tells, for the header; null for errors of other codes. */
export function secondsToWait(code: unknown, details: Readonly<Record<string, unknown>>): number | null {
  const { seconds } = details;
  return code === 'RATE_LIMITED' && typeof seconds === 'number' ? seconds : null;
}
