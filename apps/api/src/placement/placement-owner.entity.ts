import { Column, Entity, Index, type Relation } from 'typeorm';
import { AccountEntity } from '../account/account.entity.ts';
import { AgencyRecord, BelongsTo } from '../database/record.ts';
import { PlacementEntity } from './placement.entity.ts';

/** Who is credited with a placement's revenue; the shares of one placement sum to 100. */
@Entity('placement_owner')
@Index('placement_owner_once', ['agencyId', 'placementId', 'accountId'], { unique: true })
@Index('placement_owner_account', ['agencyId', 'accountId'])
export class PlacementOwnerEntity extends AgencyRecord {
  @Column('uuid', { name: 'placement_id' })
  placementId!: string;

  @BelongsTo(() => PlacementEntity, 'placement_id')
  placement?: Relation<PlacementEntity>;

  @Column('uuid', { name: 'account_id' })
  accountId!: string;

  @BelongsTo(() => AccountEntity, 'account_id')
  account?: Relation<AccountEntity>;

  /** Percent. */
  @Column('numeric', { precision: 5, scale: 2 })
  share!: string;
}
