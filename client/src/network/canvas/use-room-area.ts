import { useEffect, useState, type RefObject } from 'react';
import type { Insets } from '../../drawing/canvas/camera.ts';

/** Square pixels in which the picture is seen, in steps, so that a scrollbar changes nothing. */
export function useRoomArea(element: RefObject<HTMLElement | null>, insets: Insets): number {
  const [area, setArea] = useState(560_000);
  useEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = current;
      const free =
        Math.max(width - insets.left - insets.right, 100) * Math.max(height - insets.top - insets.bottom, 100);
      setArea(Math.round(free / 20_000) * 20_000 || 20_000);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element, insets]);
  return area;
}
