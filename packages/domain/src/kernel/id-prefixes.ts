/**
 * What the ids of each type begin with. The one declaration of them. Never changed: links and
 * partners' systems hold such ids.
 */
export const idPrefixes = {
  Agency: 'agc',
  AgencySettings: 'set',
  Account: 'acc',
  Session: 'ses',
  Client: 'cli',
  Contact: 'con',
  Location: 'loc',
  JobOrder: 'job',
  Candidate: 'can',
  Submission: 'sub',
  Placement: 'plc',
  PlacementOwner: 'own',
  Assignment: 'asg',
  Employee: 'emp',
  HiringChecklistItem: 'chk',
  ImportRun: 'imp',
  ImportFile: 'fil',
  ImportProblem: 'prb',
  BackgroundJob: 'bgj',
  TimelineEvent: 'evt',
  ChangeSet: 'chg',
  Activity: 'act',
  Task: 'tsk',
} as const;

export type IdentifiedType = keyof typeof idPrefixes;

/** Whether this is the id of such a record, by what it begins with. */
export function isIdOf(type: IdentifiedType, id: string): boolean {
  return id.startsWith(`${idPrefixes[type]}_`);
}
