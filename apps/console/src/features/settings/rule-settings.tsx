import type { RuleSettingsFragment } from '../../gql/graphql.ts';
import { RuleForm } from './rule-form.tsx';
import { useBegunForm } from './use-begun-form.ts';

type RuleSettingsProps = {
  settings: RuleSettingsFragment;
  /** The settings as they are now. */
  reread: () => Promise<RuleSettingsFragment>;
};

/** The agency's rules in their form. */
export function RuleSettings({ settings, reread }: RuleSettingsProps) {
  const [key, form] = useBegunForm(settings);
  return <RuleForm key={key} {...form} reread={reread} />;
}
