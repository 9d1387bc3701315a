import type { WorkSchedule } from '@stint/domain/job-order/work-schedule.ts';
import { Column, Entity, Index, type Relation } from 'typeorm';
import { AccountEntity } from '../account/account.entity.ts';
import { ClientEntity } from '../client/client.entity.ts';
import { ContactEntity } from '../contact/contact.entity.ts';
import { BelongsTo, TrackedRecord } from '../database/record.ts';
import { LocationEntity } from '../location/location.entity.ts';

/** A client's demand. */
@Entity('job_order')
@Index('job_order_number', ['agencyId', 'number'], { unique: true })
@Index('job_order_by_title', ['agencyId', 'title', 'id'])
@Index('job_order_by_openings', ['agencyId', 'openings', 'id'])
@Index('job_order_by_submissions', ['agencyId', 'submissionCount', 'id'])
@Index('job_order_by_start', ['agencyId', 'startDate', 'id'])
@Index('job_order_by_status', ['agencyId', 'status', 'number', 'id'])
@Index('job_order_by_creation', ['agencyId', 'createdAt', 'id'])
@Index('job_order_of_client', ['agencyId', 'clientId', 'number', 'id'])
export class JobOrderEntity extends TrackedRecord {
  @Column('int')
  number!: number;

  @Column('uuid', { name: 'client_id' })
  clientId!: string;

  @BelongsTo(() => ClientEntity, 'client_id')
  client?: Relation<ClientEntity>;

  @Column('uuid', { name: 'location_id', nullable: true })
  locationId!: string | null;

  @BelongsTo(() => LocationEntity, 'location_id')
  location?: Relation<LocationEntity> | null;

  @Column('uuid', { name: 'contact_id', nullable: true })
  contactId!: string | null;

  @BelongsTo(() => ContactEntity, 'contact_id')
  contact?: Relation<ContactEntity> | null;

  @Column('uuid', { name: 'reports_to_id', nullable: true })
  reportsToId!: string | null;

  @BelongsTo(() => ContactEntity, 'reports_to_id')
  reportsTo?: Relation<ContactEntity> | null;

  @Column('uuid', { name: 'owner_id', nullable: true })
  ownerId!: string | null;

  @BelongsTo(() => AccountEntity, 'owner_id')
  owner?: Relation<AccountEntity> | null;

  @Column('text')
  title!: string;

  @Column('text', { name: 'job_type' })
  jobType!: string;

  @Column('text')
  status!: string;

  /** How many people the client ordered. */
  @Column('int')
  positions!: number;

  /** How many of them are still to be placed; placing takes one, cancelling gives it back (`P-6`, `P-7`). */
  @Column('int')
  openings!: number;

  /** Submissions of this order that are still in play or placed: the grid's Candidates column (`P-1`). */
  @Column('int', { name: 'submission_count', default: 0 })
  submissionCount!: number;

  @Column('numeric', { name: 'pay_rate', precision: 12, scale: 4, nullable: true })
  payRate!: string | null;

  @Column('numeric', { name: 'bill_rate', precision: 12, scale: 4, nullable: true })
  billRate!: string | null;

  @Column('numeric', { precision: 14, scale: 2, nullable: true })
  salary!: string | null;

  /** Percent of the salary. */
  @Column('numeric', { name: 'fee_percent', precision: 7, scale: 4, nullable: true })
  feePercent!: string | null;

  @Column('numeric', { name: 'fee_amount', precision: 14, scale: 2, nullable: true })
  feeAmount!: string | null;

  @Column('date', { name: 'start_date', nullable: true })
  startDate!: string | null;

  @Column('date', { name: 'end_date', nullable: true })
  endDate!: string | null;

  @Column('jsonb', { nullable: true })
  schedule!: WorkSchedule | null;

  @Column('text', { nullable: true })
  description!: string | null;

  /** What the search box looks in: words in lower case, each with a space before it. */
  @Column({
    type: 'text',
    name: 'search_text',
    select: false,
    generatedType: 'STORED',
    asExpression: "lower(' ' || number::text || ' ' || title)",
  })
  searchText!: string;
}
