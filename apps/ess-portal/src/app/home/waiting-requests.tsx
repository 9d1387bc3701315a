import type { LinkAs } from '@stint/ui/app-shell/navigation.ts';
import { formatCount } from '@stint/ui/locale/format-count.ts';
import { Stat } from '@stint/ui/stat/stat.tsx';
import { Link } from '@tanstack/react-router';
import { useTexts } from '../../messages/texts.ts';

/** How many own requests for changes nobody has decided, and the way to them. */
export function WaitingRequests({ count }: { count: number }) {
  const texts = useTexts();
  return (
    <Stat
      label={texts.waitingRequests}
      value={formatCount(count)}
      to="/my-data"
      linkAs={Link as LinkAs}
    />
  );
}
