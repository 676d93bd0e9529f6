import { kindOfId } from '../../model/index.ts';

/** So many members of a circle are named. */
const mostNamed = 8;

/**
 * "Klaten cannot be part of Jawa Tengah, which is part of Klaten".
 * @param circle what closes it first, then upwards, and back to the first
 * @param shown how a member is called
 */
export function circleWords(circle: readonly string[], verb: 'cannot' | 'does', shown: (id: string) => string): string {
  const [below = '', above = below, ...rest] = circle;
  const [standing, stands] =
    kindOfId(below) === 'REGION' ? ['be part of', 'is part of'] : ['stand under', 'stands under'];
  const start = verb === 'cannot' ? `${shown(below)} cannot ${standing}` : `${shown(below)} ${stands}`;
  if (above === below) return `${start} itself`;
  const isLong = rest.length > mostNamed;
  const named = isLong ? rest.slice(0, mostNamed - 1) : rest;
  const steps = named.map((id) => `, which ${stands} ${shown(id)}`).join('');
  const end = isLong ? `, and so on over ${rest.length - mostNamed} more back to ${shown(below)}` : '';
  return `${start} ${shown(above)}${steps}${end}`;
}
