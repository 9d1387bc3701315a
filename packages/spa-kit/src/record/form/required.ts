/** For Mantine's `validate`: refuses a text that is empty or blank, or that nothing is chosen, with this message. */
export function required(message: string): (value: unknown) => string | null {
  return (value) => (isBlank(value) ? message : null);
}

const isBlank = (value: unknown) =>
  value === null || (typeof value === 'string' && value.trim() === '');
