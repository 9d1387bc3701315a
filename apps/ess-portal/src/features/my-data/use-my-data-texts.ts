import { myData } from '@stint/messages/en/my-data.ts';
import type { MyDataTexts } from '@stint/messages/screen/my-data.ts';
import { useTexts } from '../../messages/texts.ts';

/** What the screens of own data say, in the language that is shown. */
export function useMyDataTexts(): MyDataTexts {
  return useTexts().myData ?? myData;
}
