import { Anchor, Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { ToneIcon } from '../status-badge/tone-icon.tsx';
import { useUiWords } from '../words/ui-words.ts';
import type { Tone } from '../status-badge/tone.ts';

/** An offer to undo something. */
export type UndoOffer = {
  /** Whether it can be undone; until that is known, and if not, nothing is offered. */
  possible: Promise<boolean>;
  run: () => void;
};

type Notice = {
  /** What happened: “3 assignments approved.” */
  message: string;
  tone?: Tone;
  /** Offers to undo it. The notice then stays longer, because people need time to decide. */
  undo?: UndoOffer;
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

/** Shows in the corner what happened, with an Undo button once it is known that it can be undone. */
export function showNotice({ message, tone = 'good', undo, link }: Notice): void {
  const look = {
    color: colors[tone],
    icon: <ToneIcon tone={tone} size={16} />,
  };
  const id = notifications.show({
    ...look,
    autoClose: link ? undoTime : undefined,
    message: link ? (
      <NoticeLink {...link} message={message} onFollowed={() => notifications.hide(id)} />
    ) : (
      message
    ),
  });
  void undo?.possible.then((possible) => {
    if (!possible) return;
    const onUndo = () => {
      notifications.hide(id);
      undo.run();
    };
    notifications.update({
      ...look,
      id,
      autoClose: undoTime,
      message: <NoticeWithUndo message={message} onUndo={onUndo} />,
    });
  });
}

function NoticeWithUndo({ message, onUndo }: { message: string; onUndo: () => void }) {
  return (
    <Group justify="space-between" wrap="nowrap" gap="xs">
      {message}
      <Button size="compact-sm" flex="none" variant="default" onClick={onUndo}>
        {useUiWords().notices.undo}
      </Button>
    </Group>
  );
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
