import { Anchor, Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { ToneIcon } from '../status-badge/tone-icon.tsx';
import type { Tone } from '../status-badge/tone.ts';

type Notice = {
  /** What happened: “3 assignments approved.” */
  message: string;
  tone?: Tone;
  /** Undoes it. The notice then stays longer, because people need time to decide. */
  onUndo?: () => void;
  /** Where it leads: “Open”. The app follows it, so that the page is not loaded anew. */
  link?: { label: string; href: string; onFollow: () => void };
};

const colors: Record<Tone, string> = {
  neutral: 'gray.7',
  info: 'blue.8',
  good: 'green.9',
  attention: 'orange.9',
  bad: 'red.8',
};
const undoTime = 12_000;

/** Shows in the corner what happened, with an Undo button if it can be undone. */
export function showNotice({ message, tone = 'good', onUndo, link }: Notice): void {
  const id = notifications.show({
    color: colors[tone],
    icon: <ToneIcon tone={tone} size={16} />,
    autoClose: onUndo || link ? undoTime : undefined,
    closeButtonProps: { 'aria-label': 'Dismiss' },
    message: link ? (
      <NoticeLink {...link} message={message} onFollowed={() => notifications.hide(id)} />
    ) : onUndo ? (
      <Group justify="space-between" wrap="nowrap" gap="xs">
        {message}
        <Button
          size="compact-sm"
          flex="none"
          variant="default"
          onClick={() => {
            notifications.hide(id);
            onUndo();
          }}
        >
          Undo
        </Button>
      </Group>
    ) : (
      message
    ),
  });
}

type NoticeLinkProps = NonNullable<Notice['link']> & { message: string; onFollowed: () => void };

function NoticeLink({ message, label, href, onFollow, onFollowed }: NoticeLinkProps) {
  return (
    <Group justify="space-between" wrap="nowrap" gap="xs">
      {message}
      <Anchor
        size="sm"
        flex="none"
        href={href}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          onFollowed();
          onFollow();
        }}
      >
        {label}
      </Anchor>
    </Group>
  );
}
