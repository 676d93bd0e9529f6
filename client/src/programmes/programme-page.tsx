import { Page } from '../shell/page.tsx';

export function ProgrammePage() {
  return <Page title="">{null}</Page>;
}
