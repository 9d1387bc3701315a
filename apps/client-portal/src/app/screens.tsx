import { PortalScreens } from '@stint/spa-kit/portal/portal-screens.tsx';
import type { RouterHistory } from '@tanstack/react-router';
import { placesIn } from './places.tsx';
import { usePortalTexts } from './use-portal-texts.ts';

/** The screens after signing in; their code is loaded then. */
export default function Screens({ history }: { history?: RouterHistory }) {
  const texts = usePortalTexts();
  return <PortalScreens basepath="/portal" places={placesIn(texts)} history={history} />;
}
