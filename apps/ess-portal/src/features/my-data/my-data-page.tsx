import { useViewer } from '@stint/spa-kit/session/viewer.ts';
import { FailureView } from '@stint/spa-kit/views/failure-view.tsx';
import { useMyDataTexts } from './use-my-data-texts.ts';
import { Page } from '../../page/page.tsx';
import { DepositFacts } from './direct-deposit/deposit-facts.tsx';
import { PersonalFacts } from './personal-information/personal-facts.tsx';
import { DecidedRequests, WaitingRequests } from './request/requests.tsx';
import { useOwnRequests } from './request/use-own-requests.ts';
import { SectionCard } from './section-card.tsx';
import { TaxFacts } from './tax-withholding/tax-facts.tsx';
import { visibleSections } from './section-rules.ts';
import { useMyData } from './use-my-data.ts';

/** My data: what waits for a decision, each section as it is on file, and earlier requests. */
export default function MyDataPage() {
  const texts = useMyDataTexts();
  const isOpen = visibleSections(useViewer()).length > 0;
  return isOpen ? (
    <OpenData />
  ) : (
    <Page title={texts.title} lead={texts.none}>
      {null}
    </Page>
  );
}

function OpenData() {
  const texts = useMyDataTexts();
  const { data, error, refetch } = useMyData();
  const requests = useOwnRequests();
  return (
    <Page title={texts.title} lead={texts.lead} loading={(!data && !error) || requests.loading}>
      <WaitingRequests list={requests} />
      {error && !data && <FailureView error={error} onRetry={() => void refetch()} />}
      {data?.personalInformation !== undefined && (
        <SectionCard section="PERSONAL_INFORMATION">
          <PersonalFacts information={data.personalInformation} />
        </SectionCard>
      )}
      {data?.taxWithholding !== undefined && (
        <SectionCard section="TAX_WITHHOLDING">
          <TaxFacts tax={data.taxWithholding} />
        </SectionCard>
      )}
      {data?.directDeposit !== undefined && (
        <SectionCard section="DIRECT_DEPOSIT">
          <DepositFacts accounts={data.directDeposit?.accounts ?? []} />
        </SectionCard>
      )}
      <DecidedRequests list={requests} />
    </Page>
  );
}
