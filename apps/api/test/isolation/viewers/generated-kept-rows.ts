import type { Draw } from './draw.ts';
import type { GeneratedWork } from './generated-work.ts';
import { billRate, kept } from './kept-values.ts';

/** What the agency writes about its records, and keeps to itself: the history, activities, tasks, mails, saved views. */
export function generateKeptRows(
  work: GeneratedWork,
  staffId: string,
  { pick, row, record }: Draw,
) {
  const subjects = (
    ['client', 'job_order', 'assignment', 'candidate', 'employee'] as const
  ).flatMap((table) =>
    work[table].slice(0, 8).map(({ id }) => ({ record_type: table, record_id: id })),
  );
  const change_set = subjects.map(() => {
    const said = { actor_name: 'Staff', command: 'assignment:update', reason: kept.note };
    return { ...row(), at: '2026-11-20T10:00:00Z', account_id: staffId, ...said };
  });
  const audit_entry = subjects.map((subject, index) => {
    const changes = {
      pay_rate: ['20.00', kept.pay],
      bill_rate: ['30.00', billRate],
      burden_percent: ['10.00', kept.burden],
      notes: [null, kept.note],
      phone: [null, kept.text],
    };
    const change_set_id = change_set[index]!.id;
    return { ...row(), ...subject, change_set_id, action: 'updated', changes, record_version: 1 };
  });
  const activity = subjects.map((subject) => ({
    ...record(),
    ...subject,
    kind: pick(['NOTE', 'CALL', 'EMAIL', 'MEETING']),
    body: kept.note,
    occurred_at: '2026-11-20T10:00:00Z',
    author_id: staffId,
    pinned: false,
    private: pick([true, false]),
    mentions: [],
  }));
  const task = subjects.map((subject) => ({
    ...record(),
    ...subject,
    title: kept.note,
    notes: kept.note,
    status: 'OPEN',
    owner_id: staffId,
  }));
  const mail = subjects.map((subject) => ({
    ...record(),
    ...subject,
    status: 'SENT',
    template: 'NEW_ORDER',
    recipient_name: 'Staff',
    recipient_address: `${kept.text}@example.com`,
    language: 'en',
    subject: kept.note,
    body: kept.note,
    queued_at: '2026-11-20T10:00:00Z',
    attempts: 1,
  }));
  return { change_set, audit_entry, activity, task, mail };
}
