import { Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useMay, useViewer } from '@stint/spa-kit/session/viewer.ts';
import { marginFigures } from './margin-figures.ts';
import type { PlacementValues } from './placement-values.ts';
import classes from './placement-foot.module.css';

type MarginLineProps = {
  values: PlacementValues;
  /** What an empty burden comes to, percent of pay. */
  burdenPercent: string | null;
};

/** What an hour earns while the rates are typed; for a direct hire the fee. */
export function MarginLine({ values, burdenPercent }: MarginLineProps) {
  const { agency } = useViewer();
  const permitted = useMay('assignment:read-margin');
  if (!permitted) return <span />;
  const figures = marginFigures(values, { currency: agency.currency, burdenPercent });
  if (figures.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {values.jobType === 'DIRECT'
          ? 'Enter the salary and the fee to see the amount billed.'
          : 'Enter pay and bill rate to see the margin.'}
      </Text>
    );
  }
  return (
    <dl className={classes.figures} aria-label="Margin">
      {figures.map(({ label, value, negative }) => (
        <div key={label} className={classes.figure} data-negative={negative || undefined}>
          <dt>
            {negative && <IconAlertTriangle size={14} aria-hidden />}
            {label}
          </dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
