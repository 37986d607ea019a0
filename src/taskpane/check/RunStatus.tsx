import {
  ProgressBar,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import type { RunProgress } from "../../domain/rules/runRules";
import { dayFirst } from "../../domain/rules/say";
import type { Text } from "../../domain/text";
import type { FinishedCheck } from "../../services/bookSession";
import type { CheckState } from "../../services/checkSession";
import type { LiveState } from "../../services/liveCheck";
import { joined, number } from "../counted";
import { useSay } from "../language";
import { LiveStatus } from "./LiveStatus";
import { SeverityMark } from "./SeverityMark";
import { basisText, verdictText } from "./verdict";

const WORDS = {
  reading: { vi: "Đang đọc sổ…", en: "Reading the workbook…" },
  bar: { vi: "Tiến độ kiểm tra", en: "Progress of the check" },
} as const satisfies Record<string, Text>;

const useStyles = makeStyles({
  // The same three lines while a check runs and after it: nothing below moves.
  status: {
    display: "flex",
    flexDirection: "column",
    justifyContent: "center",
    minHeight: "56px",
  },
  verdict: { ...typographyStyles.body1Strong, margin: 0 },
  basis: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  stale: {
    display: "flex",
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground1,
  },
});

interface Props {
  readonly check: CheckState;
  readonly checked: FinishedCheck | null;
  /** Whether the workbook changed since. */
  readonly stale: boolean;
  readonly live: LiveState;
}

/** How far the check is, else what the last one said, when, and about how much. */
export function RunStatus({ check, checked, stale, live }: Props) {
  const styles = useStyles();
  const say = useSay();
  if (check.state === "running") {
    const { progress } = check;
    return (
      <div className={styles.status}>
        <p className={styles.basis}>{say(progress ? progressText(progress) : WORDS.reading)}</p>
        <ProgressBar
          aria-label={say(WORDS.bar)}
          {...(progress && { value: progress.done, max: progress.total })}
        />
      </div>
    );
  }
  if (!checked) return null;
  return (
    <div className={styles.status}>
      <p className={styles.verdict}>{say(verdictText(checked.report))}</p>
      {stale && !live.running ? (
        <p className={mergeClasses(styles.basis, styles.stale)}>
          <SeverityMark severity="warning" /> {say(changedText(checked))}
        </p>
      ) : (
        <p className={styles.basis}>{say(momentText(checked))}</p>
      )}
      <LiveStatus live={live} />
    </div>
  );
}

function momentText({ report, at }: FinishedCheck): Text {
  const moment: Text = {
    vi: `Lúc ${at} · tính đến ${dayFirst(report.asOf)}`,
    en: `At ${at} · as of ${report.asOf}`,
  };
  return joined([moment, basisText(report)], " · ");
}

function changedText({ at }: FinishedCheck): Text {
  return {
    vi: `Sổ đã thay đổi sau lúc ${at}; hãy kiểm tra lại`,
    en: `The workbook changed after ${at}; check again`,
  };
}

function progressText({ done, total }: RunProgress): Text {
  const [now, all] = [number(done), number(total)];
  return { vi: `Đã soát ${now.vi}/${all.vi} lượt`, en: `${now.en} of ${all.en} steps checked` };
}
