import { Page } from '../shell/page.tsx';

export function ActorPage() {
  return <Page title="">{null}</Page>;
}
