import { LiveUpdatesProvider } from '@stint/spa-kit/live/live-updates.tsx';
import { RecordPlacesContext } from '@stint/spa-kit/record/address/record-places.ts';
import { RouterProvider, type RouterHistory } from '@tanstack/react-router';
import { useState } from 'react';
import { recordPlaces } from './record-places.ts';
import { makeRouter } from './router.ts';

/** Everything after the sign-in; its code is loaded then. */
export default function Screens({ history }: { history?: RouterHistory }) {
  const [router] = useState(() => makeRouter(history));
  return (
    <LiveUpdatesProvider>
      <RecordPlacesContext value={recordPlaces}>
        <RouterProvider router={router} />
      </RecordPlacesContext>
    </LiveUpdatesProvider>
  );
}
