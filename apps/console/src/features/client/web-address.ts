/** The link of a website that somebody typed; null when it is not a web address (a script, a file). */
export function webAddress(typed: string | null): string | null {
  if (!typed) return null;
  const address = /^[a-z][a-z+.-]*:/i.test(typed) ? typed : `https://${typed}`;
  return /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(address) ? address : null;
}
