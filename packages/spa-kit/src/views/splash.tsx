/** What is shown until the session is known: the same as in the page's HTML (`tooling/splash.ts`). */
export function Splash() {
  return <p className="stint-splash">Stint</p>;
}
