import {
  type Allocation,
  type AllocationChoices,
  type AllocationRefusal,
  isAllocation,
} from "../../domain/distribution/allocation";
import type { Locality } from "../../domain/distribution/locality";
import { type LocalitiesReading, readLocalities } from "../../domain/distribution/readLocalities";
import { isSharingBasis, sharingBases } from "../../domain/distribution/sharingBasis";
import { readPlanValue } from "../../domain/notation/planValue";
import { foldTones } from "../../domain/notation/vietnamese";
import type { Indicator } from "../../domain/plan/plan";
import type { Text } from "../../domain/text";
import { allocationJson } from "../../services/allocationJson";
import {
  type AllocationKnowledge,
  knownChoices,
  knownLocalities,
  proposeAllocation,
  readForAllocation,
} from "../../services/allocationPlan";
import { writeAllocation } from "../../services/writeAllocation";
import { allocationSummary } from "../allocationSummary";
import { type BookFile, openBook, requireAnotherFile } from "../bookFile";
import type { Arguments, Command } from "../command";
import { readBytes, writeOut } from "../files";
import { noUndo } from "../noUndo";
import { CommandProblem } from "../problem";

/** `plan allocate`: the yearly targets of one indicator, shared out to localities in a copy of the book; exit 1 where that can't be. */
export const allocateCommand: Command = {
  name: "allocate",
  usage: `allocate MASTER --indicator KEY|STT|NAME [--by ${sharingBases.join("|")}] [--localities FILE.tsv] [--hold "NAME:2023=5"]… [--factor 1.05] [--weights-source TEXT] [--preview] [--json FILE|-] --write OUT [--lang vi|en]`,
  words: 1,
  options: ["indicator", "by", "localities", "factor", "weights-source", "json", "write"],
  repeated: ["hold"],
  flags: ["preview"],
  required: ["indicator"],
  async run(args, { out }) {
    const { words, value, flag, language } = args;
    const target = flag("preview") ? undefined : value("write");
    if (target === undefined && !flag("preview")) throw new CommandProblem(NO_TARGET);
    if (target !== undefined) await requireAnotherFile(words[0]!, target);
    const book = await openBook(words[0]!);
    const read = await readForAllocation(book.workbook);
    if (!read.ok) throw new CommandProblem(read.failure.text);
    const row = rowOf(read.value, value("indicator")!);
    const { localities, weightName } = await localitiesOf(args, read.value, row);
    const known = knownChoices(read.value, row);
    const choices = choicesOf(args, { ...known, weightSource: weightName ?? known.weightSource });
    const outcome = proposeAllocation(read.value, row, localities, choices);
    const written = target !== undefined && isAllocation(outcome);
    if (written) await write(book, read.value, outcome, target);
    const report = allocationJson(read.value.plan, row, outcome, written);
    const text = `${JSON.stringify(report, null, 2)}\n`;
    const json = value("json");
    if (json === "-") out(text);
    else {
      if (json !== undefined) await writeOut(json, text);
      out(`${allocationSummary(row, outcome, language)}${ending(outcome, target)[language]}`);
    }
    return isAllocation(outcome) ? 0 : 1;
  },
};

async function write(
  book: BookFile,
  knowledge: AllocationKnowledge,
  allocation: Allocation,
  target: string
): Promise<void> {
  const desk = { workbook: book.workbook, journal: noUndo };
  const written = await writeAllocation(desk, knowledge, allocation);
  if (!written.ok) throw new CommandProblem(written.failure.text);
  await book.saveAs(target);
}

/** By its key, its STT, or words of its name that no other row has. */
function rowOf({ plan }: AllocationKnowledge, wanted: string): Indicator {
  const exact = plan.indicators.filter(({ key, stt }) => key === wanted || stt?.text === wanted);
  const folded = foldTones(wanted);
  const named = plan.indicators.filter(({ name }) => foldTones(name.text).includes(folded));
  const found = exact.length > 0 ? exact : named;
  if (found.length === 1) return found[0]!;
  const list = plan.indicators.map(({ stt, name }) => `${stt?.text ?? ""} ${name.text}`.trim());
  throw new CommandProblem({
    vi: `${found.length === 0 ? "Không có" : "Có nhiều"} chỉ tiêu “${wanted}”. Các chỉ tiêu: ${list.join("; ")}.`,
    en: `${found.length === 0 ? "There is no" : "There are several"} indicator “${wanted}”. Indicators: ${list.join("; ")}.`,
  });
}

