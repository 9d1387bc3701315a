import { useRecord } from '@stint/spa-kit/record/view/use-record.ts';
import { useParams } from '@tanstack/react-router';
import { PortalOrderDocument } from './order-document.ts';

/** The order that the address names, up to date while it is open. */
export function useOrder() {
  const { id = '' }: { id?: string } = useParams({ strict: false });
  const { data, error, refetch } = useRecord(PortalOrderDocument, id, [
    'JobOrder',
    'Placement',
    'Assignment',
  ]);
  return { order: data?.jobOrder, error, retry: () => void refetch() };
}
