import {
  Add12Regular,
  Checkmark12Regular,
  Edit12Regular,
  type FluentIcon,
  LockClosed12Regular,
} from "@fluentui/react-icons";
import type { ProposedYear } from "../../domain/targets/proposal";

/** The icon beside the word of a year: a lock, a pencil, a plus, a tick. */
export function YearMark({ year }: { readonly year: ProposedYear }) {
  const Icon = iconOf(year);
  return Icon && <Icon aria-hidden />;
}

function iconOf({ origin, value, changed }: ProposedYear): FluentIcon | null {
  if (origin === "held") return LockClosed12Regular;
  if (origin === "typed") return Edit12Regular;
  if (value === null) return null;
  return changed ? Add12Regular : Checkmark12Regular;
}
