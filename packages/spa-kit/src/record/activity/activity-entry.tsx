import { isSubjectId } from '@stint/domain/record/subject-types.ts';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import { createContext, Suspense, useContext, useMemo, useState, type ReactNode } from 'react';
import type { ActivityPartsFragment } from '../../gql/graphql.ts';
import { useMay } from '../../session/viewer.ts';
import type { CurrentRecord } from '../current/current-record.tsx';
import { useRecordKey } from '../current/use-record-key.ts';

const ActivityForm = lazy(() => import('./activity-form.tsx'));

type Entry = { subject: CurrentRecord; activity: ActivityPartsFragment | null };

type ActivityEntry = {
  /** Opens the form of a new activity about a record. */
  log: (subject: CurrentRecord) => void;
  /** Opens the form of an activity that is there. */
  edit: (activity: ActivityPartsFragment) => void;
};

const EntryContext = createContext<ActivityEntry | null>(null);

/**
 * The form in which activities are recorded, for every screen inside. The key N opens it about the record that is
 * meant.
 */
export function ActivityEntryProvider({ children }: { children: ReactNode }) {
  const [entry, setEntry] = useState<Entry | null>(null);
  const value = useMemo<ActivityEntry>(
    () => ({
      // A form that is open keeps what was typed.
      log: (subject) => setEntry((open) => open ?? { subject, activity: null }),
      edit: (activity) => setEntry((open) => open ?? { subject: activity.subject, activity }),
    }),
    [],
  );
  useRecordKey(useMay('activity:write') ? 'N' : undefined, 'Log activity', (record) => {
    if (record && isSubjectId(record.id)) value.log(record);
  });
  return (
    <EntryContext value={value}>
      {children}
      {entry && (
        <Suspense>
          <ActivityForm {...entry} onClose={() => setEntry(null)} />
        </Suspense>
      )}
    </EntryContext>
  );
}

/** How activities are recorded here; null where this app or this viewer records none. */
export function useActivityEntry(): ActivityEntry | null {
  const entry = useContext(EntryContext);
  return useMay('activity:write') ? entry : null;
}

/** Opens the form about a record; undefined where it has no activities, or the viewer records none. */
export function useLogActivity(): ((subject: CurrentRecord) => void) | undefined {
  const entry = useActivityEntry();
  return entry
    ? (subject) => {
        if (isSubjectId(subject.id)) entry.log(subject);
      }
    : undefined;
}
