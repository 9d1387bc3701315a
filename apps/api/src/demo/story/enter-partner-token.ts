import { latestExpiry } from '@stint/domain/partner-token/partner-token.ts';
import { parsePartnerToken } from '../../context/partner-token-value.ts';
import { createPartnerToken } from '../../partner-token/partner-token.commands.ts';
import type { DemoAgency } from '../cast/demo-agency.ts';
import { type DemoAgencyBuilder, done } from '../demo-agency-builder.ts';
import type { DemoCalendar } from '../demo-calendar.ts';

/** Has the administrator make a token for a payroll service, which reads who works where and for how much. */
export function enterPartnerToken(
  calendar: DemoCalendar,
  office: DemoAgencyBuilder,
  { staff, partnerToken }: Pick<DemoAgency, 'staff' | 'partnerToken'>,
): void {
  const admin = staff.find(({ role }) => role === 'ADMIN');
  if (partnerToken === undefined || !admin) return;
  calendar.schedule({ day: -30, minute: 11 * 60 }, async (at) => {
    const ctx = await office.as(admin.userName, at);
    const input = {
      name: 'Payroll bridge',
      permissions: ['client:read', 'assignment:read', 'assignment:read-pay-rate'],
      expiresOn: latestExpiry(ctx.today),
    };
    await done(createPartnerToken(ctx, input, parsePartnerToken(partnerToken)!));
  });
}
