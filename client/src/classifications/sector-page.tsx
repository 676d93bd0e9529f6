import { Page } from '../shell/page.tsx';

export function SectorPage() {
  return <Page title="">{null}</Page>;
}
