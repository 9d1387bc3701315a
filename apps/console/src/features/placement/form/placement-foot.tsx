import { Button, Group } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { MarginLine } from './margin-line.tsx';
import type { PlacementValues } from './placement-values.ts';
import classes from './placement-foot.module.css';

/** Always in sight: what the placement earns, and the button. */
export function PlacementFoot({ values, placing }: { values: PlacementValues; placing: boolean }) {
  const { history } = useRouter();
  return (
    <div className={classes.foot}>
      <MarginLine values={values} />
      <Group gap="xs" wrap="nowrap">
        <Button variant="default" onClick={() => history.back()} disabled={placing}>
          Back
        </Button>
        <Button type="submit" loading={placing}>
          Place candidate
        </Button>
      </Group>
    </div>
  );
}
