/**
 * The version of everything that decides what is read of a text: rules, tables, mechanism. Raised by whoever changes
 * any of it, so that each mention tells by which rules it was found.
 */
export const ruleSet = "2026-11-25";
