/** Keys of punches that were made on this page, with a network, and were never sent. */
const fresh = new Set<string>();

export function addFresh(key: string): void {
  fresh.add(key);
}

/** Whether a punch is fresh. It no longer is afterwards: whatever comes of sending it, later it has waited. */
export function takeFresh(key: string): boolean {
  return fresh.delete(key);
}
