import { createLazyRoute } from '@tanstack/react-router';
import { ExplorePage } from './page/explore-page.tsx';

export const Route = createLazyRoute('/jaringan')({ component: Component });

function Component() {
  return <ExplorePage search={Route.useSearch()} />;
}
