import { Navigate, useRouter } from '@tanstack/react-router';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import { Suspense } from 'react';
import { useRecordAddress } from '@stint/spa-kit/record/address/use-record-address.ts';
import PlacementView from './placement-view.tsx';

const ActivatePlacement = lazy(() => import('./form/activate-placement.tsx'));

/** `/placements/<placement>`: its details, or with `?panel=activate` the form in edit mode (P-10). */
export default function PlacementPage() {
  const address = useRecordAddress('/placements');
  const { history } = useRouter();
  if (address.id === null) return <Navigate to="/job-orders" replace />;
  const { id } = address;
  if (address.panel === 'activate') {
    return (
      <Suspense>
        <ActivatePlacement id={id} />
      </Suspense>
    );
  }
  const page = { ...address, full: true, close: () => history.back() };
  return <PlacementView id={id} address={page} />;
}
