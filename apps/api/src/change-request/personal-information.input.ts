import { emptyData } from '@stint/domain/employee-data/employee-data.ts';
import type { PersonalInformation } from '@stint/domain/employee-data/personal-information.ts';
import { checkedInput, field } from '../graphql/input-fields.ts';
import { definedOnly } from '../graphql/parse-input.ts';
import { emailAddress, line, phoneNumber } from '../graphql/text-input.ts';

export const personalInformationInput = checkedInput('RequestPersonalInformationChangeInput', {
  description: 'Personal information as it is to be; what is left out stays as it is.',
  access: 'personal-data:request-change',
  fields: {
    street: field(String, line(200).nullish()),
    unit: field(String, line(60).nullish()),
    city: field(String, line(100).nullish()),
    region: field(String, line(100).nullish()),
    postalCode: field(String, line(20).nullish()),
    phone: field(String, phoneNumber.nullish()),
    email: field(String, emailAddress.nullish()),
    emergencyName: field(String, line(100).nullish()),
    emergencyRelationship: field(String, line(60).nullish()),
    emergencyPhone: field(String, phoneNumber.nullish()),
  },
});

/** The section with what was entered, its fields in their order. */
export function enteredInformation(
  current: PersonalInformation,
  entered: Partial<PersonalInformation>,
): PersonalInformation {
  return { ...emptyData.PERSONAL_INFORMATION, ...current, ...definedOnly(entered) };
}
