import { useCommand } from '@stint/spa-kit/answer/use-command.ts';
import { showNotice } from '@stint/ui/notice/notice.tsx';
import { graphql } from '../../../gql/gql.ts';

export const ViewAsDocument = graphql(`
  mutation ViewAs($accountId: ID!) {
    viewAs(accountId: $accountId) {
      ... on ViewingAs {
        path
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

/**
 * Opens the portal in a new tab as an account sees it (S-16). Where the browser allows no tab that follows an answer,
 * a notice leads there.
 *
 * @returns the function, which takes the id of the account, and whether it is running
 */
export function useViewAs(): [view: (accountId: string) => Promise<void>, busy: boolean] {
  const [run, busy] = useCommand(ViewAsDocument);
  const view = async (accountId: string) => {
    const answer = await run({ accountId });
    if (answer.kind !== 'done') return;
    const { path } = answer.value;
    if (openTab(path)) return;
    showNotice({
      message: 'Your browser didn’t open a new tab.',
      tone: 'info',
      link: { label: 'Open the portal', href: path, onFollow: () => void openTab(path) },
    });
  };
  return [view, busy];
}

/** With `noopener`, browsers answer null even when the tab was opened, so the tab is let go of afterwards. */
function openTab(path: string): boolean {
  const tab = window.open(path, '_blank');
  if (tab) tab.opener = null;
  return tab !== null;
}
