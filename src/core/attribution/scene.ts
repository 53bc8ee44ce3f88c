import type { Cast } from "./cast.ts";
import { type Entity, keyOf } from "./entity.ts";
import type { Gazetteer } from "./gazetteer.ts";
import type { Page } from "./page.ts";

/** Speakers so far, latest last; `at` is the token where each was heard or named. */
export type Heard = { readonly at: number; readonly entity: Entity; readonly spoke?: boolean };

export type Scene = {
  readonly page: Page;
  readonly gazetteer: Gazetteer;
  readonly cast: Cast;
  readonly heard: Heard[];
  /** A speaker who may not be meant ("the same agency" of one agency is another). */
  readonly except?: string;
};

/** How far back a pronoun or a role is looked for among those heard; it also keeps the cost linear. */
export const memory = 60;

/** The latest of those heard before token `at` that suits. */
export const latest = (scene: Scene, at: number, suits: (entity: Entity) => boolean): Entity | null => {
  let index = lastBefore(scene.heard, at);
  for (let steps = 0; index >= 0 && steps < memory; index -= 1, steps += 1) {
    const entity = scene.heard[index]?.entity;
    if (entity && suits(entity) && !(scene.except && keyOf(entity) === scene.except)) return entity;
  }
  return null;
};

/** The latest that suits among those who spoke in this sentence or the one before. */
export const latestVoice = (scene: Scene, at: number, suits: (entity: Entity) => boolean): Entity | null => {
  const here = scene.page.sentenceOf[at] ?? 0;
  for (let index = lastBefore(scene.heard, at); index >= 0; index -= 1) {
    const one = scene.heard[index];
    if (!one || (scene.page.sentenceOf[one.at] ?? 0) < here - 1) return null;
    if (one.spoke && suits(one.entity)) return one.entity;
  }
  return null;
};

/** Those heard are sorted by place: the index of the last one before `at`. */
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
