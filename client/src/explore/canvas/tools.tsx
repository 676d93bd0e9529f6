import { useLingui } from '@lingui/react/macro';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconFocusCentered,
  IconKeyboard,
  IconMinus,
  IconPlus,
} from '@tabler/icons-react';
import { Button } from '../../design/index.ts';

interface ToolsProps {
  readonly zoom: (factor: number) => void;
  readonly fit: () => void;
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
  readonly help: () => void;
}

export function Tools({ zoom, fit, undo, redo, help }: ToolsProps) {
  const { t } = useLingui();
  const tools: readonly [string, typeof IconPlus, (() => void) | null][] = [
    [t`Perbesar`, IconPlus, () => zoom(1.5)],
    [t`Perkecil`, IconMinus, () => zoom(1 / 1.5)],
    [t`Tampilkan semua`, IconFocusCentered, fit],
    [t`Urungkan`, IconArrowBackUp, undo],
    [t`Ulangi`, IconArrowForwardUp, redo],
    [t`Daftar tombol`, IconKeyboard, help],
  ];
  return tools.map(([name, Icon, action]) => (
    <Button
      key={name}
      look="icon"
      aria-label={name}
      title={name}
      disabled={action === null}
      onClick={action ?? undefined}
    >
      <Icon size={18} stroke={1.6} aria-hidden="true" />
    </Button>
  ));
}
