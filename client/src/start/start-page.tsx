import { Trans } from '@lingui/react/macro';
import { Page } from '../shell/page.tsx';

export function StartPage() {
  return (
    <Page title="" narrow>
      <h1>
        <Trans>Siapa bekerja sama dengan siapa, di mana, dan dengan hasil apa?</Trans>
      </h1>
    </Page>
  );
}
