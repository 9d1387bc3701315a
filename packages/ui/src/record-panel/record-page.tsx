import { useMediaQuery } from '@mantine/hooks';
import { RecordView } from './record-view.tsx';
import type { RecordViewProps } from './record-view.tsx';
import classes from './record-panel.module.css';

/** Wide enough for the facts beside another part of the record. */
const wide = '(min-width: 75em)';

/** The same record on a page of its own. The shell's title is the list's name; the record is an `h2`. */
export function RecordPage(record: RecordViewProps) {
  const isWide = useMediaQuery(wide) ?? false;
  return (
    <div className={classes.page}>
      <RecordView {...record} sideBySide={isWide} />
    </div>
  );
}
