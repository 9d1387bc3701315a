import type { EmployeeStatus } from '../employee/employee.ts';
import { type Refusal, refuse } from '../kernel/refusal.ts';

/** A record by its id and what people call it. */
export interface NamedRecord {
  id: string;
  label: string;
}

/** Whose account it is: somebody of the staff, an employee, or a contact at a client. */
export type AccountHolder =
  | { kind: 'STAFF' }
  | {
      kind: 'EMPLOYEE';
      employee: NamedRecord;
      status: EmployeeStatus;
      /** Whether a section is left to them when the employment has ended; a new account has none. */
      keepsSections?: boolean;
    }
  | {
      kind: 'CLIENT_CONTACT';
      contact: NamedRecord;
      client: NamedRecord;
      /** Billing is set up for the client. */
      isAccountingCustomer: boolean;
      /** The contact is on that record. */
      isOnCustomerRecord: boolean;
    };

/**
 * Why somebody may not have an account; nothing when they may. The blocking record is the one to change.
 *
 * Source: S-2, S-3, S-5.
 */
export function mayHoldAccount(holder: AccountHolder): Refusal[] {
  if (holder.kind === 'STAFF') return [];
  if (holder.kind === 'EMPLOYEE') {
    const { employee, status, keepsSections = false } = holder;
    if (status === 'ACTIVE' || keepsSections) return [];
    const blocking = [{ kind: 'employee', ...employee }];
    return [refuse('NOT_EMPLOYED', { employee: employee.label }, { blocking })];
  }
  const { contact, client, isAccountingCustomer, isOnCustomerRecord } = holder;
  if (!isAccountingCustomer) {
    const blocking = [{ kind: 'client', ...client }];
    return [refuse('NOT_ACCOUNTING_CUSTOMER', { client: client.label }, { blocking })];
  }
  if (isOnCustomerRecord) return [];
  const blocking = [{ kind: 'contact', ...contact }];
  const names = { contact: contact.label, client: client.label };
  return [refuse('NOT_ON_CUSTOMER_RECORD', names, { blocking })];
}

/**
 * Why no account can be made for somebody: who has one already, or may have none.
 *
 * @param account the one that they have
 */
export function newAccountRefusals(
  holder: Exclude<AccountHolder, { kind: 'STAFF' }>,
  account: NamedRecord | null,
): Refusal[] {
  if (account === null) return mayHoldAccount(holder);
  const person = holder.kind === 'EMPLOYEE' ? holder.employee : holder.contact;
  const blocking = [{ kind: 'account', ...account }];
  return [refuse('HAS_ACCOUNT', { person: person.label }, { blocking })];
}
