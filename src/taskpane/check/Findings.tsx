import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Dispatch, ReactNode } from "react";
import type { Finding } from "../../domain/rules/finding";
import type { CellRef } from "../../domain/sheet";
import type { Text } from "../../domain/text";
import { countsOf } from "../../services/checkJson";
import type { CheckReport } from "../../services/checkPlan";
import { number } from "../counted";
import { useSay } from "../language";
import { comparedStatus } from "./comparedStatus";
import { Fold } from "../Fold";
import { FindingList } from "./FindingList";
import { FindingSteps } from "./FindingSteps";
import {
  type FindingsAction,
  type FindingsView,
  type ListedFinding,
  listedFindings,
  shownGroups,
} from "./findingsView";
import { GroupingChoice } from "./GroupingChoice";
import { SafeFixes } from "./SafeFixes";
import { SeverityChips } from "./SeverityChips";

const NONE_SHOWN: Text = {
  vi: "Không có mục nào ở mức đang chọn. Bấm lại vào mức đó để xem tất cả.",
  en: "There is nothing of the chosen severity. Press it again to see everything.",
};

const WAIVED: Text = { vi: "Giữ nguyên, giải trình", en: "Kept with an explanation" };
const PRESENTATION: Text = { vi: "Trình bày", en: "Presentation" };

const useStyles = makeStyles({
  tools: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
  },
  // It stays in sight however far down the list one is.
  bar: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly report: CheckReport;
  readonly view: FindingsView;
  /** Whether the screen is in sight. */
  readonly shown: boolean;
  /** What marks the cells of the findings in their sheets. */
  readonly marks: ReactNode;
  readonly dispatch: Dispatch<FindingsAction>;
  readonly onReveal: (cells: readonly CellRef[]) => void;
}

/** The findings of a report: filter, grouping, list. */
export function Findings({ report, view, shown, marks, dispatch, onReveal }: Props) {
  const styles = useStyles();
  const say = useSay();
  const { chosen, by } = view;
  const groups = useMemo(() => shownGroups(report, { chosen, by }), [report, chosen, by]);
  const lines = useMemo(() => listedFindings(groups.content), [groups]);
  const { findings, fixed, rulesFailed } = report;
  const list = {
    by,
    opened: view.opened,
    current: view.current,
    statusOf: ({ id }: Finding) => comparedStatus(report, id),
    dispatch,
    onReveal: ({ cells }: Finding) => onReveal(cells),
  };
  const step = ({ line, finding }: ListedFinding): void => {
    dispatch({ kind: "step", line });
    onReveal(finding.cells);
  };
  return (
    <>
      <div className={styles.tools}>
        {fixed.length > 0 && <p className={styles.note}>{say(fixedText(fixed.length))}</p>}
        {findings.length > 0 && (
          <>
            <SeverityChips
              counts={countsOf(report)}
              chosen={chosen}
              complete={rulesFailed.length === 0}
              onToggle={(severity) => dispatch({ kind: "filter", severity })}
            />
            <SafeFixes report={report} />
            {marks}
          </>
        )}
        {chosen.size > 0 && groups.content.length === 0 && (
          <p className={styles.note}>{say(NONE_SHOWN)}</p>
        )}
      </div>
      {lines.length > 0 && (
        <div className={styles.bar}>
          <GroupingChoice by={by} onChange={(to) => dispatch({ kind: "group", by: to })} />
          <FindingSteps lines={lines} current={view.current} shown={shown} onStep={step} />
        </div>
      )}
      <FindingList groups={groups.content} {...list} />
      {groups.waivedCount > 0 && (
        <Fold title={WAIVED} count={groups.waivedCount}>
          <FindingList groups={groups.waived} {...list} />
        </Fold>
      )}
      {groups.presentationCount > 0 && (
        <Fold title={PRESENTATION} count={groups.presentationCount}>
          <FindingList groups={groups.presentation} {...list} />
        </Fold>
      )}
    </>
  );
}

function fixedText(count: number): Text {
  const shown = number(count);
  return {
    vi: `${shown.vi} mục của lần kiểm tra trước đã hết.`,
    en: `${shown.en} of the last check ${count === 1 ? "is" : "are"} gone.`,
  };
}
