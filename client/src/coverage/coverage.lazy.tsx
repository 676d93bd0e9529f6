import { createLazyRoute } from '@tanstack/react-router';
import { CoveragePage } from './coverage-page.tsx';

export const Route = createLazyRoute('/data')({ component: CoveragePage });
