import type { SearchOption } from '@stint/ui/search-select/search-select.tsx';

/** What `form.getInputProps` gives, and how the input looks. The value is the record with its name. */
export type ChoiceProps = {
  label?: string;
  description?: string;
  placeholder?: string;
  required?: boolean;
  disabled?: boolean;
  value: SearchOption | null;
  onChange: (option: SearchOption | null) => void;
  error?: React.ReactNode;
};
