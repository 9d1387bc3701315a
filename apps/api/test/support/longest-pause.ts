/**
 * How long this process answers nobody at a stretch while something is done, as a share of the time that it takes: about
 * 1 where it computes all of it itself. A busy machine adds to it, so a test tries again before it believes that.
 */
export async function longestPause(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  let last = begun;
  let longest = 0;
  const tick = () => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  };
  const ticking = setInterval(tick, 5);
  try {
    await work();
  } finally {
    clearInterval(ticking);
  }
  tick();
  return longest / (performance.now() - begun);
}
