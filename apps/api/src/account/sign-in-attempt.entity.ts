import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * Failed attempts in a row at one account from one network or browser. Accounts that do not exist are counted alike, in
 * the nil agency if the company does not exist either.
 */
@Entity('sign_in_attempt')
@Index('sign_in_attempt_of_account', ['agencyId', 'accountKey'])
@Index('sign_in_attempt_expired', ['agencyId', 'expiresAt'])
export class SignInAttemptEntity {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId!: string;

  /** A hash of what is counted. */
  @PrimaryColumn('text')
  key!: string;

  /** A hash of the company and user name that were typed, by which an account's are forgotten. */
  @Column('text', { name: 'account_key', nullable: true })
  accountKey!: string | null;

  @Column('int')
  failures!: number;

  /** No attempt is counted, or made, before. */
  @Column('timestamptz', { name: 'wait_until' })
  waitUntil!: string;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: string;
}
