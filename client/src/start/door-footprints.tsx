import { useQuery } from '@apollo/client/react';
import { msg, plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useLanguage } from '../platform/use-language.ts';
import { Door, type DoorLine } from './door.tsx';
import { DoorFootprintsDocument } from './door-footprints.generated.ts';
import { DoorWorld } from './door-world.tsx';

/** Examples chosen by hand from the bundled sample; what a store does not hold is left out. */
const chosen = { first: 'actor:iati:KR-GOV-051', second: 'actor:iati:XM-DAC-41114', third: 'actor:government:ES' };

/** The entrance to the footprints: where one donor works on the world, and three examples with their figures. */
export function DoorFootprints() {
  const { i18n } = useLingui();
  const { language } = useLanguage();
  const { data, previousData } = useQuery(DoorFootprintsDocument, {
    variables: { language, ...chosen },
    errorPolicy: 'all',
  });
  const found = data ?? previousData;
  const footprints = [found?.first, found?.second, found?.third].flatMap((one) => one ?? []);
  const drawn = (found?.first?.countries ?? []).flatMap(({ region, count }) =>
    region.point === null ? [] : [{ ...region.point, count }],
  );
  return (
    <Door
      picture={<DoorWorld points={drawn} />}
      title={<Trans>Di mana sebuah donor bekerja?</Trans>}
      text={<Trans>Lihat negara, sektor, uang dan mitranya, dan apa yang belum terjangkau.</Trans>}
      lines={footprints.map(({ of, count, countries }): DoorLine => {
        const activities = i18n._(msg`${plural(count, { other: '# kegiatan' })}`);
        const places = countries?.length ?? 0;
        const note = places === 0 ? activities : i18n._(msg`${activities}, ${plural(places, { other: '# negara' })}`);
        return { id: of.id, kind: of.kind, name: of.name, note, opens: 'footprint' };
      })}
    />
  );
}
