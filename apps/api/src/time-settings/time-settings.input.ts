import { valuesOf } from '@stint/domain/kernel/labels.ts';
import { timeSettingLabels } from '@stint/domain/time-settings/time-setting-labels.ts';
import { isClientTimeSetting } from '@stint/domain/time-settings/time-settings.ts';
import { Field, ID, InputType, Int } from 'type-graphql';
import { z } from 'zod';
import { TimeSettingFields } from './time-setting-fields.type.ts';
import { timeSettingShape } from './time-setting-input.type.ts';
import { ClientTimeSettings } from './time-settings.type.ts';
import { Access } from '../graphql/access/access.ts';
import { mutationPayloads } from '../graphql/mutation-payload.ts';
import { recordId } from '../graphql/parse-input.ts';

const ofClients = valuesOf(timeSettingLabels).filter(isClientTimeSetting);

@TimeSettingFields(ofClients, { optional: true })
@InputType({ description: 'What a client has otherwise than the agency.' })
@Access('time-settings:write')
export class CreateClientTimeSettingsInput {
  @Field(() => ID)
  clientId!: string;
}

@TimeSettingFields(ofClients, { optional: true })
@InputType({
  description: 'What to change; what is left out stays, null is as the agency has it.',
})
@Access('time-settings:write')
export class UpdateClientTimeSettingsInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  version!: number;
}

export const createClientSettingsSchema = z.object({
  clientId: recordId('Client'),
  ...timeSettingShape(ofClients),
});
export const updateClientSettingsSchema = z.object({
  id: recordId('ClientTimeSettings'),
  version: z.number(),
  ...timeSettingShape(ofClients),
});

export const clientSettingsPayloads = mutationPayloads('ClientTimeSettings', {
  type: () => ClientTimeSettings,
  access: 'time-settings:write',
});
