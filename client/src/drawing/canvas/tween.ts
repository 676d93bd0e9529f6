/** The curve of tokens.css, cubic-bezier(.2, 0, 0, 1), near enough for a canvas: fast start, long rest. */
function ease(t: number): number {
  return 1 - (1 - t) ** 3;
}

/** Runs `step` with 0 < t ≤ 1 on each frame; at once with 1 when there is nothing to wait for. @returns a function that stops it */
export function tween(milliseconds: number, step: (t: number) => void): () => void {
  if (milliseconds <= 0) {
    step(1);
    return () => {};
  }
  const start = performance.now();
  let frame = requestAnimationFrame(run);
  return () => cancelAnimationFrame(frame);

  function run(now: number): void {
    const t = Math.min(Math.max((now - start) / milliseconds, 0), 1);
    step(ease(t));
    if (t < 1) frame = requestAnimationFrame(run);
  }
}

/** Durations of design.md §1; none where a person asked the system for less motion. */
export function motion(milliseconds: number): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : milliseconds;
}
