import { Page } from '../shell/page.tsx';

export function ChallengePage() {
  return <Page title="">{null}</Page>;
}
