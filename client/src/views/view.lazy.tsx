import { createLazyRoute } from '@tanstack/react-router';
import { ViewPage } from './view-page.tsx';

export const Route = createLazyRoute('/pandangan/$id')({ component: ViewPage });
