/** What was begun last in this tab, for browsers without locks. */
let last: Promise<unknown> = Promise.resolve();

/** Does some work when no other tab does any of this name, nor this one. */
export function alone<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  if (navigator.locks) return navigator.locks.request(name, work);
  const next = last.then(work, work);
  last = next.catch(() => {});
  return next;
}
