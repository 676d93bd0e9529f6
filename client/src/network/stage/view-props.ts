import type { Picture } from '../../drawing/picture.ts';
import type { LoadedPicture } from '../data/loaded-picture.ts';

/** What network, map, table and timeline are given: the same set. */
export interface ViewProps {
  readonly picture: Picture;
  readonly loaded: LoadedPicture;
}
