import type { ActivityKind } from '@stint/domain/activity/activity.ts';

/** What people write down about a record. */
export type Remark = readonly [kind: ActivityKind, body: string];

export const withCandidates: readonly Remark[] = [
  [
    'CALL',
    'Available from Monday. Prefers first shift and would take up to 45 minutes of commute.',
  ],
  ['CALL', 'Left a voicemail about the opening. Try again after 3 pm.'],
  ['CALL', 'Interview went well, wants to hear from us by the end of the week.'],
  ['EMAIL', 'Sent the job description and asked for two references.'],
  ['EMAIL', 'Sent directions to the site and what to bring on the first day.'],
  ['MEETING', 'Met at the office. Friendly, on time, certificates are in order.'],
  ['NOTE', 'Has a second offer; decides by Friday.'],
  ['NOTE', 'Needs safety shoes, size 9.'],
  ['CALL', 'Checked in after the first week: likes the team, the parking is a problem.'],
];

export const withClients: readonly Remark[] = [
  ['MEETING', 'Quarterly review. Happy with fill times; they expect a peak before the holidays.'],
  ['CALL', 'Expects ten more openings next month when the second line starts.'],
  ['EMAIL', 'Sent the new rate card. They will answer after their budget meeting.'],
  ['NOTE', 'Invoices go to accounts payable only when the PO number is on them.'],
];

export const withContacts: readonly Remark[] = [
  ['CALL', 'Would like to see candidates before Thursday.'],
  ['CALL', 'Not in the office this week; call the shift lead instead.'],
  ['EMAIL', 'Confirmed the start times for next week.'],
  ['MEETING', 'Walked through the site together: sign-in at gate B, badges at the desk.'],
];

export const aboutOrders: readonly Remark[] = [
  ['CALL', 'Client takes somebody without the license if they start the course.'],
  ['NOTE', 'Two interviews are set for Tuesday morning.'],
  ['EMAIL', 'Sent three profiles. Feedback is promised for tomorrow.'],
  ['CALL', 'The end date may move by two weeks.'],
];

export const aboutAssignments: readonly Remark[] = [
  ['CALL', 'Day-one check-in: arrived on time, badge works, knows whom to ask.'],
  ['CALL', 'Supervisor is satisfied and asks whether an extension is possible.'],
  ['NOTE', 'Overtime on Saturdays needs the supervisor’s approval beforehand.'],
];

/** Seen by their author and by administrators only. */
export const inConfidence: readonly Remark[] = [
  ['NOTE', 'Asked in confidence about a raise; talk about it at the end of the quarter.'],
  ['NOTE', 'Going through a family matter. Be flexible with the schedule.'],
];
