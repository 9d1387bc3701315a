/** For Mantine's `validate`: refuses a text that is empty or blank, with these words. */
export function required(words: string): (value: string) => string | null {
  return (value) => (value.trim() === '' ? words : null);
}
