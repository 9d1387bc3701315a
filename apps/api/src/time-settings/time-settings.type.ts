import { timeSettingLabels } from '@stint/domain/time-settings/time-setting-labels.ts';
import {
  type ClientTimeSettings as Own,
  isClientTimeSetting,
} from '@stint/domain/time-settings/time-settings.ts';
import { valuesOf } from '@stint/domain/kernel/labels.ts';
import { Field, InterfaceType, ObjectType } from 'type-graphql';
import type { Relation } from 'typeorm';
import { ClientTimeSettingsEntity } from './client-time-settings.entity.ts';
import { TimeSettingFields } from './time-setting-fields.type.ts';
import { Client } from '../client/client.type.ts';
import { Access } from '../graphql/access/access.ts';
import { Node } from '../graphql/node.ts';
import { Reads } from '../graphql/read/bindings.ts';
import { Version } from '../graphql/version-field.ts';
import { Timeline } from '../history/timeline-field.ts';
import type { TimelineEvent } from '../history/timeline.type.ts';

const all = valuesOf(timeSettingLabels);
const shared = all.filter(isClientTimeSetting);

@TimeSettingFields(shared, { optional: true })
@InterfaceType({ description: 'What an agency sets about time, and a client can have otherwise.' })
@Access('account:read')
// oxlint-disable-next-line typescript/no-extraneous-class -- its fields are those of the domain
export abstract class SharedTimeSettings {}

@TimeSettingFields(all, { optional: false })
@ObjectType({
  description: 'What an agency has set about time and expenses.',
  implements: SharedTimeSettings,
})
@Access('account:read')
// oxlint-disable-next-line typescript/no-extraneous-class -- its fields are those of the domain
export class TimeSettings {}

@TimeSettingFields(shared, { optional: true })
@ObjectType({
  description: 'What a client has otherwise; what is null is as the agency has it.',
  implements: SharedTimeSettings,
})
@Access('account:read')
// oxlint-disable-next-line typescript/no-extraneous-class -- its fields are those of the domain
export class OwnTimeSettings {}

/** The staff's alone: `account:read` is held by nobody else (`S-13`). */
@ObjectType({ description: 'What holds for the time of one client.', implements: Node })
@Reads(() => ClientTimeSettingsEntity, { rows: 'clientTimeSettings' })
@Access('account:read')
export class ClientTimeSettings {
  @Version()
  version!: number;

  @Field(() => OwnTimeSettings)
  settings!: Own;

  @Field(() => Client)
  @Access('client:read')
  client!: Relation<Client>;

  @Timeline('client_time_settings')
  timeline!: TimelineEvent[];
}
