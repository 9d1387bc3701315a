import { ruleModeLabels } from '@stint/domain/agency/agency-settings.ts';
import { enumOf } from '../graphql/enum-of.ts';

export const RuleModeEnum = enumOf(
  'RuleMode',
  'What happens when a rule is broken.',
  ruleModeLabels,
);
