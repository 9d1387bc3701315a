import type { DateSpan, IsoDate } from '../kernel/dates.ts';
import type { ApprovalMode } from './approval-mode.ts';

/** Somebody who approves in place of a contact on some days, both ends included. */
export interface Alternate extends DateSpan {
  contactId: string;
  alternateId: string;
}

/** What decides who is asked to approve the claims of an assignment. */
export interface ApproverFacts {
  approvalMode: ApprovalMode;
  reportsToId: string | null;
  contactId: string | null;
  /** Contacts of the client that can approve now: still there, with an account whose section approves. */
  ableIds: ReadonlySet<string>;
  alternates: readonly Alternate[];
  /** Nobody has approved for so long that others are asked. */
  isEscalated: boolean;
  /** At the location. */
  today: IsoDate;
}

export interface Approvers {
  contactIds: readonly string[];
  /** The back office of the agency. */
  agency: boolean;
}

/**
 * Who is asked to approve (T-8). It is decided anew each time somebody is asked or approves, never kept: whoever left
 * meanwhile blocks nothing. First comes the job-reports-to, then the contact, each with whoever stands in for them
 * today; the agency is asked where none of them can, where it approves itself, and when it takes too long.
 */
export function approversOf(facts: ApproverFacts): Approvers {
  if (facts.approvalMode !== 'CLIENT') return { contactIds: [], agency: true };
  const groups = [facts.reportsToId, facts.contactId]
    .flatMap((id) => (id === null ? [] : [askedFor(id, facts)]))
    .filter((group) => group.length > 0);
  const asked = facts.isEscalated ? groups.flat() : (groups[0] ?? []);
  return { contactIds: [...new Set(asked)], agency: facts.isEscalated || asked.length === 0 };
}

/** The contacts for whom somebody stands in on a day: their claims are seen and approved too. */
export function stoodInFor(
  contactId: string,
  alternates: readonly Alternate[],
  today: IsoDate,
): string[] {
  return alternates
    .filter((each) => each.alternateId === contactId && covers(each, today))
    .map((each) => each.contactId);
}

function askedFor(contactId: string, { ableIds, alternates, today }: ApproverFacts): string[] {
  const standIns = alternates
    .filter((each) => each.contactId === contactId && covers(each, today))
    .map(({ alternateId }) => alternateId);
  return [contactId, ...standIns].filter((id) => ableIds.has(id));
}

function covers({ startDate, endDate }: DateSpan, day: IsoDate): boolean {
  return (startDate === null || startDate <= day) && (endDate === null || day <= endDate);
}
