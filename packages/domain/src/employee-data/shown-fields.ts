import { term, type Term } from '../messages/value.ts';
import { depositAccountTypeLabels, type DepositAccount } from './direct-deposit.ts';
import type { EmployeeData } from './employee-data.ts';
import { masked } from './masked.ts';
import { filingStatusLabels, type FilingStatus } from './tax-withholding.ts';

/** A part of a value as people are shown it: text that is the same in every language, a code's name, yes or no. */
export type ShownPart = string | Term | boolean;

/** A field of a section as people are shown it: numbers of banks and taxes masked, whoever looks. */
export interface ShownField {
  /** As the history calls it: `filing_status`, `account_1`. */
  field: string;
  parts: readonly ShownPart[];
}

/** What a section says, field by field; what it does not say is left out. */
export function shownFields(data: EmployeeData): ShownField[] {
  if ('accounts' in data) {
    return data.accounts.map((account, at) => ({
      field: `account_${at + 1}`,
      parts: shownAccount(account),
    }));
  }
  return Object.entries(data).flatMap(([field, value]: [string, unknown]) =>
    value === null ? [] : [{ field: columnOf(field), parts: [shownValue(field, value)] }],
  );
}

/** The fields in which two states of a section differ, as people are shown them. */
export function shownChanges(
  before: EmployeeData,
  after: EmployeeData,
): { field: string; before: readonly ShownPart[]; after: readonly ShownPart[] }[] {
  const [was, is] = [byField(before), byField(after)];
  const [rawWas, rawIs] = [rawFields(before), rawFields(after)];
  return [...new Set([...rawWas.keys(), ...rawIs.keys()])]
    .filter((field) => rawWas.get(field) !== rawIs.get(field))
    .map((field) => ({ field, before: was.get(field) ?? [], after: is.get(field) ?? [] }));
}

function byField(data: EmployeeData): Map<string, readonly ShownPart[]> {
  return new Map(shownFields(data).map(({ field, parts }) => [field, parts]));
}

/** For telling what differs, also where the masked values are alike. */
function rawFields(data: EmployeeData): Map<string, string> {
  const entries: [string, unknown][] =
    'accounts' in data
      ? data.accounts.map(({ key: _key, ...account }, at) => [`account_${at + 1}`, account])
      : Object.entries(data).map(([field, value]) => [columnOf(field), value]);
  return new Map(entries.map(([field, value]) => [field, JSON.stringify(value)]));
}

function shownAccount(account: DepositAccount): ShownPart[] {
  const { bankName, accountNumber, routingNumber, type, shareOf, share } = account;
  return [
    bankName,
    term('deposit account', depositAccountTypeLabels, type),
    masked(accountNumber),
    `ABA ${masked(routingNumber)}`,
    ...(shareOf === 'PERCENT' ? [`${share}%`] : shareOf === 'AMOUNT' ? [`$${share}`] : []),
  ];
}

function shownValue(field: string, value: unknown): ShownPart {
  if (typeof value === 'boolean') return value;
  if (field === 'socialSecurityNumber') return masked(String(value));
  if (field === 'filingStatus') {
    return term('filing status', filingStatusLabels, value as FilingStatus);
  }
  return String(value);
}

/** A field as the history calls it: `postalCode` is `postal_code`. */
export function columnOf(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
