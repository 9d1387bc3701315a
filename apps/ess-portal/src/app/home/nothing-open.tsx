import { EmptyState } from '@stint/ui/empty-state/empty-state.tsx';
import { useTexts } from '../../messages/texts.ts';

/** What somebody reads to whom the agency has opened no section yet. */
export default function NothingOpen() {
  const texts = useTexts();
  return <EmptyState title={texts.nothingOpen} description={texts.nothingOpenWhy} />;
}
