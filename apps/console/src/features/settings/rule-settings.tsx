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
  const [begun, begin] = useState(settings);
  const [dirty, setDirty] = useState(false);
  const [saved, setSaved] = useState(false);
  if (!dirty && begun.version !== settings.version) begin(settings);
  return (
    <RuleForm
      key={begun.version}
      settings={begun}
      reread={reread}
      autoFocus={saved}
      onDirty={setDirty}
      onSaved={() => {
        setSaved(true);
        setDirty(false);
      }}
    />
  );
}
