import { useMediaQuery } from '@mantine/hooks';

/** Below 768 px the panel is a sheet over the canvas (design.md §3). */
export function usePhone(): boolean {
  return useMediaQuery('(max-width: 767px)', false, { getInitialValueInEffect: false });
}
