import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowDown20Regular, ArrowUp20Regular } from "@fluentui/react-icons";
import type { Text } from "../../domain/text";
import { joined, number } from "../counted";
import { useSay } from "../language";
import type { ListedFinding } from "./findingsView";
import { lineBeside } from "./findingsView";
import { useStepKeys } from "./useStepKeys";

const WORDS = {
  group: { vi: "Xem lần lượt từng mục", en: "Look at one after the other" },
  back: { vi: "Mục trước (Alt+↑)", en: "Previous (Alt+↑)" },
  on: { vi: "Mục sau (Alt+↓)", en: "Next (Alt+↓)" },
} as const satisfies Record<string, Text>;

const useStyles = makeStyles({
  steps: {
    display: "flex",
    flexShrink: 0,
    alignItems: "center",
    marginInlineStart: "auto",
    ...typographyStyles.caption1,
  },
  place: { marginInlineEnd: tokens.spacingHorizontalXS, whiteSpace: "nowrap" },
});

interface Props {
  readonly lines: readonly ListedFinding[];
  readonly current: string | null;
  /** Whether the screen is in sight: else the keys are for another one. */
  readonly shown: boolean;
  readonly onStep: (to: ListedFinding) => void;
}

/** Goes through the findings that are shown, one after the other, by buttons or keys. */
export function FindingSteps({ lines, current, shown, onStep }: Props) {
  const styles = useStyles();
  const say = useSay();
  const step = (by: 1 | -1): void => {
    const to = lineBeside(lines, current, by);
    if (to) onStep(to);
  };
  useStepKeys(shown, step);
  const at = lines.findIndex(({ line }) => line === current) + 1;
  const place = joined([number(at), number(lines.length)], "/");
  const isEnd = (by: 1 | -1): boolean => lineBeside(lines, current, by) === null;
  return (
    <div role="group" aria-label={say(WORDS.group)} className={styles.steps}>
      <span className={styles.place}>{say(at > 0 ? place : number(lines.length))}</span>
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowUp20Regular />}
        aria-label={say(WORDS.back)}
        title={say(WORDS.back)}
        disabledFocusable={at === 0 || isEnd(-1)}
        onClick={() => step(-1)}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowDown20Regular />}
        aria-label={say(WORDS.on)}
        title={say(WORDS.on)}
        disabledFocusable={isEnd(1)}
        onClick={() => step(1)}
      />
    </div>
  );
}
