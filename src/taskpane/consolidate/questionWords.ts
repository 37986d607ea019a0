import type { Question } from "../../domain/consolidation/question";
import type { AgencyKind } from "../../domain/plan/registers/agencies";
import type { Text } from "../../domain/text";

/** What tells a question from the others. */
export function questionId(question: Question): string {
  switch (question.kind) {
    case "sender":
      return `sender ${question.key}`;
    case "latest":
      return `latest ${question.agency}`;
    case "weight":
      return `weight ${question.key}`;
    case "unit":
      return `unit ${question.key} ${question.agency} ${question.unit}`;
  }
}

/** What sort of body an agency that the register does not list may be. */
export const kindWords: readonly (readonly [AgencyKind, Text])[] = [
  ["department", { vi: "Sở, ban, ngành", en: "Department" }],
  ["vertical", { vi: "Cơ quan ngành dọc", en: "Central agency in the province" }],
  ["locality", { vi: "Địa phương", en: "Locality" }],
];
