import { Popover } from '@mantine/core';
import '@mantine/core/styles/Popover.css';
import { useState, type ReactNode } from 'react';
import styles from './in-place.module.css';

/** A word that opens a small note: on hover, on focus and on a tap; Escape closes it. */
export function InPlace({
  label,
  name,
  children,
  small = false,
}: {
  label: ReactNode;
  name?: string;
  children: ReactNode;
  small?: boolean;
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="bottom-start"
      offset={4}
      shadow="none"
      radius={10}
      withinPortal
      zIndex={40}
      trapFocus={false}
      returnFocus={false}
      classNames={{ dropdown: styles.note ?? '' }}
    >
      <Popover.Target>
        <button
          type="button"
          className={small ? styles.letter : styles.word}
          aria-label={name}
          onClick={() => setOpen(true)}
          onMouseEnter={() => setOpen(true)}
          onMouseLeave={() => setOpen(false)}
          onKeyDown={(event) => (event.key === 'Escape' ? setOpen(false) : undefined)}
          onBlur={(event) => (event.relatedTarget === null ? setOpen(false) : undefined)}
        >
          {label}
        </button>
      </Popover.Target>
      <Popover.Dropdown onMouseEnter={() => setOpen(true)} onMouseLeave={() => setOpen(false)}>
        {children}
      </Popover.Dropdown>
    </Popover>
  );
}
