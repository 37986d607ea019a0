import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { BorderOutside20Regular, BorderNone20Regular } from "@fluentui/react-icons";
import type { Text } from "../../domain/text";
import type { CheckReport } from "../../services/checkPlan";
import { FailureBar } from "../FailureBar";
import { useSay } from "../language";
import { useStore } from "../store";
import type { CheckDesk } from "./checkDesk";
import { marksText } from "./marksText";

const WORDS = {
  mark: { vi: "Đánh dấu ô", en: "Mark the cells" },
  remove: { vi: "Bỏ đánh dấu", en: "Remove the marks" },
} as const satisfies Record<string, Text>;

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  told: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  readonly desk: Pick<CheckDesk, "marks">;
  /** What the screen shows. */
  readonly report: CheckReport;
}

/** Puts a thin line around the cells of the findings, and takes all such lines off. */
export function MarkButtons({ desk, report }: Props) {
  const styles = useStyles();
  const say = useSay();
  const marks = useStore(desk.marks);
  const busy = marks.state === "working";
  const told = marksText(marks, report);
  return (
    <div>
      <div className={styles.buttons}>
        <Button
          size="small"
          icon={<BorderOutside20Regular />}
          disabledFocusable={busy}
          onClick={() => void desk.marks.mark()}
        >
          {say(WORDS.mark)}
        </Button>
        <Button
          size="small"
          icon={<BorderNone20Regular />}
          disabledFocusable={busy}
          onClick={() => void desk.marks.remove()}
        >
          {say(WORDS.remove)}
        </Button>
      </div>
      {marks.state === "refused" && <FailureBar message={marks.message} />}
      <div role="status">{told && <p className={styles.told}>{say(told)}</p>}</div>
    </div>
  );
}
