import { Trans } from '@lingui/react/macro';
import { IconCheck, IconShare2 } from '@tabler/icons-react';
import { useState } from 'react';
import { Button } from '../design/button.tsx';

/** Copies the address of what is seen; says so in the button itself. */
export function ShareButton() {
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(window.location.href);
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
  };
  return (
    <Button onClick={() => void copy().catch(() => setCopied(false))} aria-live="polite">
      {isCopied ? (
        <IconCheck size={16} stroke={1.6} aria-hidden="true" />
      ) : (
        <IconShare2 size={16} stroke={1.6} aria-hidden="true" />
      )}
      {isCopied ? <Trans>Alamat disalin</Trans> : <Trans>Bagikan</Trans>}
    </Button>
  );
}
