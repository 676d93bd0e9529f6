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

export interface Tool {
  readonly name: string;
  readonly Icon: typeof IconPlus;
  /** Null where there is nothing to do. */
  readonly action: (() => void) | null;
  /** Also in the menu of a phone, which has neither a keyboard nor a need to zoom by buttons. */
  readonly onPhone: boolean;
}

interface ToolActions {
  readonly zoom: (factor: number) => void;
  readonly fit: () => void;
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
  readonly help: () => void;
}

/** What can be done with the view of the network. */
export function useTools({ zoom, fit, undo, redo, help }: ToolActions): readonly Tool[] {
  const { t } = useLingui();
  return [
    { name: t`Perbesar`, Icon: IconPlus, action: () => zoom(1.5), onPhone: false },
    { name: t`Perkecil`, Icon: IconMinus, action: () => zoom(1 / 1.5), onPhone: false },
    { name: t`Tampilkan semua`, Icon: IconFocusCentered, action: fit, onPhone: true },
    { name: t`Urungkan`, Icon: IconArrowBackUp, action: undo, onPhone: true },
    { name: t`Ulangi`, Icon: IconArrowForwardUp, action: redo, onPhone: true },
    { name: t`Daftar tombol`, Icon: IconKeyboard, action: help, onPhone: false },
  ];
}

/** The same as a row of buttons. */
export function Tools({ tools }: { tools: readonly Tool[] }) {
  return tools.map(({ name, Icon, action }) => (
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
