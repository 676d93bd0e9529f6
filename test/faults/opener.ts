import { openStores, readSettings } from '@jejaring/server/app';

/** For each folder that it is told, opens the stores in it, answers `ok` or what was refused, and closes them. */
process.on('message', (folder: string) => {
  void openStores(readSettings({ JEJARING_DATA: folder }))
    .then((stores) => stores.close())
    .then(
      () => process.send?.('ok'),
      (error: unknown) => process.send?.(String(error)),
    );
});
process.send?.('listening');
