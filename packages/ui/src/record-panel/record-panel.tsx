import { PanelFrame } from './panel-frame.tsx';
import type { PanelFrameProps } from './panel-frame.tsx';
import { RecordView } from './record-view.tsx';
import type { RecordViewProps } from './record-view.tsx';

type RecordPanelProps = RecordViewProps & Pick<PanelFrameProps, 'onClose' | 'onExpand'>;

/** A record in a panel of its own; see `PanelFrame`. */
export function RecordPanel({ onClose, onExpand, ...record }: RecordPanelProps) {
  return (
    <PanelFrame title={record.title} onClose={onClose} onExpand={onExpand}>
      <RecordView {...record} />
    </PanelFrame>
  );
}
