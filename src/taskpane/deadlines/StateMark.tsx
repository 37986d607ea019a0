import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  CalendarArrowRight16Regular,
  CalendarCancel16Regular,
  CheckmarkCircle16Filled,
  CheckmarkCircle16Regular,
  Clock16Regular,
  ClockAlarm16Regular,
  ErrorCircle16Filled,
  type FluentIcon,
  QuestionCircle16Filled,
  QuestionCircle16Regular,
  Warning16Filled,
} from "@fluentui/react-icons";
import type { DeadlineState } from "../../domain/deadlines/deadlineState";

type Tone = "danger" | "warning" | "success" | "plain";

interface Face {
  readonly icon: FluentIcon;
  readonly tone: Tone;
}

const FACES: Readonly<Record<DeadlineState, Face>> = {
  overdue: { icon: ErrorCircle16Filled, tone: "danger" },
  "past-no-result": { icon: Warning16Filled, tone: "danger" },
  "due-soon": { icon: ClockAlarm16Regular, tone: "warning" },
  extended: { icon: CalendarArrowRight16Regular, tone: "plain" },
  upcoming: { icon: Clock16Regular, tone: "plain" },
  "done-late": { icon: CheckmarkCircle16Regular, tone: "success" },
  done: { icon: CheckmarkCircle16Filled, tone: "success" },
  "no-year": { icon: QuestionCircle16Regular, tone: "warning" },
  unreadable: { icon: QuestionCircle16Filled, tone: "warning" },
  "no-date": { icon: CalendarCancel16Regular, tone: "plain" },
};

const useStyles = makeStyles({
  mark: { flexShrink: 0 },
  danger: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  success: { color: tokens.colorStatusSuccessForeground1 },
  plain: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly state: DeadlineState;
  /** The state in words; left out where they stand beside the icon. */
  readonly label?: string;
}

/** The icon of a state: no two states share one. */
export function StateMark({ state, label }: Props) {
  const styles = useStyles();
  const { icon: Icon, tone } = FACES[state];
  return (
    <Icon
      className={mergeClasses(styles.mark, styles[tone])}
      {...(label === undefined ? { "aria-hidden": true } : { "aria-label": label })}
    />
  );
}
