import { Stack } from '@mantine/core';
import { useMay } from '@stint/spa-kit/session/viewer.ts';
import { startTransition, useState } from 'react';
import { HomeOverview } from './home-overview.tsx';
import { WorkAhead } from './work-ahead/work-ahead.tsx';

/** The next shift and what is due, and below it what else there is to know. */
export default function BelowClock() {
  const hasShifts = useMay('shift:read');
  const hasTimesheets = useMay('timesheet:write');
  const hasAhead = hasShifts || hasTimesheets;
  const [isAheadShown, setAheadShown] = useState(!hasAhead);
  return (
    <Stack gap="md">
      {hasAhead && <WorkAhead onShown={() => startTransition(() => setAheadShown(true))} />}
      {/* Read meanwhile, and shown once what stands above has its size. */}
      <div hidden={!isAheadShown}>
        <HomeOverview />
      </div>
    </Stack>
  );
}
