import { isSubjectId } from '@stint/domain/record/subject-types.ts';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import { createContext, Suspense, useContext, useMemo, useState, type ReactNode } from 'react';
import { useMay } from '../../session/viewer.ts';
import type { CurrentRecord } from '../current/current-record.tsx';
import { useRecordKey } from '../current/use-record-key.ts';

const TaskForm = lazy(() => import('./task-form.tsx'));

type Begin = (subject: CurrentRecord | null) => void;

const NewTaskContext = createContext<Begin>(() => {});

/** Opens the form of a new task; a record that tasks can't be about is left out. */
export function useNewTask(): Begin {
  return useContext(NewTaskContext);
}

/**
 * Lets everything inside open the form of a new task, and opens it by the key T: about the record that is
 * meant, or about none.
 */
export function NewTaskProvider({ children }: { children: ReactNode }) {
  const mayWrite = useMay('task:write');
  const [entered, setEntered] = useState<{ subject: CurrentRecord | null } | null>(null);
  const begin = useMemo<Begin>(
    () => (subject) => setEntered({ subject: subject && isSubjectId(subject.id) ? subject : null }),
    [],
  );
  useRecordKey(mayWrite ? 'T' : undefined, 'New task', begin);
  const done = () => setEntered(null);
  return (
    <NewTaskContext value={begin}>
      {children}
      {entered && (
        <Suspense>
          <TaskForm id={null} subject={entered.subject} onClose={done} onSaved={done} />
        </Suspense>
      )}
    </NewTaskContext>
  );
}
