import type { EmployeeDataSection } from '@stint/domain/employee-data/employee-data.ts';
import { FailureView } from '@stint/spa-kit/views/failure-view.tsx';
import type { ReactNode } from 'react';
import { CardsSkeleton } from '../../page/cards-skeleton.tsx';
import { Page } from '../../page/page.tsx';
import { useMyData, type MyData } from './use-my-data.ts';
import { useMyDataTexts } from './use-my-data-texts.ts';

type FormPageProps = {
  section: EmployeeDataSection;
  /** The form, once it is known what is on file. */
  form: (data: MyData) => ReactNode;
};

/** The form of a section, which begins with what is on file. */
export function FormPage({ section, form }: FormPageProps) {
  const title = useMyDataTexts().sectionNames[section];
  const { data, error, refetch } = useMyData();
  if (data) return form(data);
  return (
    <Page title={title}>
      {error ? <FailureView error={error} onRetry={() => void refetch()} /> : <CardsSkeleton />}
    </Page>
  );
}
