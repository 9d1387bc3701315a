/** Where a website that somebody typed leads; null unless it is plainly one (no script, no file). */
export function webAddress(typed: string | null): string | null {
  if (!typed) return null;
  const address = /^[a-z][a-z+.-]*:/i.test(typed) ? typed : `https://${typed}`;
  return /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(address) ? address : null;
}
