import { Modal } from '@mantine/core';
import '@mantine/core/styles/Paper.css';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Modal.css';
import type { ReactNode } from 'react';
import styles from './dialog.module.css';

/** Given to Modal.Content, a class would lie on the room around it too. */
const look = { content: styles.dialog ?? '' };

interface DialogProps {
  readonly title: ReactNode;
  readonly isOpen: boolean;
  readonly close: () => void;
  readonly children: ReactNode;
}

/** Stands before the page until it is closed; Escape closes it and focus goes back. */
export function Dialog({ title, isOpen, close, children }: DialogProps) {
  return (
    <Modal.Root
      opened={isOpen}
      onClose={close}
      centered
      size="460px"
      transitionProps={{ duration: 0 }}
      classNames={look}
    >
      <Modal.Overlay backgroundOpacity={0.35} />
      <Modal.Content>
        <Modal.Title className={styles.title}>{title}</Modal.Title>
        {children}
      </Modal.Content>
    </Modal.Root>
  );
}
