import { useNavigate } from '@tanstack/react-router';
import { useGridSearch, type GridSearch } from '../record/address/grid-search.ts';

/** Whether the board fills the screen, which its address says (`?view=full`), and how that changes. */
export function useLargeDisplay() {
  const { view } = useGridSearch();
  const navigate = useNavigate();
  const show = (next: GridSearch['view']) =>
    void navigate({
      to: '.',
      replace: true,
      search: (before: GridSearch) => ({ ...before, view: next }),
    });
  return { isOpen: view === 'full', open: () => show('full'), close: () => show(undefined) };
}
