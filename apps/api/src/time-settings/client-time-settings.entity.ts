import type { ClientTimeSettings } from '@stint/domain/time-settings/time-settings.ts';
import { Column, Entity, Index, type Relation } from 'typeorm';
import { ClientEntity } from '../client/client.entity.ts';
import { BelongsTo, TrackedRecord } from '../database/record.ts';

/** What a client has otherwise than the agency about time and expenses: at most one row for each. */
@Entity('client_time_settings')
@Index('client_time_settings_of_client', ['agencyId', 'clientId'], { unique: true })
export class ClientTimeSettingsEntity extends TrackedRecord {
  @Column('uuid', { name: 'client_id' })
  clientId!: string;

  @BelongsTo(() => ClientEntity, 'client_id')
  client?: Relation<ClientEntity>;

  /** What is missing is as the agency has it (`timeSettingsOf`). */
  @Column('jsonb', { default: {} })
  settings!: ClientTimeSettings;
}
