import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Plan } from "../../domain/plan/plan";
import { stampSentence, stampVerdict } from "../../domain/stamp/stampVerdict";
import { useSay } from "../language";
import { SeverityMark } from "./SeverityMark";

const useStyles = makeStyles({
  note: {
    ...typographyStyles.caption1,
    display: "flex",
    columnGap: tokens.spacingHorizontalXS,
    margin: 0,
    color: tokens.colorNeutralForeground2,
  },
});

/** What the self-check stamp that a book came with is worth; nothing where it has none. */
export function StampNote({ plan }: { readonly plan: Plan }) {
  const styles = useStyles();
  const say = useSay();
  // The fingerprint reads every cell of the plan.
  const verdict = useMemo(() => stampVerdict(plan), [plan]);
  const sentence = stampSentence(verdict);
  if (!sentence) return null;
  return (
    <p className={styles.note}>
      {verdict.kind !== "unchanged" && <SeverityMark severity="warning" />}
      {say(sentence)}
    </p>
  );
}
