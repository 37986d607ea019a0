import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import {
  ChevronDown16Regular,
  ChevronRight16Regular,
  Warning16Filled,
} from "@fluentui/react-icons";
import { useId } from "react";
import type { KeyboardEvent } from "react";
import { methodWords } from "../../domain/targets/explainFill";
import { methodNames } from "../../domain/targets/method";
import type { Text } from "../../domain/text";
import type { FillSession } from "../../services/fillSession";
import { useSay } from "../language";
import { clampedStyle, lineStyle } from "../lineStyle";
import { FillDetails } from "./FillDetails";
import type { FillLine } from "./fillLines";
import { YearStrip } from "./YearStrip";

const UNFIT: Text = {
  vi: "Chưa điền được theo lựa chọn này",
  en: "Can't be filled by this choice",
};

const useStyles = makeStyles({
  line: lineStyle,
  words: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
  title: { ...typographyStyles.body1 },
  clamped: clampedStyle,
  place: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  unfit: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  warning: { flexShrink: 0, color: tokens.colorStatusWarningForeground1 },
  chevron: { display: "flex", height: "20px", alignItems: "center", flexShrink: 0 },
});

interface Props {
  readonly fill: FillSession;
  readonly line: FillLine;
  readonly open: boolean;
  /** Whether the Tab key stops here. */
  readonly reached: boolean;
  readonly onFocus: () => void;
  readonly onOpen: (open: boolean) => void;
  readonly onReveal: () => void;
}

/** A row to fill with its years in line: a click opens it and shows its cells, Enter shows them, the arrows open and close. */
export function FillRow({ fill, line, open, reached, onFocus, onOpen, onReveal }: Props) {
  const styles = useStyles();
  const say = useSay();
  const details = useId();
  const { row, method, proposed, refusal, years } = line;
  const how = proposed ? methodWords(proposed) : method && methodNames[method];
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
  return (
    <li>
      <button
        type="button"
        data-line
        className={styles.line}
        tabIndex={reached ? 0 : -1}
        aria-expanded={open}
        {...(open && { "aria-controls": details })}
        onFocus={onFocus}
        onClick={press}
        onKeyDown={key}
      >
        <span className={styles.words}>
          <span className={mergeClasses(styles.title, !open && styles.clamped)}>
            {[row.stt?.text, row.name.text].filter(Boolean).join(". ")}
          </span>
          <span className={styles.place}>
            {row.sheet} · {[row.unit?.text, how && say(how)].filter(Boolean).join(" · ")}
          </span>
          {refusal && (
            <span className={mergeClasses(styles.place, styles.unfit)}>
              <Warning16Filled className={styles.warning} aria-hidden />
              {say(UNFIT)}
            </span>
          )}
          <YearStrip years={years} />
        </span>
        <span className={styles.chevron}>
          <Chevron aria-hidden />
        </span>
      </button>
      {open && <FillDetails id={details} fill={fill} line={line} onReveal={onReveal} />}
    </li>
  );
}
