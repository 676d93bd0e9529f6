import { Trans, useLingui } from '@lingui/react/macro';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useId, useState, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import { errorCode } from '../design/error-code.ts';
import { Failure } from '../design/states.tsx';
import type { EntityKind } from '../vocabulary/enums.generated.ts';
import { SearchHitLine } from './search-hit-line.tsx';
import styles from './search-box.module.css';
import { useSearchHits } from './use-search-hits.ts';

export interface SearchChoice {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
}

interface SearchBoxProps {
  readonly label: string;
  readonly placeholder: string;
  readonly initialText?: string;
  readonly shortcut?: string;
  readonly size?: 'bar' | 'hero';
  /** At the end of the box: the button of the start page. */
  readonly after?: ReactNode;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly kinds?: readonly EntityKind[];
  readonly onChoose: (hit: SearchChoice) => void;
  /** Enter while no hit is chosen. */
  readonly onSubmit: (text: string) => void;
}

/** A combobox after the ARIA pattern: the list opens as one types, arrows choose, Enter goes there, Escape closes. */
export function SearchBox({
  label,
  placeholder,
  initialText = '',
  shortcut,
  size = 'bar',
  after,
  inputRef,
  kinds,
  onChoose,
  onSubmit,
}: SearchBoxProps) {
  const { t } = useLingui();
  const listId = useId();
  const [text, setText] = useState(initialText);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [asked] = useDebouncedValue(text.trim(), 150);
  const search = useSearchHits(isOpen ? asked : '', kinds);
  const hits = asked === '' ? [] : (search.hits ?? []);
  const isListed = isOpen && text.trim() !== '' && (search.hits !== null || search.error !== undefined);

  const choose = (index: number) => {
    const entity = hits[index]?.entity;
    if (entity === undefined) return;
    setOpen(false);
    onChoose({ id: entity.id, kind: entity.kind, name: entity.name });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive((now) =>
        hits.length === 0 ? -1 : (now + step + (now === -1 && step === -1 ? 1 : 0) + hits.length) % hits.length,
      );
    } else if (event.key === 'Escape') {
      if (isOpen && text !== '') event.preventDefault();
      setOpen(false);
      setActive(-1);
    } else if (event.key === 'Enter' && isListed && active >= 0) {
      event.preventDefault();
      choose(active);
    }
  };

  return (
    <search className={styles.root}>
      <form
        className={size === 'hero' ? styles.hero : styles.bar}
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() === '') return;
          setOpen(false);
          onSubmit(text.trim());
        }}
      >
        <IconSearch size={size === 'hero' ? 22 : 18} stroke={1.6} aria-hidden="true" className={styles.icon} />
        <input
          ref={inputRef}
          className={styles.input}
          type="text"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          aria-label={label}
          aria-autocomplete="list"
          aria-expanded={isListed}
          aria-controls={listId}
          aria-activedescendant={isListed && active >= 0 ? `${listId}-${active}` : undefined}
          placeholder={placeholder}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setOpen(true);
            setActive(-1);
          }}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={onKeyDown}
        />
        {shortcut === undefined ? null : (
          <kbd className={styles.key} aria-hidden="true">
            {shortcut}
          </kbd>
        )}
        {after}
      </form>
      <div className={styles.pop} hidden={!isListed} onMouseDown={(event) => event.preventDefault()}>
        <ul
          id={listId}
          role="listbox"
          aria-label={t`Hasil`}
          data-stale={search.isLoading || undefined}
          className={styles.list}
        >
          {hits.map((hit, index) => (
            <li
              key={hit.entity.id}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === active}
              className={styles.option}
              onMouseMove={() => setActive(index)}
              onClick={() => choose(index)}
            >
              <SearchHitLine hit={hit} subtitle={hit.subtitle} />
            </li>
          ))}
        </ul>
        {search.error === undefined ? null : (
          <Failure what={t`Pencarian tidak dapat dijalankan.`} code={errorCode(search.error)} retry={search.retry} />
        )}
        {search.error === undefined && hits.length === 0 && !search.isLoading ? (
          <p className={styles.nothing}>
            <Trans>Tidak ada yang tercatat dengan nama atau kode ini.</Trans>
          </p>
        ) : null}
      </div>
      <p className="visually-hidden" role="status">
        {isListed && !search.isLoading ? t`${hits.length} hasil` : ''}
      </p>
    </search>
  );
}
