import type { UiWords } from '@stint/messages/screen/ui-words.ts';
import type { MantineThemeOverride } from '@mantine/core';

/** Names for Mantine's buttons that have no text: those that close dialogs and notices, and empty inputs. */
export function namedControls({ forms, close, notices }: UiWords): MantineThemeOverride {
  const closable = (name: string) => ({
    defaultProps: { closeButtonProps: { 'aria-label': name } },
  });
  const clearable = { defaultProps: { clearButtonProps: { 'aria-label': forms.clear } } };
  return {
    components: {
      Modal: closable(close),
      Drawer: closable(close),
      Notification: closable(notices.dismiss),
      Select: clearable,
      MultiSelect: clearable,
      TagsInput: clearable,
      DateInput: clearable,
    },
  };
}
