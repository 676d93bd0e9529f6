import { TextInput, type TextInputProps } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import styles from './field.module.css';

/** A line of text, or a secret: its label, what helps to fill it in, and its error, each said with it by a screen reader. */
export function TextField(props: Omit<TextInputProps, 'classNames' | 'withAsterisk'>) {
  return <TextInput {...props} withAsterisk={false} classNames={styles} />;
}
