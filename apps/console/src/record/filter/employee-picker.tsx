import { useOptionSearch } from '@stint/spa-kit/record/form/use-option-search.ts';
import type { RecordPickerProps } from '@stint/ui/data-grid/grid-column.ts';
import { graphql } from '../../gql/gql.ts';
import type { EmployeeSearchQuery } from '../../gql/graphql.ts';
import { RecordPicker } from './record-picker.tsx';

export const EmployeeSearchDocument = graphql(`
  query EmployeeSearch($text: String) {
    employees(first: 20, filter: { search: $text }) {
      nodes {
        id
        candidate {
          id
          fullName
        }
      }
    }
  }
`);

/** An employee, found by name and all else that finds them. */
export default function EmployeePicker(props: RecordPickerProps) {
  return <RecordPicker {...props} search={useOptionSearch(EmployeeSearchDocument, optionsOf)} />;
}

const optionsOf = ({ employees }: EmployeeSearchQuery) =>
  employees.nodes.map(({ id, candidate }) => ({ value: id, label: candidate.fullName }));
