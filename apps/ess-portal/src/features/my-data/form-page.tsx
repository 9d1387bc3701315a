import { Alert } from '@mantine/core';
import type { EmployeeDataSection } from '@stint/domain/employee-data/employee-data.ts';
import { FailureView } from '@stint/spa-kit/views/failure-view.tsx';
import type { ReactNode } from 'react';
import { Page } from '../../page/page.tsx';
import { isWaiting } from './request/is-waiting.ts';
import { useOwnRequests } from './request/use-own-requests.ts';
import { useMyData, type MyData } from './use-my-data.ts';
import { useMyDataTexts } from './use-my-data-texts.ts';

type FormPageProps = {
  section: EmployeeDataSection;
  /** The form, once it is known what is on file. */
  form: (data: MyData) => ReactNode;
};

/** The form of a section, which begins with what is on file, and says when an earlier request still waits. */
export function FormPage({ section, form }: FormPageProps) {
  const texts = useMyDataTexts();
  const { data, error, refetch } = useMyData();
  const { requests, loading } = useOwnRequests();
  const replaces = requests.some((request) => request.section === section && isWaiting(request));
  return (
    <Page
      title={texts.sectionNames[section]}
      lead={texts.howItWorks}
      back={{ to: '/my-data', label: texts.title }}
      loading={(!data && !error) || loading}
    >
      {error && !data && <FailureView error={error} onRetry={() => void refetch()} />}
      {data && replaces && <Alert color="yellow">{texts.replaces}</Alert>}
      {data && form(data)}
    </Page>
  );
}
