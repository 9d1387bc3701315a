import { Skeleton, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { OutcomeList } from './outcome-list.tsx';
import type { Outcome } from './outcome.ts';
import classes from './effect-dialog.module.css';

/** A group of records with its own heading and inputs. */
export type EffectSection = { label: string; recordIds: readonly string[]; children?: ReactNode };

type PreviewListsProps = {
  preview: readonly Outcome[] | null;
  willHappen: string;
  /** Why there is no preview yet: “Choose an end reason …”. */
  waiting?: string;
};

/** What would happen to each record; a skeleton while the server computes it. */
export function PreviewLists({ preview, willHappen, waiting }: PreviewListsProps) {
  if (waiting) return <Nothing>{waiting}</Nothing>;
  if (preview === null) return <WorkingOut />;
  return (
    <>
      <Lists preview={preview} willHappen={willHappen} />
      <NothingWouldChange preview={preview} />
    </>
  );
}

function Lists({ preview, willHappen }: { preview: readonly Outcome[]; willHappen: string }) {
  return (
    <>
      <OutcomeList
        heading={willHappen}
        outcomes={preview.filter((outcome) => outcome.done)}
        kind="ahead"
      />
      <OutcomeList
        heading="Will not change"
        outcomes={preview.filter((outcome) => !outcome.done)}
        kind="refused"
      />
    </>
  );
}

/** The same, by section. The inputs stay while the preview is being loaded. */
export function PreviewSections({
  sections,
  preview,
  willHappen,
  waiting,
}: PreviewListsProps & { sections: readonly EffectSection[] }) {
  const shown = waiting ? sections.filter(({ children }) => children) : sections;
  return (
    <>
      {shown.map(({ label, recordIds, children }) => (
        <fieldset key={label} className={classes.section}>
          <legend className={classes.legend}>{label}</legend>
          <Stack gap="sm">
            {children}
            {!waiting && !preview && <WorkingOut />}
            {!waiting && preview && (
              <Lists preview={ofThese(preview, recordIds)} willHappen={willHappen} />
            )}
          </Stack>
        </fieldset>
      ))}
      {waiting ? <Nothing>{waiting}</Nothing> : <NothingWouldChange preview={preview} />}
    </>
  );
}

function NothingWouldChange({ preview }: Pick<PreviewListsProps, 'preview'>) {
  if (!preview || preview.some((outcome) => outcome.done)) return null;
  return <Nothing>Nothing would change.</Nothing>;
}

function ofThese(preview: readonly Outcome[], recordIds: readonly string[]) {
  const ids = new Set(recordIds);
  return preview.filter(({ recordId }) => ids.has(recordId));
}

function WorkingOut() {
  return (
    <Stack gap={8} role="status" aria-busy aria-label="Loading the preview">
      <Skeleton height={12} width="40%" />
      <Skeleton height={12} width="85%" />
      <Skeleton height={12} width="70%" />
    </Stack>
  );
}

function Nothing({ children }: { children: ReactNode }) {
  return (
    <Text size="sm" c="dimmed">
      {children}
    </Text>
  );
}
