import { Table, type TableProps } from '@mantine/core';

type WideTableProps = TableProps & {
  /** Pixels that its columns need; in less space it is scrolled sideways. */
  minWidth: number;
  /** Pixels after which it is scrolled down, too. */
  maxHeight?: number;
};

/** A table that is scrolled where it has too little space, by keyboard too (WCAG 2.1.1). */
export function WideTable({ minWidth, maxHeight, ...table }: WideTableProps) {
  return (
    <Table.ScrollContainer
      minWidth={minWidth}
      maxHeight={maxHeight}
      scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}
    >
      <Table {...table} />
    </Table.ScrollContainer>
  );
}
