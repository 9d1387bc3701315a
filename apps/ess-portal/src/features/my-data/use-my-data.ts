import { useQuery } from '@apollo/client/react';
import type { EmployeeDataSection } from '@stint/domain/employee-data/employee-data.ts';
import { partOf } from '@stint/spa-kit/client/part-of.ts';
import { useRecordChanges } from '@stint/spa-kit/live/use-record-changes.ts';
import { useViewer } from '@stint/spa-kit/session/viewer.ts';
import { useMemo } from 'react';
import type { MyDataQuery } from '../../gql/graphql.ts';
import { MyDataDocument } from './my-data.query.ts';
import { visibleSections } from './section-rules.ts';

/** What is on file in the sections that are on. */
export type MyData = Partial<MyDataQuery>;

/** The own data of the sections that are on, read again when a request about them is decided. */
export function useMyData() {
  const viewer = useViewer();
  const document = useMemo(
    () =>
      partOf(MyDataDocument, new Set(visibleSections(viewer).map((section) => fields[section]))),
    [viewer],
  );
  const query = useQuery<MyData>(document, { fetchPolicy: 'cache-and-network' });
  useRecordChanges(['ChangeRequest', 'Employee'], () => void query.refetch());
  return query;
}

const fields = {
  PERSONAL_INFORMATION: 'personalInformation',
  TAX_WITHHOLDING: 'taxWithholding',
  DIRECT_DEPOSIT: 'directDeposit',
} as const satisfies Record<EmployeeDataSection, keyof MyDataQuery>;
