import { PaletteActionsProvider } from '@stint/spa-kit/record/actions/palette-actions.tsx';
import { CurrentRecordProvider } from '@stint/spa-kit/record/current/current-record.tsx';
import { NewTaskProvider } from '@stint/spa-kit/record/task/new-task.tsx';
import { taskTab } from '@stint/spa-kit/record/task/task-tab.tsx';
import { SharedTabsContext } from '@stint/spa-kit/record/view/shared-tabs.ts';
import { ShortcutsProvider } from '@stint/ui/shortcuts/shortcuts.tsx';
import type { ReactNode } from 'react';

/** Besides the tabs of their own. */
const tabs = [taskTab];

/** What the console has for every record: ⌘K, keys, and tabs besides its own. */
export function RecordTools({ children }: { children: ReactNode }) {
  return (
    <ShortcutsProvider>
      <PaletteActionsProvider>
        <CurrentRecordProvider>
          <SharedTabsContext value={tabs}>
            <NewTaskProvider>{children}</NewTaskProvider>
          </SharedTabsContext>
        </CurrentRecordProvider>
      </PaletteActionsProvider>
    </ShortcutsProvider>
  );
}
