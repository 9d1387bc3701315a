/** What staff are told of an error: its message without values, and the code that it has. */
export function maskedError(error: unknown): string {
  if (!(error instanceof Error)) return 'Something that is no error was thrown.';
  const { message, code } = error as Error & { code?: unknown };
  const masked = withoutValues(message).slice(0, 500);
  return typeof code === 'string' ? `${masked} (${code})` : masked;
}

/**
 * A message without what stands in quotation marks, and without email addresses: people and what they
 * typed may stand there. From the first quotation mark to the last, as there may be some within. An
 * apostrophe is none.
 */
export function withoutValues(message: string): string {
  return message
    .replace(/"[^]*"/, '"…"')
    .replace(/“[^]*”/, '“…”')
    .replace(/(?<!\w)'[^]*'(?!\w)/, "'…'")
    .replace(/`[^]*`/, '`…`')
    .replaceAll(/[^\s<>,;:()]+@[^\s<>,;:()]+/g, '…@…');
}
