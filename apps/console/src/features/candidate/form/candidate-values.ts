import type { CandidateFormFragment, CreateCandidateInput } from '../../../gql/graphql.ts';
import { decimalText, fieldText, typedText } from '@stint/spa-kit/record/form/field-text.ts';

/** A candidate as their form holds them: text as it is typed. */
export type CandidateValues = {
  firstName: string;
  lastName: string;
  email: string;
  phone: string;
  city: string;
  region: string;
  postalCode: string;
  skills: string[];
  desiredPay: string;
  availableFrom: string;
  source: string;
  ownerId: string;
  notes: string;
};

export const candidateLabels: Readonly<Record<keyof CandidateValues, string>> = {
  firstName: 'First name',
  lastName: 'Last name',
  email: 'E-mail',
  phone: 'Telephone',
  city: 'City',
  region: 'State or province',
  postalCode: 'Postal code',
  skills: 'Skills',
  desiredPay: 'Desired pay per hour',
  availableFrom: 'Available from',
  source: 'Source',
  ownerId: 'Owner',
  notes: 'Notes',
};

/** What the form begins with; empty for a new candidate. */
export function candidateValues(candidate: CandidateFormFragment | null): CandidateValues {
  return {
    firstName: fieldText(candidate?.firstName),
    lastName: fieldText(candidate?.lastName),
    email: fieldText(candidate?.email),
    phone: fieldText(candidate?.phone),
    city: fieldText(candidate?.city),
    region: fieldText(candidate?.region),
    postalCode: fieldText(candidate?.postalCode),
    skills: [...(candidate?.skills ?? [])],
    desiredPay: decimalText(candidate?.desiredPay),
    availableFrom: fieldText(candidate?.availableFrom),
    source: fieldText(candidate?.source),
    ownerId: fieldText(candidate?.owner?.id),
    notes: fieldText(candidate?.notes),
  };
}

export function candidateInput(values: CandidateValues): CreateCandidateInput {
  return {
    firstName: values.firstName.trim(),
    lastName: values.lastName.trim(),
    email: typedText(values.email),
    phone: typedText(values.phone),
    city: typedText(values.city),
    region: typedText(values.region),
    postalCode: typedText(values.postalCode),
    skills: values.skills,
    desiredPay: typedText(values.desiredPay),
    availableFrom: typedText(values.availableFrom),
    source: typedText(values.source),
    ownerId: typedText(values.ownerId),
    notes: typedText(values.notes),
  };
}
