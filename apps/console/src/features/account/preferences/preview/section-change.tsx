import { Text } from '@mantine/core';
import { RecordLink } from '@stint/spa-kit/record/address/record-link.tsx';
import { pluralize } from '@stint/spa-kit/record/pluralize.ts';
import { RelatedRecords } from '@stint/spa-kit/record/view/related-records.tsx';
import { formatCount } from '@stint/ui/locale/format-count.ts';
import type { SectionPreview } from './use-preferences-preview.ts';

/** How many rows of a section are seen now and then, with the first of those gained and lost. */
export function SectionChange({ section }: { section: SectionPreview }) {
  const { section: noun, before, after, gained, gainedCount, lost, lostCount } = section;
  return (
    <div>
      <Text size="sm" fw={600}>
        {capitalized(noun)}s: {formatCount(before)} now, {formatCount(after)} after saving
      </Text>
      {gainedCount === 0 && lostCount === 0 && (
        <Text size="sm" c="dimmed">
          No change
        </Text>
      )}
      <Rows title={`Gains ${pluralize(gainedCount, noun)}`} rows={gained} total={gainedCount} />
      <Rows title={`Loses ${pluralize(lostCount, noun)}`} rows={lost} total={lostCount} />
    </div>
  );
}

type RowsProps = { title: string; rows: SectionPreview['gained']; total: number };

function Rows({ title, rows, total }: RowsProps) {
  if (total === 0) return null;
  return (
    <>
      <Text size="sm" mt={6}>
        {title}
      </Text>
      <RelatedRecords
        label={title}
        empty=""
        total={total}
        records={rows.map(({ id, label }) => ({
          id,
          title: <RecordLink id={id}>{label}</RecordLink>,
        }))}
      />
    </>
  );
}

const capitalized = (noun: string) => noun.charAt(0).toUpperCase() + noun.slice(1);
