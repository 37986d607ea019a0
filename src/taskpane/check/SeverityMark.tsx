import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  ErrorCircle16Filled,
  type FluentIcon,
  Info16Filled,
  Warning16Filled,
} from "@fluentui/react-icons";
import type { Severity } from "../../domain/rules/rule";

const ICONS: Readonly<Record<Severity, FluentIcon>> = {
  error: ErrorCircle16Filled,
  warning: Warning16Filled,
  info: Info16Filled,
};

const useStyles = makeStyles({
  mark: { flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly severity: Severity;
  /** The severity in words; left out where they stand beside the icon. */
  readonly label?: string;
  /** Takes the colour of the words around it, as on a filled button. */
  readonly inherits?: boolean;
}

/** The icon of a severity. */
export function SeverityMark({ severity, label, inherits = false }: Props) {
  const styles = useStyles();
  const Icon = ICONS[severity];
  return (
    <Icon
      className={mergeClasses(styles.mark, !inherits && styles[severity])}
      {...(label === undefined ? { "aria-hidden": true } : { "aria-label": label })}
    />
  );
}
