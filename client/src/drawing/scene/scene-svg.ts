import { sansFamily, serifFamily, type Scene, type SceneItem } from './scene.ts';

/** A scene as a complete SVG document. */
export function sceneToSvg(scene: Scene, title: string): string {
  const { width, height } = scene;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escapeXml(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${scene.background}"/>`,
    ...scene.items.map(itemToSvg),
    '</svg>',
  ].join('\n');
}

function itemToSvg(item: SceneItem): string {
  if (item.type === 'path') {
    return `<path${attributes({
      d: item.d,
      fill: item.fill ?? 'none',
      stroke: item.stroke,
      'stroke-width': item.stroke === undefined ? undefined : (item.width ?? 1),
      'stroke-dasharray': item.dash?.join(' '),
    })}/>`;
  }
  return `<text${attributes({
    x: item.x,
    y: item.y,
    fill: item.colour,
    'font-family': item.serif ? serifFamily : sansFamily,
    'font-size': item.size,
    'font-weight': item.weight,
    'font-style': item.italic ? 'italic' : undefined,
    'text-anchor': item.anchor,
    stroke: item.halo,
    'stroke-width': item.halo === undefined ? undefined : 3,
    'stroke-linejoin': item.halo === undefined ? undefined : 'round',
    'paint-order': item.halo === undefined ? undefined : 'stroke',
  })}>${escapeXml(item.text)}</text>`;
}

function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
}

/** Also drops the control characters that XML forbids. */
function escapeXml(text: string): string {
  return text
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
