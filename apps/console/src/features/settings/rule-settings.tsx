import { useState } from 'react';
import type { RuleSettingsFragment } from '../../gql/graphql.ts';
import { RuleForm } from './rule-form.tsx';

type RuleSettingsProps = {
  settings: RuleSettingsFragment;
  /** The settings as they are now. */
  reread: () => Promise<RuleSettingsFragment>;
};

/**
 * The agency's rules in their form. It begins anew with what is stored, unless something is typed in
 * it: that is kept, and comes together with what others saved when it is saved.
 */
export function RuleSettings({ settings, reread }: RuleSettingsProps) {
  const [begun, begin] = useState({ settings, autoFocus: false });
  const [dirty, setDirty] = useState(false);
  const [saved, setSaved] = useState(false);
  if (!dirty && begun.settings.version !== settings.version) {
    begin({ settings, autoFocus: saved });
    setSaved(false);
  }
  return (
    <RuleForm
      key={begun.settings.version}
      {...begun}
      reread={reread}
      onDirty={setDirty}
      onSaved={() => {
        setSaved(true);
        setDirty(false);
      }}
    />
  );
}
