import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useReducer } from "react";
import { planRows } from "../../domain/plan/planRows";
import type { Text } from "../../domain/text";
import { FailureBar } from "../FailureBar";
import { useSay } from "../language";
import { useStore } from "../store";
import { useReveal } from "../useReveal";
import { AdjustedRules } from "./AdjustedRules";
import type { CheckDesk } from "./checkDesk";
import { FindingActionsContext } from "./findingActions";
import { Findings } from "./Findings";
import { FIRST_VIEW, nextView } from "./findingsView";
import { MarkButtons } from "./MarkButtons";
import { RulesFailed } from "./RulesFailed";
import { RunStatus } from "./RunStatus";
import { StampNote } from "./StampNote";
import { UncheckedList } from "./UncheckedList";
import { useDeskActions } from "./useDeskActions";

const NOT_YET: Text = {
  vi: "Chưa kiểm tra lần nào. Bấm “Kiểm tra” để soát các dòng chỉ tiêu và nhiệm vụ; việc này chỉ đọc, không thay đổi ô nào.",
  en: "Not checked yet. Press “Check” to look at the rows of indicators and tasks; it only reads and changes no cell.",
};

const NOTHING_THERE: Text = {
  vi: "Sổ chưa có dòng chỉ tiêu, nhiệm vụ nào. Màn hình Tổng quan cho biết cách bắt đầu.",
  en: "The workbook has no rows of indicators or tasks yet. The screen Overview says how to begin.",
};

const useStyles = makeStyles({
  top: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
  },
  hint: { ...typographyStyles.body1, margin: 0 },
});

interface Props {
  readonly desk: CheckDesk;
  readonly shown: boolean;
}

/** What the check found, and the way to each cell. */
export function CheckScreen({ desk, shown }: Props) {
  const styles = useStyles();
  const say = useSay();
  const check = useStore(desk.check);
  const { checked } = useStore(desk.book);
  const stale = useStore(desk.stale);
  const live = useStore(desk.live);
  const [view, dispatch] = useReducer(nextView, FIRST_VIEW);
  const actions = useDeskActions(desk, checked?.report ?? null);
  const { refused, reveal } = useReveal(desk);
  return (
    <>
      <div className={styles.top}>
        {check.state === "failed" && <FailureBar message={check.message} />}
        {refused && <FailureBar message={refused} />}
        {check.state === "idle" && !checked && <p className={styles.hint}>{say(NOT_YET)}</p>}
        <RunStatus check={check} checked={checked} stale={stale} live={live} />
        {checked && <StampNote plan={checked.report.plan} />}
        {checked && planRows(checked.report.plan) === 0 && (
          <p className={styles.hint}>{say(NOTHING_THERE)}</p>
        )}
        {checked && <RulesFailed failures={checked.report.rulesFailed} />}
      </div>
      {checked && actions && (
        <FindingActionsContext.Provider value={actions}>
          <Findings
            report={checked.report}
            view={view}
            shown={shown}
            marks={<MarkButtons desk={desk} report={checked.report} />}
            dispatch={dispatch}
            onReveal={(cells) => reveal(cells, checked.report.plan)}
          />
          <AdjustedRules adjusted={checked.report.adjusted} />
          <UncheckedList items={checked.report.notChecked} />
        </FindingActionsContext.Provider>
      )}
    </>
  );
}
