const key = 'stint.company-id';

/** The company that last signed in on this device; empty when none did, or storage is shut. */
export function rememberedCompanyId(): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

export function rememberCompanyId(companyId: string): void {
  try {
    localStorage.setItem(key, companyId);
  } catch {
    // A browser that keeps nothing asks for the company each time.
  }
}
