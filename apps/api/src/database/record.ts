import { Column, JoinColumn, ManyToOne, type ObjectType, PrimaryColumn } from 'typeorm';

/**
 * What every tenant row starts with (`X-3`): the agency leads the primary key, so a reference across
 * agencies cannot be written down, and the same schema spreads over several servers by agency.
 */
export abstract class AgencyRecord {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId!: string;

  /** UUIDv7, made by the application. */
  @PrimaryColumn('uuid')
  id!: string;
}

/** A record that people change: who and when, and the version that a concurrent change is told by. */
export abstract class TrackedRecord extends AgencyRecord {
  @Column('int', { default: 1 })
  version!: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: string;

  @Column('uuid', { name: 'created_by_id', nullable: true })
  createdById!: string | null;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt!: string;

  @Column('uuid', { name: 'updated_by_id', nullable: true })
  updatedById!: string | null;
}

/**
 * A to-one relation inside the agency: both columns of the target's key, so that the database itself
 * refuses another agency's record. `column` holds the target's id and is declared as a property too.
 */
export function BelongsTo<T>(target: () => ObjectType<T>, column: string): PropertyDecorator {
  return (prototype, property) => {
    ManyToOne(target, { createForeignKeyConstraints: true })(prototype, property as string);
    JoinColumn([
      { name: 'agency_id', referencedColumnName: 'agencyId' },
      { name: column, referencedColumnName: 'id' },
    ])(prototype, property as string);
  };
}
