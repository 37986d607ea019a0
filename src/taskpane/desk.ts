import type { Plan } from "../domain/plan/plan";
import type { Result } from "../domain/result";
import type { CellRef } from "../domain/sheet";
import type { BookSession } from "../services/bookSession";
import type { CheckSession } from "../services/checkSession";
import type { LiveState } from "../services/liveCheck";
import type { BookStart, BookWish } from "../services/newBook";
import type { NamedFile } from "../services/ports/bookWriter";
import type { Clock } from "../services/ports/clock";
import type { OpenStore, Store } from "../services/store";
import type { WriteSession } from "../services/writeSession";
import type { FillView } from "./fill/fillView";
import type { Help } from "./help/helpPlace";
import type { Tour } from "./tour/tour";

/** What every screen may do, there from the start; what only one job does is on a desk of its own, made with its part. */
export interface Desk {
  readonly check: CheckSession;
  readonly book: BookSession;
  /** Whether the workbook changed since the last check. */
  readonly stale: Store<boolean>;
  /** How the result of the check follows the changes of the workbook. */
  readonly live: Store<LiveState>;
  /** Shows cells of a plan where they now stand. */
  reveal(cells: readonly CellRef[], plan: Plan): Promise<Result<null>>;
  readonly write: WriteSession;
  /** Which side of Phân kỳ is open; the ribbon's buttons open theirs. */
  readonly fillView: OpenStore<FillView>;
  /** Gives the user a file; null where Excel lets none out of the pane. */
  readonly handOutFile: ((file: NamedFile) => void) | null;
  /** Opens a workbook to begin with beside the open one. */
  newBook(wish: BookWish): Promise<Result<BookStart>>;
  readonly today: Clock["today"];
  readonly help: Help;
  readonly tour: Tour;
}
