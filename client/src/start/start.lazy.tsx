import { createLazyRoute } from '@tanstack/react-router';
import { StartPage } from './start-page.tsx';

export const Route = createLazyRoute('/')({ component: StartPage });
