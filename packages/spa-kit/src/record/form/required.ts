/** For Mantine's `validate`: refuses a text that is empty or blank, with this message. */
export function required(message: string): (value: string) => string | null {
  return (value) => (value.trim() === '' ? message : null);
}
