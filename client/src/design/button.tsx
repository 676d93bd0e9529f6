import type { ComponentProps } from 'react';
import styles from './button.module.css';

type ButtonProps = ComponentProps<'button'> & { look?: 'primary' | 'secondary' | 'quiet' | 'icon' };

/** A verb to press. An `icon` button needs an aria-label. */
export function Button({ look = 'secondary', type = 'button', className, ...rest }: ButtonProps) {
  return <button type={type} className={[styles[look], className].filter(Boolean).join(' ')} {...rest} />;
}

/** The same looks for links. */
export const buttonLook = styles;
