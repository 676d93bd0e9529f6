import { Trans } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import styles from './print-links.module.css';

interface PrintedLink {
  readonly name: string;
  readonly address: string;
}

/** On paper a link has a small number, and its address stands at the end: each address once. */
export function PrintLinks() {
  const [links, setLinks] = useState<readonly PrintedLink[]>([]);
  useEffect(() => {
    // The browser takes the page as it is when the event ends.
    const number = () => flushSync(() => setLinks(numberLinks()));
    const forget = () => {
      for (const link of document.querySelectorAll<HTMLElement>('main a[data-note]')) delete link.dataset['note'];
      setLinks([]);
    };
    window.addEventListener('beforeprint', number);
    window.addEventListener('afterprint', forget);
    return () => {
      window.removeEventListener('beforeprint', number);
      window.removeEventListener('afterprint', forget);
    };
  }, []);
  if (links.length === 0) return null;
  return (
    <section className={`${styles.links} print-only`}>
      <h2>
        <Trans>Tautan</Trans>
      </h2>
      <ol>
        {links.map(({ name, address }) => (
          <li key={address}>
            {name}: {address}
          </li>
        ))}
      </ol>
    </section>
  );
}

function numberLinks(): PrintedLink[] {
  const numbers = new Map<string, number>();
  const links: PrintedLink[] = [];
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href]:not([data-quiet])')) {
    const name = link.textContent.trim();
    if (name === '' || link.closest('svg, .screen-only, nav') !== null) continue;
    const { origin, pathname, search } = new URL(link.href);
    const path = readable(`${pathname}${search}`);
    const address = origin === window.location.origin ? path : `${origin}${path}`;
    const known = numbers.get(address) ?? links.push({ name, address });
    numbers.set(address, known);
    link.dataset['note'] = String(known);
  }
  return links;
}

function readable(path: string): string {
  try {
    return decodeURI(path).replaceAll('%3A', ':').replaceAll('%2C', ',');
  } catch {
    return path;
  }
}
