import type { RecordPickerProps } from '@stint/ui/data-grid/grid-column.ts';
import { useClientSearch } from '../form/client-search.ts';
import { RecordPicker } from './record-picker.tsx';

/** A client, found by its name. */
export default function ClientPicker(props: RecordPickerProps) {
  return <RecordPicker {...props} search={useClientSearch()} />;
}
