import { RouterProvider, type RouterHistory } from '@tanstack/react-router';
import { useState } from 'react';
import { makeRouter } from './router.tsx';

/** Everything behind the sign-in; its code is not needed before. */
export default function Screens({ history }: { history?: RouterHistory }) {
  const [router] = useState(() => makeRouter(history));
  return <RouterProvider router={router} />;
}
