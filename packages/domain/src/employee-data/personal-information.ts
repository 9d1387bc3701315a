/**
 * How an employee is reached, and whom to call in an emergency. City, state, postal code, phone and mail are those of
 * the candidate that was hired.
 */
export interface PersonalInformation {
  street: string | null;
  unit: string | null;
  city: string | null;
  /** State or province. */
  region: string | null;
  postalCode: string | null;
  phone: string | null;
  email: string | null;
  emergencyName: string | null;
  /** What they are to the employee, such as sister. */
  emergencyRelationship: string | null;
  emergencyPhone: string | null;
}

/** What of it stands on the candidate; the rest is kept for the employee. */
export const candidateFields = ['city', 'region', 'postalCode', 'phone', 'email'] as const;
