import { PageBody } from '@stint/ui/app-shell/page-body.tsx';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import { Suspense } from 'react';
import { useRecordAddress } from '@stint/spa-kit/record/address/use-record-address.ts';
import { ImportRuns } from './import-runs.tsx';
import { Upload } from './upload.tsx';

const ImportRunView = lazy(() => import('./run/import-run-view.tsx'));

/** Admin › Import (W-10): files in, and the imports so far; an import fills the page. */
export default function ImportPage() {
  const { id, open, close } = useRecordAddress('/import');
  if (id)
    return (
      <Suspense>
        <ImportRunView id={id} onClose={close} />
      </Suspense>
    );
  return (
    <PageBody>
      <Upload onUploaded={open} />
      <ImportRuns />
    </PageBody>
  );
}
