import { ActionIcon, Button, SegmentedControl, Text } from '@mantine/core';
import { addDays } from '@stint/domain/kernel/dates.ts';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import ClientPicker from '../../record/filter/client-picker.tsx';
import EmployeePicker from '../../record/filter/employee-picker.tsx';
import LocationPicker from '../../record/filter/location-picker.tsx';
import { type RowKind, rowKinds, type ShownSchedule, useThisWeek } from './use-schedule-address.ts';
import { weekName } from './week.ts';
import classes from './schedule.module.css';

type ScheduleToolbarProps = {
  shown: ShownSchedule;
  change: (change: Partial<ShownSchedule>) => void;
};

const filters = [
  { label: 'Client', field: 'clientId', Picker: ClientPicker },
  { label: 'Location', field: 'locationId', Picker: LocationPicker },
  { label: 'Person', field: 'employeeId', Picker: EmployeePicker },
] as const;

/** Which week is shown, in which rows, and of whom. */
export function ScheduleToolbar({ shown, change }: ScheduleToolbarProps) {
  const thisWeek = useThisWeek();
  const { week, rows } = shown;
  const choices = Object.entries(rowKinds).map(([value, label]) => ({ value, label }));
  return (
    <div className={classes.toolbar}>
      <div className={classes.week} role="group" aria-label="Week">
        <ActionIcon
          variant="default"
          size={36}
          aria-label="Previous week"
          onClick={() => change({ week: addDays(week, -7) })}
        >
          <IconChevronLeft size={18} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="default"
          size={36}
          aria-label="Next week"
          onClick={() => change({ week: addDays(week, 7) })}
        >
          <IconChevronRight size={18} aria-hidden />
        </ActionIcon>
        <Button
          variant="default"
          disabled={week === thisWeek}
          onClick={() => change({ week: thisWeek })}
        >
          This week
        </Button>
        <Text className={classes.weekName} aria-live="polite">
          {weekName(week)}
        </Text>
      </div>
      <SegmentedControl
        aria-label="Rows"
        value={rows}
        data={choices}
        onChange={(value) => change({ rows: value as RowKind })}
      />
      {filters.map(({ label, field, Picker }) => (
        <div key={field} className={classes.filter}>
          <Picker label={label} value={shown[field]} onChange={(id) => change({ [field]: id })} />
        </div>
      ))}
    </div>
  );
}
