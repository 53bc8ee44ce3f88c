import { describe, expect, it } from "vitest";
import { cueForms } from "../../../src/core/attribution/cues.ts";
import { readFindings } from "../../../src/core/attribution/find.ts";
import { readPage } from "../../../src/core/attribution/page.ts";
import { rules } from "../../../src/core/attribution/rules.ts";

const firedBy = (text: string): string[] => readFindings(readPage(text)).map((finding) => finding.rule);

describe("rules", () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))(
    "%s reads its example and leaves the other alone",
    (id, rule) => {
      expect(firedBy(rule.example)).toContain(id);
      expect(firedBy(rule.rejects)).not.toContain(id);
    },
  );

  it("has each id once", () => {
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
  });
});

describe("cueForms", () => {
  it.each([
    ["said", "say", "past"],
    ["says", "say", "third"],
    ["denying", "deny", "gerund"],
    ["denies", "deny", "third"],
    ["admitted", "admit", "past"],
    ["wrote", "write", "past"],
    ["written", "write", "participle"],
    ["estimates", "estimate", "third"],
  ])("%s is %s", (form, lemma, name) => {
    expect(cueForms.get(form)).toMatchObject({ lemma, form: name });
  });
});
