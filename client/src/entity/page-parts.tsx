import { useLingui } from '@lingui/react/macro';
import { useEffect, useState, type ReactNode } from 'react';
import styles from './page-parts.module.css';

export interface PagePart {
  /** The id of its section. */
  readonly id: string;
  readonly name: ReactNode;
}

/** Links to the parts of a long page; the one in view is marked. */
export function PageParts({ parts }: { parts: readonly PagePart[] }) {
  const { t } = useLingui();
  const current = usePartInView(parts.map((part) => part.id).join(' '));
  return (
    <nav className={`${styles.parts} screen-only`} aria-label={t`Bagian halaman ini`}>
      {parts.map(({ id, name }) => (
        <a
          key={id}
          href={`#${id}`}
          aria-current={id === current ? 'location' : undefined}
          onClick={(event) => {
            event.preventDefault();
            const section = document.getElementById(id);
            section?.scrollIntoView();
            section?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
          }}
        >
          {name}
        </a>
      ))}
    </nav>
  );
}

function usePartInView(ids: string): string {
  const [current, setCurrent] = useState(ids.split(' ')[0] ?? '');
  useEffect(() => {
    const seen = new Map<string, boolean>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) seen.set(entry.target.id, entry.isIntersecting);
        const first = ids.split(' ').find((id) => seen.get(id) === true);
        if (first !== undefined) setCurrent(first);
      },
      { rootMargin: '-80px 0px -55% 0px' },
    );
    for (const id of ids.split(' ')) {
      const section = document.getElementById(id);
      if (section !== null) observer.observe(section);
    }
    return () => observer.disconnect();
  }, [ids]);
  return current;
}
