import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/*
 * Each class is both table and type, as the manuals of TypeORM and TypeGraphQL show. They contain only what
 * the measured documents need.
 */

export enum AssignmentStatus {
  PENDING = 'PENDING',
  NEEDS_APPROVAL = 'NEEDS_APPROVAL',
  ACTIVE = 'ACTIVE',
  CLOSED = 'CLOSED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(AssignmentStatus, { name: 'AssignmentStatus' });

abstract class Record {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId!: string;

  @PrimaryColumn('uuid', { name: 'id' })
  rowId!: string;
}

@ObjectType()
@Entity('client')
export class Client extends Record {
  @Field(() => ID)
  get id(): string {
    return `cli_${this.rowId}`;
  }

  @Field()
  @Column('text')
  name!: string;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  industry!: string | null;
}

@ObjectType()
@Entity('location')
export class Location extends Record {
  @Field(() => ID)
  get id(): string {
    return `loc_${this.rowId}`;
  }

  @Field()
  @Column('text')
  name!: string;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  city!: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  region!: string | null;
}

@ObjectType()
@Entity('contact')
export class Contact extends Record {
  @Field(() => ID)
  get id(): string {
    return `con_${this.rowId}`;
  }

  @Field()
  @Column('text', { name: 'first_name' })
  firstName!: string;

  @Field()
  @Column('text', { name: 'last_name' })
  lastName!: string;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  email!: string | null;
}

@ObjectType()
@Entity('candidate')
export class Candidate extends Record {
  @Field(() => ID)
  get id(): string {
    return `can_${this.rowId}`;
  }

  @Field()
  @Column('text', { name: 'first_name' })
  firstName!: string;

  @Field()
  @Column('text', { name: 'last_name' })
  lastName!: string;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  email!: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  phone!: string | null;

  @Field()
  @Column('text')
  status!: string;
}

@ObjectType()
@Entity('employee')
export class Employee extends Record {
  @Field(() => ID)
  get id(): string {
    return `emp_${this.rowId}`;
  }

  @Field(() => Int)
  @Column('int')
  number!: number;

  @Field()
  @Column('text')
  status!: string;

  @Field(() => String)
  @Column('date', { name: 'hired_on' })
  hiredOn!: string;
}

@ObjectType()
@Entity('submission')
export class Submission extends Record {
  @Field(() => ID)
  get id(): string {
    return `sub_${this.rowId}`;
  }

  @Column('uuid', { name: 'job_order_id' })
  jobOrderId!: string;

  @Column('uuid', { name: 'candidate_id' })
  candidateId!: string;

  @Field()
  @Column('text')
  stage!: string;

  @Field(() => Date)
  @Column('timestamptz', { name: 'submitted_at' })
  submittedAt!: Date;
}

@ObjectType()
@Entity('job_order')
export class JobOrder extends Record {
  @Field(() => ID)
  get id(): string {
    return `job_${this.rowId}`;
  }

  @Column('uuid', { name: 'client_id' })
  clientId!: string;

  @Field(() => Int)
  @Column('int')
  number!: number;

  @Field()
  @Column('text')
  title!: string;

  @Field()
  @Column('text', { name: 'job_type' })
  jobType!: string;

  @Field()
  @Column('text')
  status!: string;

  @Field(() => Int)
  @Column('int')
  positions!: number;

  @Field(() => Int)
  @Column('int')
  openings!: number;

  @Field(() => String, { nullable: true })
  @Column('date', { name: 'start_date', nullable: true })
  startDate!: string | null;
}

@ObjectType()
@Entity('assignment')
export class Assignment extends Record {
  @Field(() => ID)
  get id(): string {
    return `asg_${this.rowId}`;
  }

  @Column('uuid', { name: 'client_id' })
  clientId!: string;

  @Column('uuid', { name: 'candidate_id' })
  candidateId!: string;

  @Column('uuid', { name: 'job_order_id' })
  jobOrderId!: string;

  @Column('uuid', { name: 'employee_id', nullable: true })
  employeeId!: string | null;

  @Column('uuid', { name: 'location_id', nullable: true })
  locationId!: string | null;

  @Column('uuid', { name: 'contact_id', nullable: true })
  contactId!: string | null;

  @Field(() => Int)
  @Column('int')
  version!: number;

  @Field(() => Int)
  @Column('int')
  number!: number;

  @Field()
  @Column('text', { name: 'job_title' })
  jobTitle!: string;

  @Field()
  @Column('text', { name: 'job_type' })
  jobType!: string;

  @Field(() => AssignmentStatus)
  @Column('text')
  status!: AssignmentStatus;

  @Field(() => String, { nullable: true })
  @Column('date', { name: 'start_date', nullable: true })
  startDate!: string | null;

  @Field(() => String, { nullable: true })
  @Column('date', { name: 'end_date', nullable: true })
  endDate!: string | null;

  @Field()
  @Column('text')
  currency!: string;

  @Field(() => String, { nullable: true })
  @Column('numeric', { name: 'pay_rate', nullable: true })
  payRate!: string | null;

  @Field(() => String, { nullable: true })
  @Column('numeric', { name: 'bill_rate', nullable: true })
  billRate!: string | null;

  @Field(() => String)
  @Column('numeric', { name: 'burden_percent' })
  burdenPercent!: string;

  @Field(() => String, { nullable: true })
  @Column('text', { name: 'po_number', nullable: true })
  poNumber!: string | null;

  @Field(() => Date)
  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Field(() => Date)
  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
}
