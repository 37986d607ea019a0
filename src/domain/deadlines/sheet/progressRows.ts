import type { Typed } from "../../sheet";
import type { Language, Text } from "../../text";
import { DEADLINE_STATES } from "../deadlineState";
import type { Progress } from "../progress";
import { stateWords } from "../stateWords";
import { viewWords } from "../viewWords";
import { countStates } from "../tallies";
import { blank, text } from "./cells";
import { agenciesOf, listRows } from "./listRows";
import { periodColumns, undatedColumn } from "./periodColumns";
import { listHeadings, words } from "./sheetWords";
import { type Summary, summaryRows } from "./summaryRows";

/** One row of the sheet; what is beyond its cells is blank. */
export type ProgressRow = readonly Typed[];

/** The list's columns that the summaries count by. */
const AGENCY_COLUMN = 2;
const QUARTER_COLUMN = 5;
const STATE_COLUMN = 8;
/** A summary has the list's columns: number, label, total, periods, and what has no day. */
const PERIODS = listHeadings.length - 4;

/** Everything that the sheet says: head, summaries that count the list by themselves, then the list. */
export function progressRows(progress: Progress, language: Language): readonly ProgressRow[] {
  const say = (one: Text): string => one[language];
  const head = headLines(progress).map((line) => [text(say(line))]);
  const list = listRows(progress, language);
  const listHead = [[text(say(words.list))], listHeadings.map((one) => text(say(one)))];
  if (list.length === 0) return [...head, ...listHead, [blank, text(say(words.nothing))]];
  const columns = [
    ...periodColumns(progress.byQuarter, PERIODS, language),
    undatedColumn(language),
  ];
  const agencies = agenciesOf(list, language);
  const states = DEADLINE_STATES.map((state) => stateWords[state][language]);
  const agencyTop = head.length + 1;
  const stateTop = agencyTop + agencies.length + 3;
  const first = stateTop + states.length + 4;
  const place = { first, last: first + list.length - 1 };
  const common = { columns, list, place, quarterColumn: QUARTER_COLUMN };
  const summary = (title: Text, label: Text, own: Omit<Summary, keyof typeof common>) => [
    [text(say(title))],
    [
      ...[text(say(listHeadings[0]!)), text(say(label)), text(say(words.total))],
      ...columns.map(({ heading }) => text(heading)),
    ],
    ...summaryRows({ ...common, ...own }, say(words.grandTotal)),
  ];
  return [
    ...head,
    ...summary(words.byAgency, words.agency, {
      ...{ top: agencyTop, labels: agencies, labelColumn: AGENCY_COLUMN },
      labelOf: ({ agency }) => agency,
    }),
    ...summary(words.byState, words.state, {
      ...{ top: stateTop, labels: states, labelColumn: STATE_COLUMN },
      labelOf: ({ state }) => state,
    }),
    ...listHead,
    ...list.map(({ cells }) => cells),
  ];
}

function headLines({ plan, view, tasks }: Progress): readonly Text[] {
  const { province, period } = plan;
  const years = period && `${period.from}-${period.to}`;
  const counts = countStates(tasks);
  const states = DEADLINE_STATES.filter((state) => counts[state] !== undefined);
  const told = (language: Language) =>
    states.map((state) => `${counts[state]} ${stateWords[state][language].toLowerCase()}`);
  return [
    words.title,
    {
      vi: `Tỉnh, thành phố: ${province ?? words.noProvince.vi}. Giai đoạn: ${years ?? words.noPeriod.vi}. Sổ: ${plan.book}`,
      en: `Province: ${province ?? words.noProvince.en}. Period: ${years ?? words.noPeriod.en}. Book: ${plan.book}`,
    },
    viewWords(view),
    {
      vi: `${tasks.length} nhiệm vụ: ${told("vi").join(", ")}`,
      en: `${tasks.length} tasks: ${told("en").join(", ")}`,
    },
  ];
}
