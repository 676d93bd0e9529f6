import { useEffect, useState, type RefObject } from 'react';
import { readPalette, type Palette } from '../../drawing/marks/palette.ts';

/** The colours of the theme that is shown, read again when it changes. */
export function usePalette(element: RefObject<Element | null>): Palette | null {
  const [palette, setPalette] = useState<Palette | null>(null);
  useEffect(() => {
    const read = () => {
      if (element.current !== null) setPalette(readPalette(element.current));
    };
    read();
    const observer = new MutationObserver(read);
    observer.observe(document.documentElement, {
      attributes: true,
      attributeFilter: ['data-mantine-color-scheme', 'data-theme'],
    });
    return () => observer.disconnect();
  }, [element]);
  return palette;
}
