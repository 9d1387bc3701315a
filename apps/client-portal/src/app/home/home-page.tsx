import { Text } from '@mantine/core';
import { PortalPage } from '@stint/spa-kit/portal/portal-page.tsx';
import { may, useViewer } from '@stint/spa-kit/session/viewer.ts';
import { FailureView } from '@stint/spa-kit/views/failure-view.tsx';
import type { LinkAs } from '@stint/ui/app-shell/navigation.ts';
import { EmptyState } from '@stint/ui/empty-state/empty-state.tsx';
import { formatCount } from '@stint/ui/locale/format-count.ts';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import { Stat } from '@stint/ui/stat/stat.tsx';
import { Link } from '@tanstack/react-router';
import classes from './home.module.css';
import { homeFigures, type HomeData } from './home-document.ts';
import { SubmitOrderButton } from '../order/submit-order-button.tsx';
import { Suspense } from 'react';
import { useHome } from './use-home.ts';
import { useTexts } from '../../messages/texts.ts';

const DeclinedOrders = lazy(() => import('./declined-orders.tsx'));

/** What waits at the contact's client, and what the agency says to it. Each number opens its rows. */
export default function HomePage() {
  const viewer = useViewer();
  const texts = useTexts();
  const { home, error, refetch } = useHome();
  const client = home?.clients?.nodes[0];
  const text = client?.portalText ?? home?.viewer?.agency.portalText;
  return (
    <PortalPage
      title={client?.name ?? texts.sections.home}
      actions={<SubmitOrderButton />}
      loading={!home && !error}
    >
      {text && (
        <Text style={{ whiteSpace: 'pre-line', maxWidth: 720, overflowWrap: 'anywhere' }}>
          {text}
        </Text>
      )}
      {!sections.some((section) => may(viewer, section)) && (
        <EmptyState
          title={texts.nothingOpen}
          description={texts.nothingOpenWhy(viewer.agency.name)}
        />
      )}
      {error && !home && <FailureView error={error} onRetry={() => void refetch()} />}
      {home && <Figures home={home} />}
      {home?.declined && home.declined.totalCount > 0 && (
        <Suspense>
          <DeclinedOrders orders={home.declined.nodes} />
        </Suspense>
      )}
    </PortalPage>
  );
}

/** What a contact may be shown besides their account. */
const sections = ['job-order:read', 'assignment:read', 'timesheet:read', 'expense:read'] as const;

function Figures({ home }: { home: HomeData }) {
  const viewer = useViewer();
  const { figures } = useTexts();
  return (
    <div className={classes.figures}>
      {homeFigures
        .filter(({ permission }) => may(viewer, permission))
        .map(({ name, to }) => (
          <Stat
            key={name}
            label={figures[name]}
            value={formatCount(home[name]?.totalCount ?? 0)}
            to={to}
            linkAs={Link as LinkAs}
          />
        ))}
    </div>
  );
}
