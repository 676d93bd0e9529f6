import { Page } from '../shell/page.tsx';

export function GoalPage() {
  return <Page title="">{null}</Page>;
}
