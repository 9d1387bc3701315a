import type { WorkSchedule } from '@stint/domain/job-order/work-schedule.ts';
import { Column, type Relation } from 'typeorm';
import { ClientEntity } from '../client/client.entity.ts';
import { ContactEntity } from '../contact/contact.entity.ts';
import { BelongsTo, TrackedRecord } from '../database/record.ts';
import { LocationEntity } from '../location/location.entity.ts';

/** What a job order says of the work and an assignment takes over: for whom, where, when, at which rates. */
export abstract class OrderedWork extends TrackedRecord {
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

  @Column('text', { name: 'job_type' })
  jobType!: string;

  @Column('date', { name: 'start_date', nullable: true })
  startDate!: string | null;

  @Column('date', { name: 'end_date', nullable: true })
  endDate!: string | null;

  @Column('numeric', { name: 'pay_rate', precision: 12, scale: 4, nullable: true })
  payRate!: string | null;

  @Column('numeric', { name: 'bill_rate', precision: 12, scale: 4, nullable: true })
  billRate!: string | null;

  /** Per year; direct hire only. */
  @Column('numeric', { precision: 14, scale: 2, nullable: true })
  salary!: string | null;

  /** Percent of the salary. */
  @Column('numeric', { name: 'fee_percent', precision: 7, scale: 4, nullable: true })
  feePercent!: string | null;

  @Column('numeric', { name: 'fee_amount', precision: 14, scale: 2, nullable: true })
  feeAmount!: string | null;

  @Column('jsonb', { nullable: true })
  schedule!: WorkSchedule | null;
}
