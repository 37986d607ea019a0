import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons";
import { dayFirst } from "../../domain/rules/say";
import type { Text } from "../../domain/text";
import type { Waiver } from "../../domain/waivers/waiver";
import { passFocusOn } from "../frame/passFocusOn";
import { useSay } from "../language";
import { useFindingActions } from "./findingActions";

const WORDS = {
  reason: { vi: "Lý do giữ nguyên", en: "Why it stays" },
  remove: { vi: "Bỏ giải trình", en: "Remove the explanation" },
} as const satisfies Record<string, Text>;

const useStyles = makeStyles({
  note: { marginBottom: tokens.spacingVerticalS },
  term: { ...typographyStyles.caption1Strong, margin: 0 },
  saying: { margin: `0 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground2 },
});

/** Why a finding stays, by whose word and how long, and the way to take that back. */
export function WaiverNote({ waiver }: { readonly waiver: Waiver }) {
  const styles = useStyles();
  const say = useSay();
  const { busy, removeWaiver } = useFindingActions();
  return (
    <div className={styles.note}>
      <p className={styles.term}>{say(WORDS.reason)}</p>
      <p className={styles.saying}>{waiver.reason}</p>
      <p className={styles.saying}>{say(wordOf(waiver))}</p>
      <Button
        ref={passFocusOn}
        size="small"
        icon={<Dismiss20Regular />}
        disabledFocusable={busy}
        onClick={() => void removeWaiver(waiver)}
      >
        {say(WORDS.remove)}
      </Button>
    </div>
  );
}

function wordOf({ by, since, until }: Waiver): Text {
  return {
    vi: `${by}, ngày ${dayFirst(since)}; hiệu lực đến ${dayFirst(until)}`,
    en: `${by}, on ${since}; holds until ${until}`,
  };
}
