import { Page } from '../shell/page.tsx';

export function IndicatorPage() {
  return <Page title="">{null}</Page>;
}
