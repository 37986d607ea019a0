import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { AdjustedRule } from "../../domain/rules/ruleLevels";
import type { Text } from "../../domain/text";
import { ruleTitle } from "../../services/findingGroups";
import { joined } from "../counted";
import { Fold } from "../Fold";
import { passFocusOn } from "../frame/passFocusOn";
import { useSay } from "../language";
import { useFindingActions } from "./findingActions";
import { LEVEL_WORDS } from "./levelWords";

const TITLE: Text = { vi: "Quy tắc đổi mức trong sổ này", en: "Rules at another level here" };
const RESTORE: Text = { vi: "Về mặc định", en: "As usual" };

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    ...typographyStyles.caption1,
  },
  levels: { color: tokens.colorNeutralForeground3 },
  restore: { flexShrink: 0 },
});

/** Rules that count otherwise than usual in this workbook, never silently, and the way back. */
export function AdjustedRules({ adjusted }: { readonly adjusted: readonly AdjustedRule[] }) {
  const styles = useStyles();
  const say = useSay();
  const { busy, setLevel } = useFindingActions();
  if (adjusted.length === 0) return null;
  return (
    <Fold title={TITLE} count={adjusted.length}>
      <ul className={styles.list}>
        {adjusted.map(({ rule, level, usual }) => (
          <li key={rule} className={styles.item}>
            <span>
              {say(ruleTitle(rule))}
              <br />
              <span className={styles.levels}>
                {say(joined([LEVEL_WORDS[usual], LEVEL_WORDS[level]], " → "))}
              </span>
            </span>
            <Button
              ref={passFocusOn}
              size="small"
              className={styles.restore}
              disabledFocusable={busy}
              aria-label={`${say(RESTORE)}: ${say(ruleTitle(rule))}`}
              onClick={() => void setLevel(rule, null)}
            >
              {say(RESTORE)}
            </Button>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
