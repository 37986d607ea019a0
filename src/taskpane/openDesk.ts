import { STATE_SHEET } from "../domain/state/bookState";
import { BookSession } from "../services/bookSession";
import { CheckSession } from "../services/checkSession";
import { Freshness } from "../services/freshness";
import { LiveCheck } from "../services/liveCheck";
import { loadPart } from "../services/loadPart";
import { onPlanWrites, onWritesTo } from "../services/planWrites";
import { createStore } from "../services/store";
import { WriteSession } from "../services/writeSession";
import { handOut } from "./deadlines/handOut";
import type { Desk } from "./desk";
import type { FillView } from "./fill/fillView";
import type { HelpPlace } from "./help/helpPlace";
import { fetchSample } from "./overview/fetchSample";
import { createTour } from "./tour/tour";
import type { World } from "./world";

/** How long typing rests before what was typed is checked, in milliseconds. */
const SETTLE = 600;

/** Makes the sessions that are there from the start, each following what the others do to the workbook. */
export function openDesk(world: World): Desk {
  const { workbook, navigator, changes, journal, clock, filesLeave, partition } = world;
  const check = new CheckSession(workbook, clock);
  const book = new BookSession(workbook, check);
  const stale = new Freshness(check);
  const live = new LiveCheck({
    ...{ check, clock },
    settle: () => new Promise((resolve) => setTimeout(resolve, SETTLE)),
    caughtUp: () => stale.caughtUp(),
  });
  const write = new WriteSession({ workbook, journal });
  // An Excel that cannot tell of changes leaves the time beside the result to speak.
  void stale.watch(changes);
  void live.watch(changes);
  onPlanWrites(
    write,
    () => book.state.plan,
    () => stale.note()
  );
  onWritesTo(
    write,
    // Confirmed years are on the sheet of what the book remembers.
    () => [STATE_SHEET, ...(book.state.plan?.tables.map(({ sheet }) => sheet) ?? [])],
    () => {
      live.noteOwnWrite();
      // The overview counts what a person confirmed.
      void book.read();
    }
  );
  const handOutFile: Desk["handOutFile"] = filesLeave
    ? ({ name, bytes }) => handOut(new Uint8Array(bytes), name, "application/octet-stream")
    : null;
  return {
    check,
    book,
    stale,
    live,
    write,
    async reveal(cells, plan) {
      const loaded = await loadPart(() => import("../services/revealCells"));
      if (!loaded.ok) return loaded;
      return loaded.value.revealCells(cells, plan, {
        workbook,
        navigator,
        // Changes are counted from the last check on: any other reading may be older than they are.
        changed: () => stale.state || plan !== book.state.checked?.report.plan,
      });
    },
    fillView: createStore<FillView>("years"),
    handOutFile,
    async newBook(wish) {
      const loaded = await loadPart(() => import("../services/newBook"));
      if (!loaded.ok) return loaded;
      return loaded.value.newBook(wish, {
        ...{ opener: world.newBooks, writer: world.books, sample: fetchSample },
        handOut: handOutFile,
      });
    },
    today: clock.today,
    help: createStore<HelpPlace | null>(null),
    tour: createTour(partition),
  };
}
