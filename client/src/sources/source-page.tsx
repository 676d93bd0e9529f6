import { Page } from '../shell/page.tsx';

export function SourcePage() {
  return <Page title="">{null}</Page>;
}
