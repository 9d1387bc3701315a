import { Column, Entity, Index, type Relation } from 'typeorm';
import { BelongsTo, TrackedRecord } from '../database/record.ts';
import { AssignmentEntity } from './assignment.entity.ts';

/** What a direct placement bills: a billable item from the day of approval (`A-4`). */
@Entity('placement_fee')
@Index('placement_fee_of_assignment', ['agencyId', 'assignmentId'], { unique: true })
export class PlacementFeeEntity extends TrackedRecord {
  @Column('uuid', { name: 'assignment_id' })
  assignmentId!: string;

  @BelongsTo(() => AssignmentEntity, 'assignment_id')
  assignment?: Relation<AssignmentEntity>;

  @Column('numeric', { precision: 14, scale: 2 })
  amount!: string;

  @Column('text')
  currency!: string;

  @Column('date', { name: 'earned_on' })
  earnedOn!: string;

  /** Set while the assignment is reopened: until it closes again there is nothing to bill (`A-8`). */
  @Column('date', { name: 'withdrawn_on', nullable: true })
  withdrawnOn!: string | null;
}
