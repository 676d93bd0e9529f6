import { Page } from '../shell/page.tsx';

export function PotentialPage() {
  return <Page title="">{null}</Page>;
}
