import { RecordView, type RecordViewProps } from '@stint/ui/record-panel/record-view.tsx';
import { useEffect } from 'react';
import type { PanelHost } from './panel-host.ts';

/** A record in the panel of its list. */
export function HostedView({ host, ...view }: RecordViewProps & { host: PanelHost }) {
  const { setTitle, focus } = host;
  const { title } = view;
  useEffect(() => setTitle(title), [setTitle, title]);
  useEffect(() => focus.current?.keep());
  return <RecordView {...view} />;
}
