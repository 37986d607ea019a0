import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowCircleRight20Regular, Comment20Regular } from "@fluentui/react-icons";
import { useId, useRef, useState } from "react";
import type { Finding } from "../../domain/rules/finding";
import type { Text } from "../../domain/text";
import { number } from "../counted";
import { passFocusOn } from "../frame/passFocusOn";
import { useSay } from "../language";
import { useFindingActions } from "./findingActions";
import { FixProposal } from "./FixProposal";
import { RuleLevelMenu } from "./RuleLevelMenu";
import { WaiverForm } from "./WaiverForm";
import { WaiverNote } from "./WaiverNote";

const WORDS = {
  why: { vi: "Vì sao", en: "Why" },
  fix: { vi: "Cần làm", en: "What to do" },
  imbalance: { vi: "Chênh lệch", en: "Difference" },
  goTo: { vi: "Tới ô", en: "Go to the cell" },
  goToAll: { vi: "Tới các ô", en: "Go to the cells" },
  explain: { vi: "Về quy tắc này", en: "About this rule" },
  waive: { vi: "Giữ nguyên, giải trình…", en: "Keep with an explanation…" },
} as const satisfies Record<string, Text>;

const useStyles = makeStyles({
  details: {
    // In line with the words above it: padding, icon and gap.
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} calc(${tokens.spacingHorizontalM} + 16px + ${tokens.spacingHorizontalS})`,
    ...typographyStyles.caption1,
  },
  facts: { margin: `0 0 ${tokens.spacingVerticalS}` },
  term: { ...typographyStyles.caption1Strong },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  saying: { margin: `0 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly id: string;
  readonly finding: Finding;
  readonly onReveal: () => void;
}

/** An opened finding: why it matters, what to do, what a fix would change or why it stays, and the way to its cells. */
export function FindingDetails({ id, finding, onReveal }: Props) {
  const styles = useStyles();
  const say = useSay();
  const { rule, why, fix, fixes, imbalance, cells } = finding;
  const actions = useFindingActions();
  const waiver = actions.waiverOf(finding);
  const explain = actions.explainerOf(rule);
  const [explaining, setExplaining] = useState(false);
  const form = useId();
  const waiveButton = useRef<HTMLElement>(null);
  const closeForm = (): void => {
    setExplaining(false);
    waiveButton.current?.focus();
  };
  return (
    <div id={id} className={styles.details}>
      <dl className={styles.facts}>
        <dt className={styles.term}>{say(WORDS.why)}</dt>
        <dd className={styles.saying}>{say(why)}</dd>
        <dt className={styles.term}>{say(WORDS.fix)}</dt>
        <dd className={styles.saying}>{say(fix)}</dd>
        {imbalance !== undefined && (
          <>
            <dt className={styles.term}>{say(WORDS.imbalance)}</dt>
            <dd className={styles.saying}>{say(number(imbalance))}</dd>
          </>
        )}
      </dl>
      {waiver ? (
        <WaiverNote waiver={waiver} />
      ) : (
        fixes.map((one) => <FixProposal key={one.label.vi} fix={one} />)
      )}
      <div className={styles.buttons}>
        <Button size="small" icon={<ArrowCircleRight20Regular />} onClick={onReveal}>
          {say(cells.length === 1 ? WORDS.goTo : WORDS.goToAll)}
        </Button>
        {!waiver && (
          <Button
            ref={(button: HTMLElement | null) => {
              waiveButton.current = button;
              return passFocusOn(button);
            }}
            size="small"
            icon={<Comment20Regular />}
            aria-expanded={explaining}
            {...(explaining && { "aria-controls": form })}
            onClick={() => setExplaining(!explaining)}
          >
            {say(WORDS.waive)}
          </Button>
        )}
        <RuleLevelMenu rule={rule} />
        {explain && (
          <Button size="small" appearance="subtle" onClick={explain}>
            {say(WORDS.explain)}
          </Button>
        )}
      </div>
      {explaining && !waiver && <WaiverForm id={form} finding={finding} onClose={closeForm} />}
    </div>
  );
}
