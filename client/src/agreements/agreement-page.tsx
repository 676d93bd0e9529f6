import { Page } from '../shell/page.tsx';

export function AgreementPage() {
  return <Page title="">{null}</Page>;
}
