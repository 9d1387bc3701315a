import { Column, Entity, Index, type Relation } from 'typeorm';
import { CandidateEntity } from '../candidate/candidate.entity.ts';
import { BelongsTo, TrackedRecord } from '../database/record.ts';

/** A hired candidate. */
@Entity('employee')
@Index('employee_number', ['agencyId', 'number'], { unique: true })
@Index('employee_of_candidate', ['agencyId', 'candidateId'], { unique: true })
@Index('employee_by_status', ['agencyId', 'status', 'number'])
@Index('employee_by_hire', ['agencyId', 'hiredOn', 'id'])
export class EmployeeEntity extends TrackedRecord {
  @Column('int')
  number!: number;

  @Column('uuid', { name: 'candidate_id' })
  candidateId!: string;

  @BelongsTo(() => CandidateEntity, 'candidate_id')
  candidate?: Relation<CandidateEntity>;

  @Column('text')
  status!: string;

  @Column('date', { name: 'hired_on' })
  hiredOn!: string;

  @Column('date', { name: 'terminated_on', nullable: true })
  terminatedOn!: string | null;
}
