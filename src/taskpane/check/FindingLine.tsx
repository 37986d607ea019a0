import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useEffect, useId, useRef } from "react";
import type { KeyboardEvent } from "react";
import type { Finding, FindingStatus } from "../../domain/rules/finding";
import type { Text } from "../../domain/text";
import { messageInRow } from "../../services/findingGroups";
import { namedCells } from "../../services/namedCells";
import { useSay } from "../language";
import { clampedStyle, lineStyle } from "../lineStyle";
import { SEVERITY_WORDS } from "../severityWords";
import { FindingDetails } from "./FindingDetails";
import { SeverityMark } from "./SeverityMark";

const STATUS_WORDS: Readonly<Record<FindingStatus, Text>> = {
  new: { vi: "mới", en: "new" },
  open: { vi: "còn", en: "still open" },
  waived: { vi: "đã giải trình", en: "explained" },
};

const useStyles = makeStyles({
  // Below the bar that sticks to the top.
  line: { ...lineStyle, scrollMarginTop: "40px" },
  current: { boxShadow: `inset 3px 0 ${tokens.colorBrandStroke1}` },
  mark: { display: "flex", height: "20px", alignItems: "center" },
  words: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
  title: { ...typographyStyles.body1 },
  message: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  clamped: clampedStyle,
  place: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalXS,
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
  },
  status: {
    paddingInline: tokens.spacingHorizontalXS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  fresh: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
    color: tokens.colorBrandForeground1,
  },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly finding: Finding;
  readonly title: Text | null;
  readonly status: FindingStatus | null;
  readonly open: boolean;
  /** Whether the Tab key stops here. */
  readonly reached: boolean;
  /** Whether the user is at it. */
  readonly current: boolean;
  readonly onFocus: () => void;
  readonly onOpen: (open: boolean) => void;
  readonly onReveal: () => void;
}

/** One finding: a click opens it and shows its cells, Enter shows them, the arrows open and close. */
export function FindingLine({
  finding,
  title,
  status,
  open,
  reached,
  current,
  onFocus,
  onOpen,
  onReveal,
}: Props) {
  const styles = useStyles();
  const say = useSay();
  const details = useId();
  const line = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!current) return;
    line.current?.scrollIntoView({ block: "nearest" });
    // Who steps with the keys from line to line stays on a line; who presses a button stays on that.
    if (document.activeElement?.hasAttribute("data-line")) line.current?.focus();
  }, [current]);
  const press = (): void => {
    if (!open) onReveal();
    onOpen(!open);
  };
  const key = (event: KeyboardEvent): void => {
    if (event.key === "Enter") {
      event.preventDefault();
      onOpen(true);
      onReveal();
    } else if (event.key === "ArrowRight") onOpen(true);
    else if (event.key === "ArrowLeft") onOpen(false);
  };
  const Chevron = open ? ChevronDown16Regular : ChevronRight16Regular;
  const clamped = (own: string) => mergeClasses(own, !open && styles.clamped);
  return (
    <li>
      <button
        ref={line}
        type="button"
        data-line
        {...(current && { "aria-current": true })}
        className={mergeClasses(styles.line, current && styles.current)}
        tabIndex={reached ? 0 : -1}
        aria-expanded={open}
        {...(open && { "aria-controls": details })}
        onFocus={onFocus}
        onClick={press}
        onKeyDown={key}
      >
        <span className={styles.mark}>
          <SeverityMark severity={finding.severity} label={say(SEVERITY_WORDS[finding.severity])} />
        </span>
        <span className={styles.words}>
          {title && <span className={clamped(styles.title)}>{say(title)}</span>}
          <span className={clamped(title ? styles.message : styles.title)}>
            {say(title ? messageInRow(finding) : finding.message)}
          </span>
          <span className={styles.place}>
            <span>
              {finding.at.sheet} · {say(namedCells(finding.cells))}
            </span>
            {status && (
              <span className={mergeClasses(styles.status, status === "new" && styles.fresh)}>
                {say(STATUS_WORDS[status])}
              </span>
            )}
          </span>
        </span>
        <span className={mergeClasses(styles.mark, styles.chevron)}>
          <Chevron aria-hidden />
        </span>
      </button>
      {open && <FindingDetails id={details} finding={finding} onReveal={onReveal} />}
    </li>
  );
}
