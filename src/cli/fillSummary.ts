import { enNumber, viNumber } from "../domain/rules/say";
import { changesOf } from "../domain/targets/fillWriting";
import { methodWords } from "../domain/targets/explainFill";
import { paceSentence } from "../domain/targets/pace";
import type { Proposal, ProposedRow, ProposedYear } from "../domain/targets/proposal";
import type { FillKnowledge } from "../domain/targets/proposeFill";
import type { Language } from "../domain/text";

/** What filling would do, or did, for a reader at a terminal: rows old and new, then the rows refused with the reason. */
export function fillSummary(
  { plan }: FillKnowledge,
  proposal: Proposal,
  language: Language
): string {
  const { rows, cells } = changesOf(proposal);
  const { refused, complete } = proposal;
  const period = plan.period ? ` · ${plan.period.from}-${plan.period.to}` : "";
  const headline = {
    vi: `${plan.book}${period}: điền ${rows} dòng (${cells} ô); ${refused.length} dòng chưa điền được; ${complete.length} dòng đã đủ các năm.`,
    en: `${plan.book}${period}: ${rows} rows to fill (${cells} cells); ${refused.length} rows can't be filled; ${complete.length} rows have all their years.`,
  }[language];
  const refusedTitle = { vi: "Chưa điền được", en: "Not filled" }[language];
  return [
    `${headline}\n`,
    ...proposal.rows.map((row) => rowLines(row, language)),
    refused.length > 0 ? `\n${refusedTitle}\n` : "",
    ...refused.map(({ row, refusal: { text, cells: at } }) => {
      const where = at.map(({ cell }) => cell).join(", ") || row.name.ref.cell;
      return `  ${row.sheet}!${where}\n      ${text[language]}\n`;
    }),
  ].join("");
}

function rowLines(proposed: ProposedRow, language: Language): string {
  const { row, method, suggestion, years, pace } = proposed;
  const reason = method === suggestion.method ? ` (${suggestion.why[language]})` : "";
  return [
    `\n  ${row.stt?.text ? `${row.stt.text} ` : ""}${row.name.text}\n`,
    `      ${years.map((year) => yearWords(year, language)).join(" · ")}\n`,
    `      ${methodWords(proposed)[language]}${reason}\n`,
    pace ? `      ${paceSentence(pace)[language]}\n` : "",
  ].join("");
}

/** `2021: 88` stays; `2022: trống → 95` is written. */
function yearWords({ year, cell, value, changed }: ProposedYear, language: Language): string {
  const shown = { vi: viNumber, en: enNumber }[language];
  const blank = { vi: "trống", en: "blank" }[language];
  const before = cell.value.text === "" ? blank : cell.value.text;
  if (!changed) return `${year}: ${before}`;
  return `${year}: ${before} → ${typeof value === "number" ? shown(value) : value}`;
}
