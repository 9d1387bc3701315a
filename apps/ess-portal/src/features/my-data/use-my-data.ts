import { useQuery } from '@apollo/client/react';
import { useRecordChanges } from '@stint/spa-kit/live/use-record-changes.ts';
import { useViewer } from '@stint/spa-kit/session/viewer.ts';
import { MyDataDocument } from './my-data.query.ts';
import { visibleSections } from './section-rules.ts';

/** The own data of the sections that are on, read again when a request about them is decided. */
export function useMyData() {
  const sections = visibleSections(useViewer());
  const query = useQuery(MyDataDocument, {
    variables: {
      personal: sections.includes('PERSONAL_INFORMATION'),
      tax: sections.includes('TAX_WITHHOLDING'),
      deposit: sections.includes('DIRECT_DEPOSIT'),
    },
    fetchPolicy: 'cache-and-network',
  });
  useRecordChanges(['ChangeRequest', 'Employee'], () => void query.refetch());
  return query;
}
