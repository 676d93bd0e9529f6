import { createLazyRoute } from '@tanstack/react-router';

export const Route = createLazyRoute('/jaringan')({ component: ExplorePage });

function ExplorePage() {
  return null;
}
