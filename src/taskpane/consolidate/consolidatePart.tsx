import { ConsolidateSession } from "../../services/consolidateSession";
import { OutgoingSession, type Pulled } from "../../services/outgoingSession";
import type { Desk } from "../desk";
import type { ScreenPart } from "../frame/screenPart";
import type { World } from "../world";
import { ConsolidateActions } from "./ConsolidateActions";
import { ConsolidateScreen } from "./ConsolidateScreen";

/** Tổng hợp báo cáo, and what goes out after it; the ribbon reaches the latter. */
export function consolidatePart(
  desk: Desk,
  { workbook, clock, reader, opener, books, documents }: World
): ScreenPart & { readonly outgoing: OutgoingSession } {
  const consolidate = new ConsolidateSession({ workbook, writes: desk.write, clock, reader });
  const outgoing = new OutgoingSession({
    ...{ workbook, clock, books, documents, opener },
    pulled: () => pulledBy(consolidate),
  });
  const own = { ...desk, consolidate, outgoing };
  return {
    outgoing,
    Screen: () => <ConsolidateScreen desk={own} />,
    Actions: () => <ConsolidateActions desk={own} />,
  };
}

function pulledBy({ state, submissions }: ConsolidateSession): Pulled | null {
  if (state.state !== "ready") return null;
  const { master, consolidation } = state;
  return { plan: master.plan, consolidation, files: submissions };
}
