import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import {
  CheckmarkCircle16Regular,
  ChevronDown16Regular,
  ChevronRight16Regular,
  ErrorCircle16Filled,
} from "@fluentui/react-icons";
import { type KeyboardEvent, useId } from "react";
import type { ConsolidatedFile, Conflict } from "../../domain/consolidation/consolidation";
import { useSay } from "../language";
import { clampedStyle, lineStyle } from "../lineStyle";
import { DecisionForm } from "./DecisionForm";
import { type DecisionDraft, decidedText, disputeText } from "./conflictLines";

const useStyles = makeStyles({
  // Thousands of lines: those out of sight are not laid out.
  item: { contentVisibility: "auto", containIntrinsicHeight: "auto 58px" },
  line: lineStyle,
  mark: { display: "flex", height: "20px", alignItems: "center", flexShrink: 0 },
  open: { color: tokens.colorStatusDangerForeground1 },
  decided: { color: tokens.colorStatusSuccessForeground1 },
  words: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
  name: { ...typographyStyles.body1, ...clampedStyle },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly conflict: Conflict;
  readonly conflicts: readonly Conflict[];
  readonly files: readonly ConsolidatedFile[];
  readonly open: boolean;
  /** Whether the Tab key stops here. */
  readonly reached: boolean;
  readonly by: string;
  readonly onBy: (by: string) => void;
  readonly onFocus: () => void;
  readonly onOpen: (open: boolean) => void;
  readonly onDecide: (decisions: readonly DecisionDraft[]) => void;
}

/** One figure in dispute: opened, the values with who says so, and the decision. */
export function ConflictLine(props: Props) {
  const { conflict, open, reached, onFocus, onOpen } = props;
  const styles = useStyles();
  const say = useSay();
  const details = useId();
  const { decision } = conflict;
  const key = (event: KeyboardEvent): void => {
    if (event.key === "ArrowRight") onOpen(true);
    else if (event.key === "ArrowLeft") onOpen(false);
  };
  const Chevron = open ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <li className={styles.item}>
      <button
        type="button"
        data-line
        className={styles.line}
        tabIndex={reached ? 0 : -1}
        aria-expanded={open}
        {...(open && { "aria-controls": details })}
        onFocus={onFocus}
        onClick={() => onOpen(!open)}
        onKeyDown={key}
      >
        <span className={styles.mark}>
          {decision ? (
            <CheckmarkCircle16Regular className={styles.decided} aria-hidden />
          ) : (
            <ErrorCircle16Filled className={styles.open} aria-hidden />
          )}
        </span>
        <span className={styles.words}>
          <span className={styles.name}>{conflict.name}</span>
          <span className={styles.note}>{say(disputeText(conflict))}</span>
          {decision && <span className={styles.note}>{say(decidedText(decision))}</span>}
        </span>
        <span className={styles.mark}>
          <Chevron aria-hidden />
        </span>
      </button>
      {open && <DecisionForm id={details} {...props} />}
    </li>
  );
}
