import { Menu } from '@mantine/core';
import type { RecordAddress } from '@stint/spa-kit/record/address/use-record-address.ts';
import { useMay, useViewer } from '@stint/spa-kit/session/viewer.ts';
import { PageActionButton } from '@stint/ui/app-shell/page-action-button.tsx';
import { PageActions } from '@stint/ui/app-shell/page-actions.tsx';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import { IconCalendarPlus } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import type { ShownSchedule } from '../use-schedule-address.ts';
import { daysFrom } from '../week.ts';

const NewShiftDialog = lazy(() => import('./new-shift-dialog.tsx'));
const OpenShiftsDialog = lazy(() => import('./open-shifts-dialog.tsx'));
const CopyWeekDialog = lazy(() => import('./copy-week-dialog.tsx'));
const PlanAheadDialog = lazy(() => import('./plan-ahead-dialog.tsx'));

type Planning = 'shift' | 'open' | 'copy' | 'ahead';

const labels: Readonly<Record<Planning, string>> = {
  shift: 'New shift',
  open: 'New open shifts',
  copy: 'Copy this week',
  ahead: 'Plan weekly schedules ahead',
};

type ScheduleCommandsProps = {
  shown: ShownSchedule;
  address: RecordAddress;
  change: (change: Partial<ShownSchedule>) => void;
};

/** What is planned beside moving what is there. A new shift also opens from ⌘K, by the address. */
export function ScheduleCommands({ shown, address, change }: ScheduleCommandsProps) {
  const mayPlan = useMay('shift:write');
  const { today } = useViewer();
  const [chosen, setChosen] = useState<Planning | null>(null);
  if (!mayPlan) return null;
  const planning = address.panel === 'new' ? 'shift' : chosen;
  const close = () => {
    setChosen(null);
    if (address.panel === 'new') address.close();
  };
  const open = (id: string) => {
    setChosen(null);
    address.open(id);
  };
  const day = daysFrom(shown.week).includes(today) ? today : shown.week;
  return (
    <>
      <PageActions>
        <Menu position="bottom-end" width={250}>
          <Menu.Target>
            <PageActionButton label="Plan" sign={<IconCalendarPlus size={16} />} />
          </Menu.Target>
          <Menu.Dropdown>
            {Object.entries(labels).map(([each, label]) => (
              <Menu.Item key={each} onClick={() => setChosen(each as Planning)}>
                {label}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      </PageActions>
      <Suspense>
        {planning === 'shift' && <NewShiftDialog day={day} onClose={close} onSaved={open} />}
        {planning === 'open' && <OpenShiftsDialog day={day} onClose={close} onSaved={open} />}
        {planning === 'copy' && (
          <CopyWeekDialog shown={shown} onClose={close} onCopied={(week) => change({ week })} />
        )}
        {planning === 'ahead' && <PlanAheadDialog shown={shown} onClose={close} />}
      </Suspense>
    </>
  );
}
