import { createLazyRoute } from '@tanstack/react-router';
import { Page } from '../shell/page.tsx';

export const Route = createLazyRoute('/pandangan/$id')({ component: () => <Page title="">{null}</Page> });
