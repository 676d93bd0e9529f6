import { useLingui } from '@lingui/react/macro';
import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconMoon, IconSun } from '@tabler/icons-react';
import { Button } from '../design/button.tsx';

/** Light or dark; before the first choice the system decides. */
export function ColourSwitch() {
  const { t } = useLingui();
  const { setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  const isDark = useComputedColorScheme('light') === 'dark';
  const Icon = isDark ? IconSun : IconMoon;
  return (
    <Button
      look="icon"
      onClick={() => setColorScheme(isDark ? 'light' : 'dark')}
      aria-label={isDark ? t`Tampilan terang` : t`Tampilan gelap`}
    >
      <Icon size={18} stroke={1.6} aria-hidden="true" />
    </Button>
  );
}
