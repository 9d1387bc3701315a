/** The fields of personal information, in the groups in which they are shown. */
export const personalFields = {
  address: ['street', 'unit', 'city', 'region', 'postalCode'],
  contact: ['phone', 'email'],
  emergency: ['emergencyName', 'emergencyRelationship', 'emergencyPhone'],
} as const;

export type PersonalField = (typeof personalFields)[keyof typeof personalFields][number];

/** How a browser fills each in; an emergency contact is somebody else, so nothing is filled in there. */
export const autoComplete: Readonly<Partial<Record<PersonalField, string>>> = {
  street: 'address-line1',
  unit: 'address-line2',
  city: 'address-level2',
  region: 'address-level1',
  postalCode: 'postal-code',
  phone: 'tel',
  email: 'email',
};

export const allPersonalFields: readonly PersonalField[] = Object.values(personalFields).flat();
