import type { BookSession } from "../services/bookSession";
import type { CheckSession } from "../services/checkSession";
import type { Clock } from "../services/ports/clock";
import type { Navigator } from "../services/ports/navigator";

/** What the screens may do: everything that the pane knows or changes goes through here. */
export interface Desk {
  readonly check: CheckSession;
  readonly book: BookSession;
  readonly reveal: Navigator["reveal"];
  readonly today: Clock["today"];
}
