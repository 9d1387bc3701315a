import { Text } from '@mantine/core';
import { IconMapPin } from '@tabler/icons-react';
import { useLocationPermission } from '../punching/use-location-permission.ts';
import { useClockTexts } from '../use-clock-texts.ts';
import classes from './clock-panel.module.css';

/** That the location is recorded, why, and what happens without it. It stands there before anybody is asked. */
export function LocationNotice() {
  const permission = useLocationPermission();
  const { location } = useClockTexts();
  const isRecorded = permission === 'on' || permission === 'asked';
  return (
    <div className={classes.notice}>
      <IconMapPin size={22} aria-hidden />
      <div>
        {isRecorded && <Text fw={600}>{location.title}</Text>}
        <Text size="md">{location[permission]}</Text>
      </div>
    </div>
  );
}
