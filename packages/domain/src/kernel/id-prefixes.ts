/**
 * The types whose records have ids of their own. The one declaration of them, which the apps read too: so
 * it says nothing that would bring lifecycles into their first load.
 *
 * `prefix`: what the ids begin with. Never changed: links and partners' systems hold such ids.
 * `subject`: an activity or a task may be about such a record: people deal with it, and it has a history of
 * its own.
 */
export const identifiedTypes = {
  Agency: { prefix: 'agc' },
  AgencySettings: { prefix: 'set' },
  Account: { prefix: 'acc' },
  Session: { prefix: 'ses' },
  Client: { prefix: 'cli', subject: true },
  Contact: { prefix: 'con', subject: true },
  Location: { prefix: 'loc', subject: true },
  JobOrder: { prefix: 'job', subject: true },
  Candidate: { prefix: 'can', subject: true },
  Submission: { prefix: 'sub', subject: true },
  Placement: { prefix: 'plc', subject: true },
  PlacementOwner: { prefix: 'own' },
  Assignment: { prefix: 'asg', subject: true },
  Employee: { prefix: 'emp', subject: true },
  HiringChecklistItem: { prefix: 'chk' },
  ImportRun: { prefix: 'imp' },
  ImportFile: { prefix: 'fil' },
  ImportProblem: { prefix: 'prb' },
  BackgroundJob: { prefix: 'bgj' },
  TimelineEvent: { prefix: 'evt' },
  ChangeSet: { prefix: 'chg' },
  Activity: { prefix: 'act' },
  Task: { prefix: 'tsk' },
  SavedView: { prefix: 'viw' },
  PartnerToken: { prefix: 'ptk' },
  Mail: { prefix: 'mai' },
  ChangeRequest: { prefix: 'crq' },
  Document: { prefix: 'doc' },
  Shift: { prefix: 'shf' },
  ShiftOffer: { prefix: 'ofr' },
  Punch: { prefix: 'pun' },
  PunchCorrection: { prefix: 'pcr' },
  Timesheet: { prefix: 'tms' },
  TimesheetLine: { prefix: 'tln' },
  ExpenseReport: { prefix: 'exr' },
  ExpenseLine: { prefix: 'exl' },
  Receipt: { prefix: 'rcp' },
  ClientTimeSettings: { prefix: 'cts' },
  ApproverAlternate: { prefix: 'alt' },
} as const satisfies Record<string, { prefix: string; subject?: true }>;

export type IdentifiedType = keyof typeof identifiedTypes;

/** What the ids of each type begin with. */
export const idPrefixes = Object.fromEntries(
  Object.entries(identifiedTypes).map(([type, { prefix }]) => [type, prefix]),
) as { readonly [Type in IdentifiedType]: (typeof identifiedTypes)[Type]['prefix'] };

/** Whether this is the id of such a record, by what it begins with. */
export function isIdOf(type: IdentifiedType, id: string): boolean {
  return id.startsWith(`${idPrefixes[type]}_`);
}
