import { NativeSelect, Stack } from '@mantine/core';
import { Suspense, useState } from 'react';
import { ChoiceEditor } from './choice-editor.tsx';
import { DatesEditor } from './dates-editor.tsx';
import { DaysEditor } from './days-editor.tsx';
import {
  type FilterOperator,
  operatorLabels,
  operatorOf,
  operatorsOf,
} from './filter-operators.ts';
import type { ColumnFilter, GridColumn } from './grid-column.ts';
import type { FilterRange, FilterValue } from './grid-query.ts';
import { NumbersEditor } from './numbers-editor.tsx';
import { TextEditor } from './text-editor.tsx';

type FilterEditorProps<Row> = {
  column: GridColumn<Row>;
  value: FilterValue | undefined;
  onChange: (value: FilterValue | undefined) => void;
  onDone: () => void;
};

/** Filters one column. A choice applies at once; typed text applies after a short pause. */
export function FilterEditor<Row>({ column, value, onChange, onDone }: FilterEditorProps<Row>) {
  const { header, filter } = column;
  const operators = filter ? operatorsOf(filter) : [];
  const [chosen, setChosen] = useState(operatorOf(value) ?? operators[0]);
  if (!filter || chosen === undefined) return null;
  const choose = (operator: FilterOperator) => {
    setChosen(operator);
    onChange(valueUnder(operator, value));
  };
  return (
    <Stack gap={8}>
      {operators.length > 1 && (
        <NativeSelect
          size="xs"
          aria-label={`How to filter ${header}`}
          data={operators.map((operator) => ({ value: operator, label: operatorLabels[operator] }))}
          value={chosen}
          onChange={(event) => choose(event.currentTarget.value as FilterOperator)}
        />
      )}
      <ValueEditor
        key={chosen}
        label={header}
        operator={chosen}
        filter={filter}
        value={value}
        onChange={onChange}
        onDone={onDone}
      />
    </Stack>
  );
}

/** What stays of a filter when it is meant otherwise. */
function valueUnder(operator: FilterOperator, value: FilterValue | undefined) {
  if (operator === 'empty' || operator === 'filled') return { empty: operator === 'empty' };
  const chosen = chosenIn(value);
  if (operator === 'is') return chosen;
  return operator === 'isNot' ? { not: chosen } : undefined;
}

function chosenIn(value: FilterValue | undefined): readonly string[] {
  if (Array.isArray(value)) return value as readonly string[];
  return typeof value === 'object' && 'not' in value ? value.not : [];
}

type ValueEditorProps = Omit<FilterEditorProps<never>, 'column'> & {
  label: string;
  operator: FilterOperator;
  filter: ColumnFilter;
};

function ValueEditor({ label, operator, filter, value, onChange, onDone }: ValueEditorProps) {
  if (operator === 'empty' || operator === 'filled') return null;
  if (operator === 'days') {
    const days = typeof value === 'object' && 'days' in value ? value.days : null;
    return <DaysEditor label={label} value={days} onChange={(next) => onChange({ days: next })} />;
  }
  const choose = (chosen: readonly string[]) =>
    onChange(operator === 'isNot' ? { not: chosen } : chosen);
  const range = operatorOf(value) === 'between' ? (value as FilterRange) : {};
  switch (filter.kind) {
    case 'text':
      return (
        <TextEditor
          label={`${label} contains`}
          value={typeof value === 'string' ? value : ''}
          onChange={onChange}
          onDone={onDone}
        />
      );
    case 'choice':
      return (
        <ChoiceEditor
          label={label}
          options={filter.options}
          single={filter.single}
          value={chosenIn(value)}
          onChange={choose}
        />
      );
    case 'record':
      return (
        <Suspense>
          <filter.Picker
            label={label}
            value={chosenIn(value)[0] ?? null}
            onChange={(id) => choose(id === null ? [] : [id])}
          />
        </Suspense>
      );
    case 'dates':
      return (
        <DatesEditor
          label={label}
          only={filter.only}
          value={range}
          onChange={onChange}
          onDone={onDone}
        />
      );
    case 'numbers':
      return <NumbersEditor label={label} value={range} onChange={onChange} onDone={onDone} />;
  }
}
