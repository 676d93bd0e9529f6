import { Page } from '../shell/page.tsx';

export function RegionPage() {
  return <Page title="">{null}</Page>;
}
