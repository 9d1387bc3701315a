import type { RuleMode } from '@stint/domain/agency/agency-settings.ts';
import { type ClockSetting, clockSettingLabels } from '@stint/domain/agency/office-clock.ts';
import { defaultTimeSettings } from '@stint/domain/time-settings/time-settings.ts';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Relation } from 'typeorm';
import { AgencySettingsEntity } from './agency-settings.entity.ts';
import { BurdenOverride } from './burden-override.type.ts';
import { RuleModeEnum } from './rule-mode.type.ts';
import { Access } from '../graphql/access/access.ts';
import { enumOf } from '../graphql/enum-of.ts';
import { Node } from '../graphql/node.ts';
import { Computed, Reads } from '../graphql/read/bindings.ts';
import { DecimalScalar } from '../graphql/scalars.ts';
import { Timeline } from '../history/timeline-field.ts';
import type { TimelineEvent } from '../history/timeline.type.ts';
import { TimeSettings } from '../time-settings/time-settings.type.ts';
import { Version } from '../graphql/version-field.ts';

export const ClockSettingEnum = enumOf(
  'ClockSetting',
  'How an agency writes times of day.',
  clockSettingLabels,
);

/** The staff's alone (`S-13`): `account:read` is held by nobody else. */
@ObjectType({ description: 'How an agency has set up its rules.', implements: Node })
@Reads(() => AgencySettingsEntity, {
  rows: 'agencySettings',
  history: { time_settings: 'account:read' },
})
@Access('account:read')
export class AgencySettings {
  @Version()
  version!: number;

  @Field(() => DecimalScalar, {
    description: 'Lowest gross margin of a placement, in percent of the bill rate.',
  })
  marginFloorPercent!: string;

  @Field(() => RuleModeEnum, { description: 'What happens below that margin.' })
  marginFloorMode!: RuleMode;

  @Field(() => RuleModeEnum, {
    description: 'What happens when a placement takes a client over the credit limit.',
  })
  creditLimitMode!: RuleMode;

  @Field({
    description: 'Whether an order becomes filled by itself when its last opening is taken.',
  })
  fillOrderAtZeroOpenings!: boolean;

  @Field({ description: 'Whether contacts with a timesheet section see bill amounts too.' })
  showBillAmounts!: boolean;

  @Field({ description: 'Whether contacts see the closed assignments of their scope too.' })
  showEndedAssignments!: boolean;

  @Field({ description: 'Whether the client portal has job orders, for all clients.' })
  portalOrders!: boolean;

  @Field({ description: 'Whether contacts may submit job orders, or only follow them.' })
  portalOrderSubmission!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'What the client portal says to contacts whose client has no text of its own.',
  })
  portalText!: string | null;

  @Field({
    description: 'Whether employees read the own documents after their employment has ended.',
  })
  showDocumentsAfterTermination!: boolean;

  @Field(() => Int, {
    description: 'How many days before a document expires the office and the employee are told.',
  })
  documentReminderDays!: number;

  @Field({
    description:
      'Whether people are sorted by the particles of their last names: van der Zee under V, otherwise under Z.',
  })
  nameParticlesCount!: boolean;

  @Field({ description: 'Whether staff sign in with a one-time code besides the password.' })
  requireSecondFactor!: boolean;

  @Field(() => ClockSettingEnum, { description: 'How times of day are written.' })
  clock!: ClockSetting;

  @Field(() => DecimalScalar, {
    description: 'Percent of pay that a placement adds when it says nothing itself.',
  })
  burdenPercent!: string;

  @Field(() => [BurdenOverride], { description: 'The same where it differs.' })
  burdenOverrides!: BurdenOverride[];

  @Field(() => TimeSettings, { description: 'What holds for time and expenses.' })
  @Computed<AgencySettingsEntity>({
    needs: ['timeSettings'],
    from: ({ timeSettings }) => ({ ...defaultTimeSettings, ...timeSettings }),
  })
  timeSettings!: Relation<TimeSettings>;

  @Timeline('agency_settings')
  timeline!: TimelineEvent[];
}
