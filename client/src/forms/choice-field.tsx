import { Select as MantineSelect, type SelectProps } from '@mantine/core';
import '@mantine/core/styles/Popover.css';
import '@mantine/core/styles/Combobox.css';
import '@mantine/core/styles/Input.css';
import { useLingui } from '@lingui/react/macro';
import styles from './choice-field.module.css';
import fieldStyles from './field.module.css';

/** Options from which on it is quicker to type part of a name than to walk the list. */
const long = 12;

const lookWith = (input = '') => ({
  ...fieldStyles,
  input: `${fieldStyles.input} ${styles.input} ${input}`,
  dropdown: styles.list ?? '',
  options: styles.options ?? '',
  option: styles.option ?? '',
  groupLabel: styles.group ?? '',
});
const looks = { field: lookWith(), chip: lookWith(styles.chip), inline: lookWith(styles.inline) } as const;

/** A short list is as wide as what stands in it, not as the field. */
const narrow = { width: 'max-content', position: 'bottom-start' } as const;

const asWideAs = (labels: readonly string[]) => ({
  input: { width: `calc(${Math.max(1, ...labels.map(({ length }) => length))}ch + 52px)` },
});

type Kept = 'label' | 'aria-label' | 'leftSection' | 'id' | 'disabled' | 'error' | 'description';

interface ChoiceFieldProps extends Pick<SelectProps, Kept> {
  readonly value: string;
  readonly options: readonly Option[] | readonly OptionGroup[];
  readonly choose: (value: string) => void;
  /** A chip stands in a line of others; it and what is inline are as wide as their words. */
  readonly look?: keyof typeof looks;
}

interface Option {
  readonly value: string;
  readonly label: string;
}

interface OptionGroup {
  readonly group: string;
  readonly items: readonly Option[];
}

/** One of several, always one: its label, the list that opens, and in a long list its search by name. */
export function ChoiceField({ value, options, choose, look = 'field', ...others }: ChoiceFieldProps) {
  const { t } = useLingui();
  const labels = options.flatMap((one) => ('group' in one ? one.items : one)).map(({ label }) => label);
  const isLong = labels.length > long;
  const isNarrow = look !== 'field';
  return (
    <MantineSelect
      {...others}
      data={options.map((one) => ('group' in one ? { ...one, items: [...one.items] } : one))}
      value={value}
      onChange={(chosen) => (chosen === null ? undefined : choose(chosen))}
      allowDeselect={false}
      searchable={isLong}
      openOnFocus={false}
      onFocus={(event) => (isLong ? event.currentTarget.select() : undefined)}
      nothingFoundMessage={isLong ? t`Tidak ada yang cocok.` : undefined}
      withScrollArea={false}
      comboboxProps={isNarrow ? narrow : {}}
      {...(isNarrow ? { styles: asWideAs(labels) } : {})}
      classNames={looks[look]}
    />
  );
}