function choicesOf({ value }: Arguments, known: AllocationChoices): AllocationChoices {
  const basis = value("by") ?? known.basis;
  if (!isSharingBasis(basis)) {
    const list = sharingBases.join(", ");
    throw new CommandProblem({
      vi: `Không có cách chia “${basis}”. Các cách: ${list}.`,
      en: `There is no way of sharing “${basis}”. Ways: ${list}.`,
    });
  }
  const factor = value("factor");
  return {
    basis,
    factor: factor === undefined ? known.factor : numberIn(factor, "--factor 1.05"),
    weightSource: value("weights-source") ?? known.weightSource,
  };
}

/** Those of a file, else those that the book knows; with the targets that are held. */
async function localitiesOf(
  { value, all }: Arguments,
  knowledge: AllocationKnowledge,
  row: Indicator
): Promise<Listed> {
  const file = value("localities");
  const listed =
    file === undefined
      ? { localities: knownLocalities(knowledge, row), weightName: null }
      : listedIn(new TextDecoder().decode(await readBytes(file)), row);
  return { ...listed, localities: all("hold").reduce(withHold, listed.localities) };
}

type Listed = Omit<Extract<LocalitiesReading, { readonly ok: true }>, "ok">;

function listedIn(text: string, { unit, unitFacts }: Indicator): Listed {
  const facts = unit && unitFacts ? { name: unit.text, kind: unitFacts.kind } : null;
  const read = readLocalities(text.replace(/^\uFEFF/, ""), facts);
  if (!read.ok) throw new CommandProblem(read.problem);
  return read;
}

/** Reads `Giồng Riềng:2023=5`. */
function withHold(localities: readonly Locality[], hold: string): readonly Locality[] {
  const [, name = "", year = "", number = ""] = /^(.+):(\d{4})=(.+)$/.exec(hold) ?? [];
  const meant = localities.find((one) => foldTones(one.name) === foldTones(name));
  if (!meant) {
    throw new CommandProblem({
      vi: `“${hold}” không nói ô nào được giữ. Hãy viết tên địa phương:năm=số, ví dụ --hold "Giồng Riềng:2023=5".`,
      en: `“${hold}” names no target to hold. Write locality:year=number, such as --hold "Giồng Riềng:2023=5".`,
    });
  }
  const held = new Map(meant.held).set(
    Number(year),
    numberIn(number, '--hold "Giồng Riềng:2023=5"')
  );
  return localities.map((one) => (one === meant ? { ...one, held } : one));
}

/** A decimal point is one here too: `1.05` is a factor, never a thousand. */
function numberIn(text: string, example: string): number {
  if (/^\d+\.\d{1,2}$/.test(text.trim())) return Number(text);
  const { kind, low } = readPlanValue({ value: text.trim() }, null);
  if (kind === "number" && low !== null) return low;
  throw new CommandProblem({
    vi: `“${text}” không phải là số. Ví dụ: ${example}.`,
    en: `“${text}” is no number. Example: ${example}.`,
  });
}

function ending(outcome: Allocation | AllocationRefusal, target: string | undefined): Text {
  if (target === undefined) {
    return {
      vi: "\nChỉ xem trước, chưa ghi gì.\n",
      en: "\nA preview only: nothing was written.\n",
    };
  }
  return isAllocation(outcome)
    ? { vi: `\nĐã ghi sổ: ${target}\n`, en: `\nBook written: ${target}\n` }
    : { vi: "\nChưa ghi gì.\n", en: "\nNothing was written.\n" };
}

const NO_TARGET: Text = {
  vi: "Cần tên tệp kết quả (--write TỆP), hoặc --preview để chỉ xem trước.",
  en: "Name the file to write (--write FILE), or give --preview to look only.",
};
