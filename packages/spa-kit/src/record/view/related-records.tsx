import { Text } from '@mantine/core';
import { formatCount } from '@stint/ui/locale/format-count.ts';
import type { ReactNode } from 'react';
import classes from './related-records.module.css';

/** A record beside another: its name (a link), what there is to know in a line, status and buttons. */
export type RelatedRecord = {
  id: string;
  /** In front of its name: a box to tick. */
  before?: ReactNode;
  title: ReactNode;
  detail?: ReactNode;
  badge?: ReactNode;
  aside?: ReactNode;
};

type RelatedRecordsProps = {
  /** What they are: “Contacts of Contoso Ltd.”. */
  label: string;
  records: readonly RelatedRecord[];
  /** How many there are in all, when not all are listed. */
  total?: number;
  /** What to say when there are none. */
  empty: string;
};

/** Records that belong to the one shown, as a list in its panel. */
export function RelatedRecords({ label, records, total, empty }: RelatedRecordsProps) {
  if (records.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {empty}
      </Text>
    );
  }
  return (
    <>
      <ul aria-label={label} className={classes.list}>
        {records.map(({ id, before, title, detail, badge, aside }) => (
          <li key={id} className={classes.record}>
            {before}
            <div className={classes.words}>
              <div className={classes.title}>{title}</div>
              {detail && (
                <Text component="div" size="xs" c="dimmed">
                  {detail}
                </Text>
              )}
            </div>
            {badge}
            {aside}
          </li>
        ))}
      </ul>
      {total !== undefined && total > records.length && (
        <Text size="xs" c="dimmed" mt={6}>
          The first {formatCount(records.length)} of {formatCount(total)}
        </Text>
      )}
    </>
  );
}
