import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts';
import { SharedTimeSettingsParts, TimeSettingsParts } from './time-setting-fragments.ts';
import { timeSettingValues, type TimeSettingValues } from './time-setting-values.ts';

/** What the agency has set, as a form holds it. */
export function agencySettingValues(
  stored: FragmentType<typeof TimeSettingsParts>,
): TimeSettingValues {
  const settings = readFragment(TimeSettingsParts, stored);
  return timeSettingValues({ ...readFragment(SharedTimeSettingsParts, settings), ...settings });
}

/** What a client has otherwise, as a form holds it; all of it is empty where there is nothing. */
export function clientSettingValues(
  stored: FragmentType<typeof SharedTimeSettingsParts> | null,
): TimeSettingValues {
  return timeSettingValues(readFragment(SharedTimeSettingsParts, stored) ?? {});
}
