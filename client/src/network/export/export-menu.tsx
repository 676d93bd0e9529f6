import { useLingui } from '@lingui/react/macro';
import { IconDots, IconDownload } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../design/index.ts';
import type { Picture } from '../../drawing/picture.ts';
import type { Scene } from '../../drawing/scene/scene.ts';
import type { ViewContext } from '../actions/action.ts';
import { phoneTools } from '../actions/view-actions.ts';
import { Legend } from '../canvas/legend.tsx';
import type { LoadedPicture } from '../data/loaded-picture.ts';
import { usePhone } from '../page/use-phone.ts';
import { ReadLink } from '../stage/read-link.tsx';
import styles from './export-menu.module.css';
import { KeepLink } from './keep-link.tsx';
import { useExports } from './use-exports.ts';

interface ExportMenuProps {
  readonly picture: Picture;
  readonly loaded: LoadedPicture;
  /** The drawing on screen; absent where there is none, as in the table. */
  readonly draw?: () => Scene | null;
  /** Of a picture that has tools: on a phone they go into the menu. */
  readonly context?: ViewContext;
}

/** What is seen, as a file; and its address, to share or to keep. On a phone also the tools and the legend of the picture. */
export function ExportMenu({ picture, loaded, draw, context }: ExportMenuProps) {
  const { t, i18n } = useLingui();
  const isPhone = usePhone();
  const name = isPhone ? t`Alat, legenda, dan simpan` : t`Simpan atau bagikan`;
  const Icon = isPhone ? IconDots : IconDownload;
  const [isOpen, setOpen] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const exports = useExports(picture, loaded, draw);
  useEffect(() => {
    if (!isOpen) return undefined;
    const close = (event: Event) => {
      if (event.target instanceof Node && root.current?.contains(event.target) === true) return;
      setOpen(false);
    };
    document.addEventListener('pointerdown', close);
    return () => document.removeEventListener('pointerdown', close);
  }, [isOpen]);
  const run = async (action: () => void | Promise<void>) => {
    setFailure(null);
    try {
      await action();
      setOpen(false);
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <div
      ref={root}
      className={styles.root}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.stopPropagation();
        setOpen(false);
        root.current?.querySelector('button')?.focus();
      }}
    >
      <Button look="icon" aria-label={name} title={name} aria-expanded={isOpen} onClick={() => setOpen((now) => !now)}>
        <Icon size={18} stroke={1.6} aria-hidden="true" />
      </Button>
      {isOpen ? (
        <div className={styles.menu} role="group" aria-label={name}>
          {isPhone && draw !== undefined ? <Legend picture={picture} inMenu /> : null}
          {isPhone && context !== undefined
            ? phoneTools
                .filter((action) => action.isPossible(context))
                .map((action) => (
                  <button key={action.name} type="button" onClick={() => void run(() => action.run(context))}>
                    <action.Icon size={18} stroke={1.6} aria-hidden="true" />
                    {i18n._(action.label)}
                  </button>
                ))
            : null}
          {isPhone ? <ReadLink /> : null}
          {exports.map(({ name, action }) => (
            <button key={name} type="button" onClick={() => void run(action)}>
              {name}
            </button>
          ))}
          <hr />
          <KeepLink />
          {failure === null ? null : (
            <p className={styles.failed} role="alert">
              {failure}
            </p>
          )}
        </div>
      ) : null}
    </div>
  );
}
