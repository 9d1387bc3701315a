/**
 * Tells the other tabs of this browser that something was kept or removed, and hears it from them.
 *
 * @param listener called when another tab changed something
 */
export function changesElsewhere(listener: () => void): { tell: () => void } {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => {} };
  const channel = new BroadcastChannel('stint-clock');
  channel.addEventListener('message', listener);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no other origin
  return { tell: () => channel.postMessage(null) };
}
