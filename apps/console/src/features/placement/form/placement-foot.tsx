import { Button, Group } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { MarginLine } from './margin-line.tsx';
import type { PlacementValues } from './placement-values.ts';
import classes from './placement-foot.module.css';

type PlacementFootProps = {
  values: PlacementValues;
  /** What an empty burden comes to, percent of pay. */
  burdenPercent: string | null;
  placing: boolean;
};

/** Always in sight: the button, left of where notices appear, and what the placement earns. */
export function PlacementFoot({ values, burdenPercent, placing }: PlacementFootProps) {
  const { history } = useRouter();
  return (
    <div className={classes.foot}>
      <Group gap="xs" wrap="nowrap">
        <Button type="submit" loading={placing}>
          Place candidate
        </Button>
        <Button variant="default" onClick={() => history.back()} disabled={placing}>
          Back
        </Button>
      </Group>
      <MarginLine values={values} burdenPercent={burdenPercent} />
    </div>
  );
}
