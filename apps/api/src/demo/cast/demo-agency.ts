import type { AgencySettings } from '@stint/domain/agency/agency-settings.ts';
import type { JobType } from '@stint/domain/job-order/job-type.ts';
import type { DemoPortalUser } from './portal-users.ts';
import type { Place } from './places.ts';
import type { OrderKind } from '../story/order-kinds.ts';
import type { DemoStaff } from '../sign-ins.ts';

/** A demo agency as it is conceived; what happens in it follows from the seed. */
export interface DemoAgency {
  /** The agency's, where it must be known beforehand: values of tokens hold it. */
  id?: string;
  seed: number;
  companyId: string;
  name: string;
  timeZone: string;
  settings: Partial<AgencySettings>;
  staff: readonly DemoStaff[];
  /** With what a partner's program signs in; its value is in the README. */
  partnerToken?: string;
  /** Contacts of the first client. */
  portalUsers: readonly DemoPortalUser[];
  clients: readonly DemoClient[];
  candidates: number;
  /** How many of the people with unusual names are among the candidates. */
  notableCandidates: number;
}

export interface DemoClient {
  name: string;
  industry: string;
  website: string;
  terms: number;
  creditLimit?: string;
  sites: readonly [name: string, street: string, place: Place][];
  contacts: readonly [firstName: string, lastName: string, title: string][];
  /** A title of `jobs`, and how the order went. */
  orders: readonly [title: string, kind: OrderKind, jobType?: JobType][];
}
