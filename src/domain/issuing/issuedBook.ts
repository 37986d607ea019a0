import type { AuthoredBook } from "../authoredBook";
import { dateOfSerial } from "../calendar/excelSerial";
import { shownDate } from "../notation/numberFormat";
import type { InfoKey } from "../plan/infoSheet";
import type { Indicator } from "../plan/plan";
import { dataScopes } from "../plan/registers/registerLabels";
import { type CellContent, type CellValue, type Typed, isCellError } from "../sheet";
import { pastYearsOf } from "../standardWorkbook/content";
import type { GivenCell, GivenRow, IndicatorField } from "../standardWorkbook/givenTables";
import { standardWorkbook } from "../standardWorkbook/standardWorkbook";
import { givenCell, givenIndicator, givenTask, givenWords } from "../standardWorkbook/givenRow";
import type { Issue, IssuedShare } from "./issue";
import { rowNumbers } from "./rowNumbers";

/** Blank rows at the end of each appendix, for what an agency proposes itself. */
const PROPOSALS = 15;

/** What of the master's info sheet holds for every agency. */
const SHARED_INFO: readonly InfoKey[] = [
  ...(["baseYear", "resolution", "submissionDue", "dayOffRule", "yearlyClosing"] as const),
];

/** The book of one agency: the standard workbook with its rows, locks, drop-downs and room for proposals. */
export function issuedBook(issue: Issue, share: IssuedShare): AuthoredBook {
  const { plan, period, registers, date1904, codes } = issue;
  const numbers = rowNumbers(share.indicators);
  return standardWorkbook({
    ...{ period, province: plan.province, printed: null, registers },
    info: infoOf(issue, share),
    given: {
      indicators: share.indicators.map((row, index) =>
        indicatorRow(row, issue, share, numbers[index]!)
      ),
      tasks: share.tasks.map((row, index) =>
        givenTask(row, date1904, {
          stt: { value: { kind: "number", value: index + 1 } },
          code: givenWords(codes.tasks.get(row)!),
        })
      ),
      pastYears: pastYearsOf(plan.indicators, period),
      form: { proposals: PROPOSALS },
    },
  });
}

function indicatorRow(
  row: Indicator,
  { codes, date1904, allocated }: Issue,
  { agency, parts }: IssuedShare,
  number: GivenCell | null
): GivenRow<IndicatorField> {
  const isPart = parts.has(row);
  const scope = isPart || agency.kind === "locality" ? "locality" : (row.scope ?? "province");
  return givenIndicator(row, date1904, {
    stt: number,
    code: givenWords(codes.indicators.get(row)!),
    owner: givenWords(agency.name),
    scope: givenWords(dataScopes[scope]),
    ...(isPart && ownFigures(row, allocated.get(agency.name)?.get(row.key))),
  });
}

/** A locality's part begins blank, but for the targets that were allocated to it. */
function ownFigures(
  row: Indicator,
  targets: ReadonlyMap<number, CellValue> | undefined
): Partial<Record<IndicatorField, GivenCell | null>> {
  const target = (year: number): GivenCell | null => {
    const value = targets?.get(year) ?? null;
    return givenCell({ value, format: row.plan.get(year)?.content.format }, false);
  };
  return {
    ...{ periodActual: null, goal: null, note: null },
    ...Object.fromEntries([...row.actual.keys()].map((year) => [`actual:${year}`, null])),
    ...Object.fromEntries([...row.plan.keys()].map((year) => [`plan:${year}`, target(year)])),
  };
}

function infoOf(
  { plan, due, date1904 }: Issue,
  { agency }: IssuedShare
): Partial<Record<InfoKey, Typed>> {
  const shared = SHARED_INFO.flatMap((key) => {
    const content = plan.info.get(key);
    const value = content && infoValue(content, date1904);
    return value ? [[key, value]] : [];
  });
  return {
    ...Object.fromEntries(shared),
    ...(due !== null && { submissionDue: { kind: "text", value: due } }),
    reportingAgency: { kind: "text", value: agency.name },
  };
}

function infoValue({ value, format }: CellContent, date1904: boolean): Typed | null {
  if (value === null || isCellError(value)) return null;
  if (typeof value === "string") return { kind: "text", value };
  if (typeof value === "boolean") return { kind: "boolean", value };
  const day = shownDate(format)?.day ? dateOfSerial(value, date1904) : null;
  return day ? { kind: "date", value: day } : { kind: "number", value };
}
