import type { JobType } from '@stint/domain/job-order/job-type.ts';
import type { Job } from '../cast/jobs.ts';
import type { KnownClient } from '../crm.ts';
import type { Planned } from '../demo-agency-builder.ts';
import type { OrderKind } from './order-kinds.ts';

/** A job order as the demo conceives it. Days count from today. */
export interface DemoOrder extends Planned {
  client: KnownClient;
  title: string;
  job: Job;
  kind: OrderKind;
  jobType: JobType;
  /** When it was ordered. */
  day: number;
  positions: number;
  /** User name of the recruiter who works on it. */
  owner: string;
  /** User name of whoever in the back office hires and approves. */
  clerk: string;
  /** Which of the client's. */
  site: number;
  reportsTo: number;
  /** Rates per hour; salary per year. */
  terms: { payRate?: string; billRate?: string; salary?: string; feePercent?: string };
  startDay: number;
  endDay: number | null;
}
