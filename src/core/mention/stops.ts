const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** May stand between a number and its noun without being part of either. */
export const openers = words(
  `of the a an its his their our those these such more other others another further additional extra new all some said
  similar ones
  larger bigger higher smaller lower fewer heavier strong irrecoverable irreversible seriously severely lightly fatally`,
);

/** End the noun phrase behind a number. */
export const stops = words(
  `to from in into onto what for with by at on since as than per that which who whom whose where when while but or and if it
  they he she we i you them him us there here during after before between within over under through via about against
  towards toward near inside aboard alone now then so not no is are was were be been being has have had do does did can
  could may might will would shall should must each every both either neither already also only too still yet ago down
  up out off back away because until till though although however including among amid without upon like whether once this last next year years month months week weeks day days  hour hours
  far most`,
);
