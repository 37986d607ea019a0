import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Severity } from "../../domain/rules/rule";
import type { Text } from "../../domain/text";
import { SEVERITIES } from "../../services/findingGroups";
import { number, nounFor } from "../counted";
import { useSay } from "../language";
import { SeverityMark } from "./SeverityMark";

const LABEL: Text = { vi: "Lọc theo mức", en: "Filter by severity" };

const useStyles = makeStyles({
  chips: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  chip: { minWidth: 0, paddingInline: tokens.spacingHorizontalS },
});

interface Props {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly chosen: ReadonlySet<Severity>;
  /** Whether a zero may be told: every rule ran. */
  readonly complete: boolean;
  readonly onToggle: (severity: Severity) => void;
}

/** A chip per severity with its count; pressed ones filter the list. */
export function SeverityChips({ counts, chosen, complete, onToggle }: Props) {
  const styles = useStyles();
  const say = useSay();
  const shown = SEVERITIES.filter((one) => complete || counts[one] > 0 || chosen.has(one));
  return (
    <div role="group" aria-label={say(LABEL)} className={styles.chips}>
      {shown.map((severity) => (
        <Button
          key={severity}
          size="small"
          shape="circular"
          className={styles.chip}
          icon={<SeverityMark severity={severity} inherits={chosen.has(severity)} />}
          appearance={chosen.has(severity) ? "primary" : "outline"}
          aria-pressed={chosen.has(severity)}
          disabledFocusable={counts[severity] === 0 && !chosen.has(severity)}
          onClick={() => onToggle(severity)}
        >
          {`${say(number(counts[severity]))} ${say(nounFor(counts[severity], severity))}`}
        </Button>
      ))}
    </div>
  );
}
