import type { AgencySettings, RuleMode } from '@stint/domain/agency/agency-settings.ts';
import type { ClockSetting } from '@stint/domain/agency/office-clock.ts';
import type { BurdenOverride } from '@stint/domain/agency/burden.ts';
import type { TimeSettings } from '@stint/domain/time-settings/time-settings.ts';
import { Column, Entity } from 'typeorm';
import { TrackedRecord } from '../database/record.ts';

/** How an agency has set up its rules: one row for each, whose id is the agency's own. */
@Entity('agency_settings')
export class AgencySettingsEntity extends TrackedRecord implements AgencySettings {
  /** As it was typed: no digits are added. */
  @Column('numeric', { name: 'margin_floor_percent' })
  marginFloorPercent!: string;

  @Column('text', { name: 'margin_floor_mode' })
  marginFloorMode!: RuleMode;

  @Column('text', { name: 'credit_limit_mode' })
  creditLimitMode!: RuleMode;

  @Column('boolean', { name: 'fill_order_at_zero_openings' })
  fillOrderAtZeroOpenings!: boolean;

  @Column('boolean', { name: 'show_bill_amounts' })
  showBillAmounts!: boolean;

  @Column('boolean', { name: 'show_ended_assignments', default: false })
  showEndedAssignments!: boolean;

  @Column('boolean', { name: 'portal_orders', default: true })
  portalOrders!: boolean;

  @Column('boolean', { name: 'portal_order_submission', default: true })
  portalOrderSubmission!: boolean;

  @Column('text', { name: 'portal_text', nullable: true })
  portalText!: string | null;

  @Column('boolean', { name: 'show_documents_after_termination', default: false })
  showDocumentsAfterTermination!: boolean;

  @Column('int', { name: 'document_reminder_days', default: 30 })
  documentReminderDays!: number;

  @Column('boolean', { name: 'name_particles_count' })
  nameParticlesCount!: boolean;

  @Column('boolean', { name: 'require_second_factor', default: false })
  requireSecondFactor!: boolean;

  @Column('text')
  clock!: ClockSetting;

  /** As it was typed: no digits are added. */
  @Column('numeric', { name: 'burden_percent', default: 0 })
  burdenPercent!: string;

  @Column('jsonb', { name: 'burden_overrides', default: [] })
  burdenOverrides!: readonly BurdenOverride[];

  /** About time and expenses: what is missing stands at its default (`defaultTimeSettings`). */
  @Column('jsonb', { name: 'time_settings', default: {} })
  timeSettings!: Partial<TimeSettings>;
}
