import { changesOf } from "../../domain/targets/fillWriting";
import { type Method, isMethod, methods } from "../../domain/targets/method";
import { readPlanValue } from "../../domain/notation/planValue";
import type { Denominator } from "../../domain/plan/registers/denominators";
import { type FillKnowledge, proposeFill } from "../../domain/targets/proposeFill";
import type { FillChoices, Proposal } from "../../domain/targets/proposal";
import { type Scenario, isScenario, scenarios } from "../../domain/targets/scenario";
import { readWeights } from "../../domain/targets/yearWeights";
import type { Language, Text } from "../../domain/text";
import { fillJson } from "../../services/fillJson";
import { readForFill, statedTotal, writeFill } from "../../services/fillPlan";
import { type BookFile, openBook, requireAnotherFile } from "../bookFile";
import type { Command } from "../command";
import { fillSummary } from "../fillSummary";
import { writeOut } from "../files";
import { noUndo } from "../noUndo";
import { CommandProblem } from "../problem";
import { systemClock } from "../systemClock";

/** `plan fill`: the blank yearly targets, laid out in a copy of the book; exit 1 where a row was refused. */
export const fillCommand: Command = {
  name: "fill",
  usage: `fill BOOK [--method auto|${methods.join("|")}] [--scenario low|base|high] [--weights "10 15 20 25 30"] [--total xã=116]… [--preview] [--json FILE|-] --write OUT [--lang vi|en]`,
  words: 1,
  options: ["method", "scenario", "weights", "json", "write"],
  repeated: ["total"],
  flags: ["preview"],
  required: [],
  async run({ words, value, all, flag, language }, { out }) {
    const method = methodOf(value("method") ?? "auto");
    const target = flag("preview") ? undefined : value("write");
    if (target === undefined && !flag("preview")) throw new CommandProblem(NO_TARGET);
    if (target !== undefined) await requireAnotherFile(words[0]!, target);
    const book = await openBook(words[0]!);
    const read = await readForFill(book.workbook);
    if (!read.ok) throw new CommandProblem(read.failure.text);
    const knowledge = read.value;
    const totals = all("total").map((text) => totalOf(text, knowledge));
    const proposal = proposeFill(knowledge, {
      ...{ totals, scenario: scenarioOf(value("scenario")) },
      ...(method && { method }),
      ...weightsOf(value("weights"), knowledge),
    });
    if (target !== undefined) await write(book, { knowledge, proposal, totals, target });
    const json = value("json");
    const written = target !== undefined;
    const text = `${JSON.stringify(fillJson(knowledge, proposal, written), null, 2)}\n`;
    if (json === "-") out(text);
    else {
      if (json !== undefined) await writeOut(json, text);
      out(`${fillSummary(knowledge, proposal, language)}${ending(target, language)}`);
    }
    return proposal.refused.length > 0 ? 1 : 0;
  },
};

interface Filling {
  readonly knowledge: FillKnowledge;
  readonly proposal: Proposal;
  readonly totals: readonly Denominator[];
  readonly target: string;
}

/** Where nothing changes, the copy is the book as it is. */
async function write(
  book: BookFile,
  { knowledge, proposal, totals, target }: Filling
): Promise<void> {
  if (changesOf(proposal).cells > 0) {
    const desk = { workbook: book.workbook, journal: noUndo };
    const written = await writeFill(desk, knowledge, proposal, totals);
    if (!written.ok) throw new CommandProblem(written.failure.text);
  }
  await book.saveAs(target);
}

/** Null for the one that suits each row. */
function methodOf(text: string): Method | null {
  if (text === "auto") return null;
  if (isMethod(text)) return text;
  const known = ["auto", ...methods].join(", ");
  throw new CommandProblem({
    vi: `Không có cách phân kỳ “${text}”. Các cách: ${known}.`,
    en: `There is no method “${text}”. Methods: ${known}.`,
  });
}

/** Null for the one that each row has. */
function scenarioOf(text: string | undefined): Scenario | null {
  if (text === undefined) return null;
  if (isScenario(text)) return text;
  const known = scenarios.join(", ");
  throw new CommandProblem({
    vi: `Không có kịch bản “${text}”. Các kịch bản: ${known}.`,
    en: `There is no scenario “${text}”. Scenarios: ${known}.`,
  });
}

/** Weights of the years are a profile of the user's own. */
function weightsOf(text: string | undefined, { plan }: FillKnowledge): Partial<FillChoices> {
  if (text === undefined) return {};
  const years = plan.period ? plan.period.to - plan.period.from + 1 : 0;
  const read = readWeights(text, years);
  if (!read.ok) throw new CommandProblem(read.problem);
  return { method: "profile", yearWeights: read.weights };
}

/** Reads `xã=116`, or `xã=116 (NQ 34)` with its source; the number as a planner writes it. */
function totalOf(text: string, knowledge: FillKnowledge): Denominator {
  const [, unit = "", number = ""] = /^([^=]+)=(.+)$/.exec(text) ?? [];
  const {
    kind,
    low,
    note = "",
  } = readPlanValue({ value: number.trim() }, { name: unit, kind: "count" });
  if (kind === "number" && low !== null && low > 0) {
    return statedTotal(knowledge, unit.trim(), low, { day: systemClock.today(), source: note });
  }
  throw new CommandProblem({
    vi: `“${text}” không phải tổng số. Hãy viết đơn vị=số, ví dụ --total xã=116.`,
    en: `“${text}” is no total. Write unit=number, such as --total xã=116.`,
  });
}

function ending(target: string | undefined, language: Language): string {
  const said: Text =
    target === undefined
      ? { vi: "Chỉ xem trước, chưa ghi gì.", en: "A preview only: nothing was written." }
      : { vi: `Đã ghi sổ: ${target}`, en: `Book written: ${target}` };
  return `\n${said[language]}\n`;
}

const NO_TARGET: Text = {
  vi: "Cần tên tệp kết quả (--write TỆP), hoặc --preview để chỉ xem trước.",
  en: "Name the file to write (--write FILE), or give --preview to look only.",
};
