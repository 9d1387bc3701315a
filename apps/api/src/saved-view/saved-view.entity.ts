import { Column, Entity, Index, type Relation } from 'typeorm';
import { AccountEntity } from '../account/account.entity.ts';
import { AgencyRecord, BelongsTo } from '../database/record.ts';
import { SortKey } from '../database/sort-key.ts';

/** A query of a list that somebody saved under a name, for themselves or for the whole agency. */
@Entity('saved_view')
@Index('saved_view_name', ['agencyId', 'ownerId', 'list', 'nameKey'], { unique: true })
@Index('saved_view_shared', ['agencyId', 'list', 'shared', 'nameKey'])
export class SavedViewEntity extends AgencyRecord {
  @Column('uuid', { name: 'owner_id' })
  ownerId!: string;

  @BelongsTo(() => AccountEntity, 'owner_id')
  owner?: Relation<AccountEntity>;

  /** As the console calls it: `job-orders`. */
  @Column('text')
  list!: string;

  @Column('text')
  name!: string;

  /** What names are told apart by. */
  @Column({
    type: 'text',
    name: 'name_key',
    generatedType: 'STORED',
    asExpression: 'lower(name)',
  })
  nameKey!: string;

  @SortKey('sort_name', 'sort_key(name)')
  sortName!: string;

  /** Sort, filters and search as the console has them. The server does not read them. */
  @Column('jsonb')
  query!: Record<string, unknown>;

  /** Whether everybody on the staff sees it. */
  @Column('boolean', { default: false })
  shared!: boolean;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: string;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt!: string;
}
