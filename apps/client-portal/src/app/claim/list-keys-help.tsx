import { Shortcut } from '@stint/ui/kbd/shortcut.tsx';
import classes from './claim.module.css';
import { useClaimTexts } from './use-claim-texts.ts';

/** Which keys work in the list. Not shown where there is no keyboard. */
export function ListKeysHelp({ decides }: { decides: boolean }) {
  const { keys } = useClaimTexts();
  const entries: (readonly [label: string, keys: readonly string[]])[] = [
    [keys.move, ['j', 'k', '↓', '↑']],
    [keys.open, [keys.enter]],
    ...(decides
      ? ([
          [keys.select, [keys.space]],
          [keys.approve, ['a']],
          [keys.reject, ['r']],
        ] as const)
      : []),
  ];
  return (
    <dl className={classes.keys} aria-label={keys.title}>
      {entries.map(([label, pressed]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <Shortcut keys={pressed} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
