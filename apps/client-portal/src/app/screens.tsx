import { useMessages } from '@stint/spa-kit/messages/messages-context.tsx';
import { PortalScreens } from '@stint/spa-kit/portal/portal-screens.tsx';
import type { RouterHistory } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTexts } from '../messages/texts.ts';
import { placesIn } from './places.tsx';

/** The screens after signing in; their code is loaded then. */
export default function Screens({ history }: { history?: RouterHistory }) {
  const { sections } = useTexts();
  const { account } = useMessages().portal;
  const places = useMemo(() => placesIn({ ...sections, account }), [sections, account]);
  return <PortalScreens basepath="/portal" places={places} history={history} />;
}
