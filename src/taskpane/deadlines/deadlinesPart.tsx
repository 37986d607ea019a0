import { STATE_SHEET } from "../../domain/state/bookState";
import { DeadlinesSession } from "../../services/deadlinesSession";
import { onWritesTo } from "../../services/planWrites";
import { confirmYear, saveProgress } from "../../services/saveProgress";
import type { Desk } from "../desk";
import type { ScreenPart } from "../frame/screenPart";
import type { World } from "../world";
import { DeadlinesActions } from "./DeadlinesActions";
import type { DeadlinesDesk } from "./deadlinesDesk";
import { DeadlinesScreen } from "./DeadlinesScreen";
import { calendarDownload } from "./exportCalendar";
import { letterDownload } from "./exportLetters";
import { rememberView, rememberedView } from "./rememberedView";

/** Tiến độ; what was found follows the writes of our own, and how it is followed is remembered. */
export function deadlinesPart(
  desk: Desk,
  { workbook, clock, documents, filesLeave, partition }: World
): ScreenPart {
  const { book, write } = desk;
  const deadlines = new DeadlinesSession(workbook, clock, rememberedView(partition));
  deadlines.subscribe(() => rememberView(deadlines.view, partition));
  onWritesTo(
    write,
    // Confirmed years are on the sheet of what the book remembers.
    () => [STATE_SHEET, ...(book.state.plan?.tables.map(({ sheet }) => sheet) ?? [])],
    () => {
      if (deadlines.state.state !== "idle") void deadlines.run();
    }
  );
  const own: DeadlinesDesk = {
    ...desk,
    deadlines,
    saveProgress: (found, language) =>
      write.run((writing) => saveProgress(writing, found, { language })),
    confirmYear: (proposal, year) => write.run((writing) => confirmYear(writing, proposal, year)),
    exportCalendar: filesLeave ? calendarDownload(clock) : null,
    exportLetters: filesLeave ? letterDownload(documents) : null,
  };
  return {
    Screen: ({ shown }) => <DeadlinesScreen desk={own} shown={shown} />,
    Actions: () => <DeadlinesActions desk={own} />,
  };
}
