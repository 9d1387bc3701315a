import { Column, Entity, Index, type Relation } from 'typeorm';
import { AccountEntity } from '../account/account.entity.ts';
import { BelongsTo } from '../database/record.ts';
import { SearchText } from '../database/search-text.ts';
import { PersonRecord } from '../record/person.entity.ts';

/** A person who may be placed. The person's data live here, for the employee too. */
@Entity('candidate')
@Index('candidate_number', ['agencyId', 'number'], { unique: true })
@Index('candidate_by_name', ['agencyId', 'sortName', 'id'])
@Index('candidate_by_name_after_particles', ['agencyId', 'sortNameAfterParticles', 'id'])
@Index('candidate_by_email', ['agencyId', 'emailKey'])
@Index('candidate_by_status', ['agencyId', 'status', 'number', 'id'])
@Index('candidate_by_availability', ['agencyId', 'availableFrom', 'id'])
@Index('candidate_by_addition', ['agencyId', 'addedOn', 'id'])
@Index('candidate_by_contact', ['agencyId', 'lastContactedAt', 'id'])
export class CandidateEntity extends PersonRecord {
  @Column('int')
  number!: number;

  @SearchText(
    "number::text || ' ; ' || first_name || ' ' || last_name || ' ; ' || coalesce(email, '') || ' ; ' || coalesce(city, '') || ' ; ' || coalesce(region, '') || ' ; ' || joined_words(skills) || ' ; ' || phone_digits(phone)",
  )
  searchText!: string;

  /** What duplicates are told by (`W-11`): the address in lower case. */
  @Column({
    type: 'text',
    name: 'email_key',
    nullable: true,
    generatedType: 'STORED',
    asExpression: 'lower(email)',
  })
  emailKey!: string | null;

  @Column('text', { nullable: true })
  city!: string | null;

  @Column('text', { nullable: true })
  region!: string | null;

  @Column('text', { name: 'postal_code', nullable: true })
  postalCode!: string | null;

  @Column('text')
  status!: string;

  @Column('text', { array: true, default: '{}' })
  skills!: string[];

  /** Per hour, in the agency's currency. */
  @Column('numeric', { name: 'desired_pay', precision: 12, scale: 4, nullable: true })
  desiredPay!: string | null;

  @Column('date', { name: 'available_from', nullable: true })
  availableFrom!: string | null;

  @Column('text', { nullable: true })
  source!: string | null;

  @Column('uuid', { name: 'owner_id', nullable: true })
  ownerId!: string | null;

  @BelongsTo(() => AccountEntity, 'owner_id')
  owner?: Relation<AccountEntity> | null;

  @Column('date', { name: 'added_on' })
  addedOn!: string;

  @Column('text', { nullable: true })
  notes!: string | null;

  /** The latest call, email, or meeting that is not private; kept by the database. */
  @Column('timestamptz', { name: 'last_contacted_at', nullable: true })
  lastContactedAt!: string | null;
}
