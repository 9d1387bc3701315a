import { valuesOf } from '@stint/domain/kernel/labels.ts';
import { timeSettingLabels } from '@stint/domain/time-settings/time-setting-labels.ts';
import { Field, ID, InputType, Int } from 'type-graphql';
import { z } from 'zod';
import { AgencySettingsUpdated } from '../agency-settings.input.ts';
import { Access } from '../../graphql/access/access.ts';
import { recordId } from '../../graphql/parse-input.ts';
import { resultOf } from '../../graphql/results.ts';
import { TimeSettingFields } from '../../time-settings/time-setting-fields.type.ts';
import { timeSettingShape } from '../../time-settings/time-setting-input.type.ts';

const all = valuesOf(timeSettingLabels);

@TimeSettingFields(all, { optional: true })
@InputType({
  description:
    'What to change of the agency’s settings of time; what is left out stays, null puts it at its default.',
})
@Access('agency:configure')
export class UpdateTimeSettingsInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'The version of the agency’s settings that was seen.' })
  version!: number;
}

export const updateTimeSettingsSchema = z.object({
  id: recordId('AgencySettings'),
  version: z.number(),
  ...timeSettingShape(all),
});

export const UpdateTimeSettingsResult = resultOf(
  'UpdateTimeSettingsResult',
  'Changed, or why not.',
  AgencySettingsUpdated,
);
