const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** “United States” for US; the code itself where nobody knows it. */
export function countryName(code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}

/** Every country by name, with its ISO 3166-1 code. Codes that are no longer used are left out. */
export function countryChoices(): { value: string; label: string }[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !notCountries.test(code) && isCurrent(code))
    .map((code) => ({ value: code, label: names.of(code)! }))
    .toSorted((one, other) => one.label.localeCompare(other.label, 'en'));
}

/** Reserved for private use, and groups of countries. */
const notCountries = /^(A[A]|E[UZ]|Q[M-Z]|UN|X[A-JL-Z]|ZZ)$/;

const isCurrent = (code: string) => {
  const [canonical = ''] = Intl.getCanonicalLocales(`und-${code}`);
  return names.of(code) !== undefined && new Intl.Locale(canonical).region === code;
};
