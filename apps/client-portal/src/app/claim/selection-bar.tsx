import { Button, Checkbox, Text } from '@mantine/core';
import classes from './claim.module.css';
import { useClaimTexts } from './use-claim-texts.ts';

type SelectionBarProps = {
  selected: number;
  isAll: boolean;
  onToggleAll: () => void;
  onApprove: () => void;
  onReject: () => void;
};

/** What may be done with the rows that are ticked. */
export function SelectionBar(props: SelectionBarProps) {
  const { selected, isAll, onToggleAll, onApprove, onReject } = props;
  const texts = useClaimTexts();
  const isNone = selected === 0;
  return (
    <div className={classes.bar} data-none={isNone || undefined}>
      <Checkbox
        label={texts.selectAll}
        checked={isAll}
        indeterminate={!isNone && !isAll}
        onChange={onToggleAll}
      />
      <Text size="sm" role="status">
        {texts.selected(selected)}
      </Text>
      <Button size="md" disabled={isNone} onClick={onApprove}>
        {texts.approve}
      </Button>
      <Button size="md" variant="default" disabled={isNone} onClick={onReject}>
        {texts.reject}
      </Button>
    </div>
  );
}
