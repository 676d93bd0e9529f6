import { shortRegion } from '../vocabulary/region-names.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import type { ModelSwitchQueryFragment } from './model-switch.generated.ts';
import { changed, type PeersSearch } from './peers-search.ts';
import styles from './controls.module.css';

interface ModelSwitchProps {
  readonly found: ModelSwitchQueryFragment;
  readonly region: { readonly id: string; readonly name: string };
  readonly search: PeersSearch;
  readonly isMixing: boolean;
  readonly mix: () => void;
}

/** One model of several; those under which the region cannot be compared say why and cannot be chosen. */
export function ModelSwitch({ found, region, search, isMixing, mix }: ModelSwitchProps) {
  const { t } = useLingui();
  const label = useId();
  const models = found.peerModels ?? [];
  const name = shortRegion(region.name);
  const compared: Readonly<Record<string, number>> = {
    geography: found.nearBy?.compared ?? 0,
    challenges: found.sameChallenges?.compared ?? 0,
    partners: found.samePartners?.compared ?? 0,
  };
  const reasons: Readonly<Record<string, string>> = {
    geography: t`Geografi: titik ${name} tidak diketahui.`,
    challenges: t`Tantangan yang sama: belum ada tantangan tercatat untuk ${name}.`,
    partners: t`Mitra yang sama: belum ada mitra tercatat untuk ${name}.`,
  };
  const absent = models.filter(({ id }) => compared[id] === 0);
  const current = search.mix !== undefined || isMixing ? 'mix' : (search.model ?? 'overall');
  return (
    <div className={styles.models}>
      <p className={styles.label} id={label}>
        <Trans>Bandingkan menurut</Trans>
      </p>
      <ul className={styles.switch} aria-labelledby={label}>
        {models.map(({ id, name: modelName }) => (
          <li key={id}>
            {compared[id] === 0 ? (
              <span className={styles.absent} aria-disabled="true" title={reasons[id]}>
                {modelName}
              </span>
            ) : (
              <Link
                to="/daerah-mirip/$id"
                params={{ id: region.id }}
                search={changed(search, { model: id, mix: undefined, dengan: undefined })}
                aria-current={current === id ? 'true' : undefined}
                activeOptions={{ exact: true, includeSearch: true }}
                activeProps={{}}
                className={styles.model}
                resetScroll={false}
              >
                {modelName}
              </Link>
            )}
          </li>
        ))}
        <li>
          <button
            type="button"
            className={styles.model}
            aria-current={current === 'mix' ? 'true' : undefined}
            aria-expanded={isMixing}
            onClick={mix}
          >
            <Trans>Campuran</Trans>
          </button>
        </li>
      </ul>
      {absent.map(({ id }) => (
        <p key={id} className={styles.reason}>
          {reasons[id]}
        </p>
      ))}
    </div>
  );
}
