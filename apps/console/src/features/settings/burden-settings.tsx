import type { BurdenSettingsFragment } from '../../gql/graphql.ts';
import { BurdenForm } from './burden-form.tsx';
import { useBegunForm } from './use-begun-form.ts';

type BurdenSettingsProps = {
  settings: BurdenSettingsFragment;
  /** The settings as they are now. */
  reread: () => Promise<BurdenSettingsFragment>;
};

/** What the agency adds to pay, in its form. */
export function BurdenSettings({ settings, reread }: BurdenSettingsProps) {
  const [key, form] = useBegunForm(settings);
  return <BurdenForm key={key} {...form} reread={reread} />;
}
