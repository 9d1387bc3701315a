/** Before anything else is known. Each `index.html` begins with it, so that it stands before the code has come. */
export function Splash() {
  return <p className="stint-splash">Stint</p>;
}
