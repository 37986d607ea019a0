import { ProgressBar, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { RunProgress } from "../../domain/rules/runRules";
import type { Text } from "../../domain/text";
import type { FinishedCheck } from "../../services/bookSession";
import type { CheckState } from "../../services/checkSession";
import { joined, number } from "../counted";
import { useSay } from "../language";
import { dayFirst } from "./dayFirst";
import { basisText, verdictText } from "./verdict";

const WORDS = {
  reading: { vi: "Đang đọc sổ…", en: "Reading the workbook…" },
  bar: { vi: "Tiến độ kiểm tra", en: "Progress of the check" },
} as const satisfies Record<string, Text>;

const useStyles = makeStyles({
  // The same two lines while a check runs and after it: nothing below moves.
  status: {
    display: "flex",
    flexDirection: "column",
    justifyContent: "center",
    minHeight: "40px",
  },
  verdict: { ...typographyStyles.body1Strong, margin: 0 },
  basis: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
});

interface Props {
  readonly check: CheckState;
  readonly checked: FinishedCheck | null;
}

/** How far the check is, else what the last one said, when, and about how much. */
export function RunStatus({ check, checked }: Props) {
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
  const { report, at } = checked;
  const time: Text = {
    vi: `Lúc ${at} · tính đến ${dayFirst(report.asOf)}`,
    en: `At ${at} · as of ${report.asOf}`,
  };
  return (
    <div className={styles.status}>
      <p className={styles.verdict}>{say(verdictText(report))}</p>
      <p className={styles.basis}>{say(joined([time, basisText(report)], " · "))}</p>
    </div>
  );
}

function progressText({ done, total }: RunProgress): Text {
  const [now, all] = [number(done), number(total)];
  return { vi: `Đã soát ${now.vi}/${all.vi} lượt`, en: `${now.en} of ${all.en} steps checked` };
}
