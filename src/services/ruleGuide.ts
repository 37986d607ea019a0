import { foldTones } from "../domain/notation/vietnamese";
import { rules } from "../domain/rules/catalogue";
import type { Rule } from "../domain/rules/rule";
import { type Text, languages } from "../domain/text";

/** Rules that look at the same part of a workbook, in the catalogue's order. */
export interface RuleSection {
  readonly id: string;
  readonly title: Text;
  readonly rules: readonly Rule[];
}

/** By the folder of a rule, which its id begins with; how a plan is written stands apart. */
const TITLES: Readonly<Record<string, Text>> = {
  workbook: { vi: "Sổ và trang tính", en: "Workbook and sheets" },
  table: { vi: "Bảng", en: "Tables" },
  indicator: { vi: "Chỉ tiêu", en: "Indicators" },
  task: { vi: "Nhiệm vụ", en: "Tasks" },
  text: { vi: "Chữ viết", en: "Text" },
  presentation: { vi: "Trình bày", en: "Presentation" },
};

/** Every rule in its section; with a search only those that have all its words, written with or without tone marks. */
export function ruleGuide(search = ""): readonly RuleSection[] {
  const found = rules.filter((rule) => hasWords(saidBy(rule), search));
  return Object.entries(TITLES)
    .map(([id, title]) => ({ id, title, rules: found.filter((rule) => sectionOf(rule) === id) }))
    .filter((section) => section.rules.length > 0);
}

/** Whether the catalogue has a rule of that id: not every finding comes from one. */
export function isInGuide(id: string): boolean {
  return rules.some((rule) => rule.id === id);
}

/** Whether texts have every word of a search, or how it begins, written with or without tone marks, in any language. */
export function hasWords(texts: readonly Text[], search: string): boolean {
  const said = texts.flatMap((text) => languages.map((language) => text[language]));
  const words = wordsOf(said.join(" "));
  return wordsOf(search).every((wanted) => words.some((word) => word.startsWith(wanted)));
}

function wordsOf(text: string): string[] {
  return foldTones(text).match(/[\p{L}\d]+/gu) ?? [];
}

function sectionOf({ id, group }: Rule): string {
  return group ?? id.slice(0, id.indexOf("/"));
}

function saidBy({ title, why, fix }: Rule): readonly Text[] {
  return [title, why, fix];
}
