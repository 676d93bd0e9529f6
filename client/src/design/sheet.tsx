import { Drawer } from '@mantine/core';
import '@mantine/core/styles/Paper.css';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Drawer.css';
import type { ReactNode } from 'react';
import styles from './sheet.module.css';

/** Given to Drawer.Content, a class would lie on the room around it too. */
const look = { content: styles.sheet ?? '' };

interface SheetProps {
  /** What screen readers call it. */
  readonly name: string;
  readonly isOpen: boolean;
  readonly close: () => void;
  readonly children: ReactNode;
}

/** A sheet over the page, at its left: as wide as a rail, or a phone. Escape closes it and focus goes back. */
export function Sheet({ name, isOpen, close, children }: SheetProps) {
  return (
    <Drawer.Root opened={isOpen} onClose={close} transitionProps={{ duration: 0 }} classNames={look}>
      <Drawer.Overlay backgroundOpacity={0.3} />
      <Drawer.Content aria-label={name}>{children}</Drawer.Content>
    </Drawer.Root>
  );
}
