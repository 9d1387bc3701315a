import { LiveUpdatesProvider } from '@stint/spa-kit/live/live-updates.tsx';
import { RouterProvider, type RouterHistory } from '@tanstack/react-router';
import { useState } from 'react';
import { makeRouter } from './router.ts';

/** Everything behind the sign-in; its code is not needed before. */
export default function Screens({ history }: { history?: RouterHistory }) {
  const [router] = useState(() => makeRouter(history));
  return (
    <LiveUpdatesProvider>
      <RouterProvider router={router} />
    </LiveUpdatesProvider>
  );
}
