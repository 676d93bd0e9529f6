import type { ExplorePanelQuery } from '../data/panel.generated.ts';

export type PanelNode = Extract<NonNullable<ExplorePanelQuery['node']>, { kind: unknown }>;
export type PanelAround = NonNullable<ExplorePanelQuery['around']>;
