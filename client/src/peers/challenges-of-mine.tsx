import { Trans, useLingui } from '@lingui/react/macro';
import { useLanguage } from '../platform/use-language.ts';
import { Chip } from '../design/chip.tsx';
import { EntityLink } from '../design/entity-link.tsx';
import { Name } from '../design/name.tsx';
import { formatMeasure } from '../entity/measure.ts';
import { formatNumber } from '../vocabulary/numbers.ts';
import { shortRegion } from '../vocabulary/region-names.ts';
import type { ChallengeOfMineFragment, ChallengesOfMineListFragment } from './challenges-of-mine.generated.ts';
import styles from './side-lists.module.css';

/** Challenges of the asking region: what a source states, and what a rule derives from an indicator, told apart. */
export function ChallengesOfMine({ list }: { list: ChallengesOfMineListFragment }) {
  const name = shortRegion(list.region.name);
  return (
    <section aria-labelledby="tantangan-kami">
      <h3 id="tantangan-kami">
        <Trans>
          Tantangan <Name of={name} />
        </Trans>
      </h3>
      {list.challenges.length === 0 ? (
        <p className={styles.text}>
          <Trans>
            Belum ada yang tercatat: tak ada sumber yang menyatakannya, dan tak satu pun indikatornya termasuk seperlima
            terburuk.
          </Trans>
        </p>
      ) : null}
      <ul>
        {list.challenges.map((one) => (
          <li key={`${one.challenge.id} ${one.basis}`} className={styles.item}>
            <p className={styles.challenge}>
              <EntityLink id={one.challenge.id} kind="CHALLENGE" name={one.challenge.name} />
              <Chip>{one.basis === 'DERIVED' ? <Trans>diturunkan</Trans> : <Trans>dinyatakan</Trans>}</Chip>
            </p>
            <Grounds one={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Grounds({ one }: { one: ChallengeOfMineFragment }) {
  const { i18n } = useLingui();
  const { locale } = useLanguage();
  const sources = one.sources.map(({ name }) => name).join(', ');
  const { indicator, value, worstRank, of, rule } = one;
  if (indicator === null || value === null || worstRank === null || of === null) {
    return (
      <p className={styles.quiet}>
        <Trans>
          menurut <Name of={sources} />
        </Trans>
      </p>
    );
  }
  const figure = formatMeasure(value, indicator.unit, indicator.decimals ?? 2, i18n, locale);
  const [place, all] = [worstRank, of].map((count) => formatNumber(count, locale));
  return (
    <p className={styles.quiet}>
      {figure},{' '}
      <Trans>
        urutan {place} terburuk dari {all}
      </Trans>
      . {rule?.text}
    </p>
  );
}
