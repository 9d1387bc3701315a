const key = 'stint.company-id';

/** The company that last signed in on this device; empty when there is none or storage is blocked. */
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
    // Without storage the company is asked for each time.
  }
}
