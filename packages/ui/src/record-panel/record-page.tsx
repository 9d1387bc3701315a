import { PageBody } from '../app-shell/page-body.tsx';
import { RecordView } from './record-view.tsx';
import type { RecordViewProps } from './record-view.tsx';

/** The same record on a page of its own. The shell's title is the list's name; the record is an `h2`. */
export function RecordPage(record: RecordViewProps) {
  return (
    <PageBody>
      <RecordView {...record} />
    </PageBody>
  );
}
