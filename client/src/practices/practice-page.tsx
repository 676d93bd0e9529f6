import { Page } from '../shell/page.tsx';

export function PracticePage() {
  return <Page title="">{null}</Page>;
}
