import type { Indicator } from "../domain/plan/plan";
import { explainFill } from "../domain/targets/explainFill";
import type { FillKnowledge } from "../domain/targets/proposeFill";
import { changesOf } from "../domain/targets/fillWriting";
import { paceSentence } from "../domain/targets/pace";
import type { Proposal, ProposedRow } from "../domain/targets/proposal";

/** A proposal as `docs/schemas/fill.schema.json` describes it. */
export function fillJson({ plan }: FillKnowledge, proposal: Proposal, written: boolean) {
  const { rows, refused, complete } = proposal;
  return {
    book: plan.book,
    period: plan.period,
    written,
    counts: {
      ...changesOf(proposal),
      ...{ refused: refused.length, complete: complete.length },
    },
    rows: rows.map(rowJson),
    refused: refused.map(({ row, refusal: { code, text, cells, asks } }) => ({
      ...rowFacts(row),
      ...{ code, text, cells, asks: asks ?? null },
    })),
    complete: complete.map(rowFacts),
  };
}

function rowFacts({ sheet, rowNumber, key, stt, name, unit }: Indicator) {
  return {
    ...{ sheet, rowNumber, key, stt: stt?.text ?? null },
    ...{ name: name.text, unit: unit?.text ?? null },
  };
}

function rowJson(proposed: ProposedRow) {
  const { row, method, scenario, suggestion, years, inputs, decimals, pace } = proposed;
  return {
    ...rowFacts(row),
    ...{ method, scenario, suggested: suggestion, decimals, inputs },
    how: explainFill({ method, inputs }),
    pace: pace && { ...pace, text: paceSentence(pace) },
    years: years.map(({ year, cell, origin, value, changed }) => ({
      ...{ year, cell: cell.ref.cell, origin, changed },
      ...{ before: cell.value.text, after: value },
    })),
  };
}
