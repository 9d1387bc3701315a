import { longestPortalText, type RuleMode } from '@stint/domain/agency/agency-settings.ts';
import type { ClockSetting } from '@stint/domain/agency/office-clock.ts';
import { Field, ID, InputType, Int } from 'type-graphql';
import { z } from 'zod';
import { AgencySettings, ClockSettingEnum } from './agency-settings.type.ts';
import { RuleModeEnum } from './rule-mode.type.ts';
import { burdenOverrides, BurdenOverrideInput, burdenPercent } from './burden-override.type.ts';
import { Access } from '../graphql/access/access.ts';
import { decimal, recordId } from '../graphql/parse-input.ts';
import { resultOf } from '../graphql/results.ts';
import { DecimalScalar } from '../graphql/scalars.ts';
import { text } from '../graphql/text-input.ts';
import { mutationPayload } from '../graphql/mutation-payload.ts';
import { problemText } from '../graphql/problem-message.ts';

@InputType({ description: 'What to change of the agency’s settings; what is left out stays.' })
@Access('agency:configure')
export class UpdateAgencySettingsInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  version!: number;

  @Field(() => DecimalScalar, { nullable: true, description: 'Percent, from 0 to below 100.' })
  marginFloorPercent?: string | null;

  @Field(() => RuleModeEnum, { nullable: true })
  marginFloorMode?: RuleMode | null;

  @Field(() => RuleModeEnum, { nullable: true })
  creditLimitMode?: RuleMode | null;

  @Field(() => Boolean, { nullable: true })
  fillOrderAtZeroOpenings?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  showBillAmounts?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  showEndedAssignments?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  portalOrders?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  portalOrderSubmission?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Null for no text.' })
  portalText?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Turning it off ends the accounts of everybody whose employment has ended.',
  })
  showDocumentsAfterTermination?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'From 1 to 365.' })
  documentReminderDays?: number | null;

  @Field(() => Boolean, { nullable: true })
  nameParticlesCount?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Who turns it on has to use codes already.',
  })
  requireSecondFactor?: boolean | null;
  @Field(() => ClockSettingEnum, { nullable: true })
  clock?: ClockSetting | null;
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Percent of pay. Placements that exist keep theirs.',
  })
  burdenPercent?: string | null;

  @Field(() => [BurdenOverrideInput], { nullable: true, description: 'All that shall hold.' })
  burdenOverrides?: BurdenOverrideInput[] | null;
}

const mode = z.enum(['WARN', 'STOP', 'OFF'], problemText('CHOOSE_ONE.mode', {})).optional();
const choice = z.boolean(problemText('CHOOSE_ONE.answer', {})).optional();

const reminderDays = z
  .number()
  .int()
  .min(1, problemText('AT_LEAST', { least: 1 }))
  .max(365, problemText('AT_MOST', { most: 365 }));

export const agencySettingsSchema = z.object({
  id: recordId('AgencySettings'),
  version: z.number(),
  marginFloorPercent: decimal(2, 2).optional(),
  marginFloorMode: mode,
  creditLimitMode: mode,
  fillOrderAtZeroOpenings: choice,
  showBillAmounts: choice,
  showEndedAssignments: choice,
  portalOrders: choice,
  portalOrderSubmission: choice,
  portalText: text(longestPortalText).nullish(),
  showDocumentsAfterTermination: choice,
  documentReminderDays: reminderDays.optional(),
  nameParticlesCount: choice,
  requireSecondFactor: choice,
  clock: z.enum(['COUNTRY', 'H12', 'H24'], problemText('CHOOSE_ONE.clock', {})).optional(),
  burdenPercent: burdenPercent.optional(),
  burdenOverrides: burdenOverrides.optional(),
});

export const AgencySettingsUpdated = mutationPayload('AgencySettingsUpdated', {
  field: 'settings',
  type: () => AgencySettings,
  access: ['agency:configure'],
  description: 'The settings are as asked for.',
});

export const UpdateAgencySettingsResult = resultOf(
  'UpdateAgencySettingsResult',
  'Changed, or why not.',
  AgencySettingsUpdated,
);
