import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Rule } from "../../domain/rules/rule";
import type { Text } from "../../domain/text";
import { SeverityMark } from "../check/SeverityMark";
import { useSay } from "../language";
import { SEVERITY_WORDS } from "../severityWords";
import { Summary } from "../Summary";
import { useHelpStyles } from "./helpStyles";

const WORDS = {
  why: { vi: "Vì sao", en: "Why" },
  fix: { vi: "Cần làm", en: "What to do" },
  id: { vi: "Mã quy tắc", en: "Rule id" },
} as const satisfies Record<string, Text>;

const useStyles = makeStyles({
  summary: {
    ...typographyStyles.body1,
    paddingBlock: tokens.spacingVerticalXS,
    cursor: "pointer",
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  mark: {
    display: "inline-flex",
    verticalAlign: "text-bottom",
    marginInlineEnd: tokens.spacingHorizontalXS,
  },
  facts: { margin: `0 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}` },
  term: { ...typographyStyles.caption1Strong },
  saying: { margin: `0 0 ${tokens.spacingVerticalXS}` },
});

interface Props {
  readonly rule: Rule;
  readonly asked: boolean;
}

/** One rule: its severity and what must hold; opened, why that matters and what to do. */
export function RuleEntry({ rule, asked }: Props) {
  const styles = useStyles();
  const help = useHelpStyles();
  const say = useSay();
  const details = useRef<HTMLDetailsElement>(null);
  const summary = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!asked) return;
    details.current!.open = true;
    summary.current!.focus();
    details.current!.scrollIntoView({ block: "nearest" });
  }, [asked]);
  return (
    <details ref={details}>
      <Summary ref={summary} className={styles.summary}>
        <span className={styles.mark}>
          <SeverityMark severity={rule.severity} label={say(SEVERITY_WORDS[rule.severity])} />
        </span>
        {say(rule.title)}
      </Summary>
      <dl className={styles.facts}>
        <dt className={styles.term}>{say(WORDS.why)}</dt>
        <dd className={styles.saying}>{say(rule.why)}</dd>
        <dt className={styles.term}>{say(WORDS.fix)}</dt>
        <dd className={styles.saying}>{say(rule.fix)}</dd>
        <dt className={styles.term}>{say(WORDS.id)}</dt>
        <dd className={styles.saying}>
          <code className={help.note}>{rule.id}</code>
        </dd>
      </dl>
    </details>
  );
}
