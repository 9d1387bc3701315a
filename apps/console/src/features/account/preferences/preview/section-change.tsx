import { Text } from '@mantine/core';
import { RecordLink } from '@stint/spa-kit/record/address/record-link.tsx';
import { pluralize } from '@stint/spa-kit/record/pluralize.ts';
import { RelatedRecords } from '@stint/spa-kit/record/view/related-records.tsx';
import { formatCount } from '@stint/ui/locale/format-count.ts';
import type { SectionPreview } from './preview-documents.ts';

type SectionProps = { section: SectionPreview };

/** How many rows of a section somebody would see who sees none now, with the first of them. */
export function SectionRows({ section: { section: noun, after, gained } }: SectionProps) {
  const title = `${capitalized(noun)}s: ${formatCount(after)}`;
  return (
    <div>
      <Text size="sm" fw={600}>
        {title}
      </Text>
      <Records label={title} rows={gained} total={after} />
    </div>
  );
}

/** How many rows of a section are seen now and then, with the first of those gained and lost. */
export function SectionChange({ section }: SectionProps) {
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
      <Records label={title} rows={rows} total={total} />
    </>
  );
}

function Records({ label, rows, total }: Omit<RowsProps, 'title'> & { label: string }) {
  return (
    <RelatedRecords
      label={label}
      empty="None"
      total={total}
      records={rows.map(({ id, label: name }) => ({
        id,
        title: <RecordLink id={id}>{name}</RecordLink>,
      }))}
    />
  );
}

const capitalized = (noun: string) => noun.charAt(0).toUpperCase() + noun.slice(1);
