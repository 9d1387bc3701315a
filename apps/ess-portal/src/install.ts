/**
 * Lets the portal open without a network, from the files that its service worker keeps. Only what was built has
 * one. That it can't be had, as in a private window, changes nothing else.
 */
export function keepOnDevice(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  window.addEventListener('load', () => {
    navigator.serviceWorker.register('/ess/service-worker.js', { scope: '/ess' }).catch(() => {});
  });
}
