import type { Cast } from "./cast.ts";
import { type Entity, keyOf } from "./entity.ts";
import type { Gazetteer } from "./gazetteer.ts";
import type { Page } from "./page.ts";

export type Heard = { readonly at: number; readonly entity: Entity };

export type Scene = {
  readonly page: Page;
  readonly gazetteer: Gazetteer;
  readonly cast: Cast;
  readonly heard: Heard[];
  /** A speaker who may not be meant ("the same agency" of one agency is another). */
  readonly except?: string;
};

export const memory = 60;

export const latest = (scene: Scene, at: number, suits: (entity: Entity) => boolean): Entity | null => {
  let index = lastBefore(scene.heard, at);
  for (let steps = 0; index >= 0 && steps < memory; index -= 1, steps += 1) {
    const entity = scene.heard[index]?.entity;
    if (entity && suits(entity) && !(scene.except && keyOf(entity) === scene.except)) return entity;
  }
  return null;
};

export const lastBefore = (heard: readonly { readonly at: number }[], at: number): number => {
  let low = 0;
  let high = heard.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((heard[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};
