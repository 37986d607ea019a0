import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Progress } from "../../domain/deadlines/progress";
import { type DueItem, tallyQuarters } from "../../domain/deadlines/tallies";
import type { CellRef } from "../../domain/sheet";
import { Fold } from "../Fold";
import { AgencyChoice } from "./AgencyChoice";
import { CalendarButton } from "./CalendarButton";
import { ALL_AGENCIES, agencyChoice, groupDeadlines, itemCell, ledBy } from "./deadlineGroups";
import { DeadlineList } from "./DeadlineList";
import type { DeadlinesDesk } from "./deadlinesDesk";
import { LetterButton } from "./LetterButton";
import { Timeline } from "./Timeline";

const useStyles = makeStyles({
  tools: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
  },
  filter: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
  },
});

interface Props {
  readonly found: Progress;
  readonly exportCalendar: DeadlinesDesk["exportCalendar"];
  readonly exportLetters: DeadlinesDesk["exportLetters"];
  readonly onReveal: (cell: CellRef) => void;
}

/** What is due, of all agencies or of one: the load of each quarter, then the list. */
export function Board({ found, exportCalendar, exportLetters, onReveal }: Props) {
  const styles = useStyles();
  const [wanted, setWanted] = useState(ALL_AGENCIES);
  const chosen = found.byAgency.find((tally) => agencyChoice(tally) === wanted);
  // An agency may lead nothing any more when the book is read again.
  const choice = chosen ? wanted : ALL_AGENCIES;
  const { quarters, groups } = useMemo(() => {
    const items = ledBy(found.items, choice);
    return { quarters: tallyQuarters(items), groups: groupDeadlines(items) };
  }, [found, choice]);
  const list = { view: found.view, onReveal: (item: DueItem) => onReveal(itemCell(item)) };
  return (
    <>
      <div className={styles.tools}>
        <div className={styles.filter}>
          <AgencyChoice agencies={found.byAgency} chosen={choice} onChange={setWanted} />
          {exportCalendar && chosen?.agency !== null && (
            <CalendarButton found={found} agency={chosen?.agency} onExport={exportCalendar} />
          )}
          {exportLetters && chosen?.agency !== null && (
            <LetterButton found={found} agency={chosen?.agency} onExport={exportLetters} />
          )}
        </div>
        {quarters.length > 0 && <Timeline quarters={quarters} asOf={found.view.asOf} />}
      </div>
      <DeadlineList groups={groups.shown} {...list} />
      {groups.undated.map((group) => (
        <Fold key={group.key} title={group.title} count={group.items.length}>
          <DeadlineList groups={[group]} untitled {...list} />
        </Fold>
      ))}
    </>
  );
}
