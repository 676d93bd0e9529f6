import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** Who publishes a source, in the reader's words where the description of the source says that it is not known. */
export function publisherName(publisher: string | null, i18n: I18n): string | null {
  return publisher === 'Unknown' ? i18n._(msg`penerbit tidak diketahui`) : publisher;
}
