import { Page } from '../shell/page.tsx';

export function PartnershipPage() {
  return <Page title="">{null}</Page>;
}
