import { useQuery } from '@apollo/client/react';
import { Text } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { useCommand } from '@stint/spa-kit/answer/use-command.ts';
import { useMay } from '@stint/spa-kit/session/viewer.ts';
import { PageActionButton } from '@stint/ui/app-shell/page-action-button.tsx';
import { PageActions } from '@stint/ui/app-shell/page-actions.tsx';
import { showNotice } from '@stint/ui/notice/notice.tsx';
import { graphql } from '../../gql/gql.ts';

export const MailServerDocument = graphql(`
  query MailServer {
    mailServer {
      isSetUp
      from
    }
  }
`);

export const SendTestMailDocument = graphql(`
  mutation SendTestMail {
    sendTestMail {
      ... on TestMailSent {
        mail {
          id
          recipientAddress
        }
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

/** Whether mail is sent, in whose name, and a test of it. */
export function MailServerLine() {
  const server = useQuery(MailServerDocument).data?.mailServer;
  const maySend = useMay('mail:send');
  const [send, sending] = useCommand(SendTestMailDocument);
  const sendTest = async () => {
    const answer = await send({});
    if (answer.kind !== 'done' || !answer.value.mail) return;
    showNotice({
      message: `A test email to ${answer.value.mail.recipientAddress} is in the queue.`,
    });
  };
  return (
    <>
      {maySend && (
        <PageActions>
          <PageActionButton
            variant="default"
            label="Send a test email"
            sign={<IconSend size={16} />}
            disabled={sending}
            onClick={() => void sendTest()}
          />
        </PageActions>
      )}
      {server && (
        <Text size="sm" px="md" py="xs">
          {server.isSetUp
            ? `Email is sent from ${server.from ?? ''}.`
            : 'No email server is set up. Email waits here, where administrators can read it. To send it, set SMTP_URL and MAIL_FROM.'}
        </Text>
      )}
    </>
  );
}
