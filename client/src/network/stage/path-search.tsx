import { useLingui } from '@lingui/react/macro';
import { IconX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { Button } from '../../design/index.ts';
import { SearchBox } from '../../search/search-box.tsx';
import styles from './path-search.module.css';

/** Finds the other end of a path: regions and actors only, since a path leads from party to party. */
export function PathSearch({ choose, close }: { choose: (id: string) => void; close: () => void }) {
  const { t } = useLingui();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  return (
    <div
      className={styles.box}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) close();
      }}
    >
      <SearchBox
        label={t`Cari ujung jalur`}
        placeholder={t`Jalur ke daerah atau lembaga`}
        kinds={['REGION', 'ACTOR']}
        inputRef={input}
        onChoose={(hit) => choose(hit.id)}
        onSubmit={() => {}}
      />
      <Button look="icon" aria-label={t`Tutup`} onClick={close}>
        <IconX size={17} stroke={1.6} aria-hidden="true" />
      </Button>
    </div>
  );
}
