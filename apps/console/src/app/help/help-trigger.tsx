import { ActionIcon } from '@mantine/core';
import { useShortcut, type ShortcutEntry } from '@stint/ui/shortcuts/shortcuts.tsx';
import { IconHelp } from '@tabler/icons-react';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import { Suspense, useState } from 'react';

const HelpPanel = lazy(() => import('./help-panel.tsx'));

/** Opens the help by key or click; its code is loaded then. */
export function HelpTrigger() {
  const [open, setOpen] = useState(false);
  useShortcut(toHelp, () => setOpen((before) => !before));
  return (
    <>
      <ActionIcon size={32} aria-label="Help and shortcuts" onClick={() => setOpen(true)}>
        <IconHelp size={20} aria-hidden />
      </ActionIcon>
      {open && (
        <Suspense>
          <HelpPanel onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

const toHelp: ShortcutEntry = { keys: ['?'], label: 'Open this help', where: 'Everywhere' };
