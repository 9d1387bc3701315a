import { Skeleton } from '@mantine/core';
import { TextSkeleton } from '@stint/ui/skeletons/record-skeleton.tsx';
import { FailureView } from '@stint/spa-kit/views/failure-view.tsx';
import { FirstSteps } from './first-steps.tsx';
import { HomeSectionCard } from './home-section-card.tsx';
import classes from './home.module.css';
import { RecentRecords } from './recent-records.tsx';
import { useHome } from './use-home.ts';

/** Where the day begins: what waits for the viewer, what comes next, and what they had open last. */
export default function HomePage() {
  const { sections, home, error, refetch } = useHome();
  if (error && !home) return <FailureView error={error} onRetry={() => void refetch()} />;
  const isEmpty = home && sections.every(({ name }) => home[name]?.totalCount === 0);
  return (
    <div className={classes.home} aria-busy={!home}>
      {isEmpty && <FirstSteps />}
      {sections.map((section) =>
        home ? (
          <HomeSectionCard key={section.name} section={section} found={home[section.name]} />
        ) : (
          <SectionSkeleton key={section.name} title={section.title} />
        ),
      )}
      {home && <RecentRecords records={home.recent ?? []} />}
    </div>
  );
}

/** As high as a section with its rows, so that nothing moves when they come. */
function SectionSkeleton({ title }: { title: string }) {
  return (
    <div className={classes.card} role="status" aria-label={`Loading ${title}`}>
      <Skeleton height={16} width="40%" mb="md" />
      <Skeleton height={28} width={48} mb="lg" />
      <TextSkeleton lines={9} />
    </div>
  );
}
