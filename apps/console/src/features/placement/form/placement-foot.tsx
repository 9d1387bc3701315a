import { Button, Group } from '@mantine/core';
import { BlockedBy } from '@stint/ui/form/blocked-by.tsx';
import { useRouter } from '@tanstack/react-router';
import { MarginLine } from './margin-line.tsx';
import type { PlacementValues } from './placement-values.ts';
import classes from './placement-foot.module.css';

type PlacementFootProps = {
  values: PlacementValues;
  /** What an empty burden comes to, percent of pay. */
  burdenPercent: string | null;
  placing: boolean;
  /** What prevents placing, by name. */
  blockedBy: readonly string[];
};

/** Always in sight: the button, left of where notices appear, and what the placement earns. */
export function PlacementFoot({ values, burdenPercent, placing, blockedBy }: PlacementFootProps) {
  const { history } = useRouter();
  return (
    <div className={classes.foot}>
      <Group gap="xs">
        <Button type="submit" loading={placing}>
          Place candidate
        </Button>
        <Button variant="default" onClick={() => history.back()} disabled={placing}>
          Back
        </Button>
        <BlockedBy names={blockedBy} />
      </Group>
      <MarginLine values={values} burdenPercent={burdenPercent} />
    </div>
  );
}
