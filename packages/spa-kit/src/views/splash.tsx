/** Before anything else is known: what the page shows already (`tooling/splash.ts`). */
export function Splash() {
  return <p className="stint-splash">Stint</p>;
}
