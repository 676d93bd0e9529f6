import { useLingui } from '@lingui/react/macro';
import { useNavigate, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { exploreAddress } from '../network-address/explore-address.ts';
import { entityAddress } from '../platform/entity-address.ts';
import { SearchBox } from './search-box.tsx';

const nodeKinds: ReadonlySet<string> = new Set(['REGION', 'ACTOR', 'PARTNERSHIP', 'PROGRAMME']);

/** The search of the top bar; `/` focuses it from anywhere outside a field. Enter without a chosen hit lists all hits. */
export function GlobalSearch() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const path = useRouterState({ select: (state) => state.location.pathname });
  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    window.addEventListener('keydown', focus);
    return () => window.removeEventListener('keydown', focus);
  }, []);
  return (
    <SearchBox
      key={path}
      inputRef={input}
      label={t`Cari di seluruh Jejaring`}
      placeholder={t`Cari daerah, lembaga, program, atau kode`}
      shortcut="/"
      onChoose={(hit) =>
        // On the network page a hit is a new focus; what is no node of the network still has its page.
        void (path === '/jaringan' && nodeKinds.has(hit.kind)
          ? navigate(exploreAddress([hit.id], { selected: hit.id }))
          : navigate(entityAddress(hit.kind, hit.id)))
      }
      onSubmit={(text) => void navigate({ to: '/', search: { cari: text } })}
    />
  );
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName))
  );
}
