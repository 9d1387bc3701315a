import type { Viewer } from '@stint/domain/access/viewer.ts';
import type { DecidedVia } from '@stint/domain/timesheet/decided-via.ts';

/** As whom somebody decides about the time of an assignment (T-8), found out when they do. */
export function decidedViaOf(
  viewer: Viewer,
  { contactId, reportsToId }: { contactId: string | null; reportsToId: string | null },
): DecidedVia {
  if (viewer.kind === 'SYSTEM') return 'AUTOMATIC';
  if (viewer.kind !== 'CLIENT_CONTACT') return 'AGENCY';
  const asked = [contactId, reportsToId];
  const standsIn = (viewer.standsInFor ?? []).some((id) => asked.includes(id));
  return standsIn && !asked.includes(viewer.contactId) ? 'ALTERNATE' : 'CONTACT';
}
