import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect } from "react";
import { countStates } from "../../domain/deadlines/tallies";
import type { Text } from "../../domain/text";
import { FailureBar } from "../FailureBar";
import { useSay } from "../language";
import { useStore } from "../store";
import { useReveal } from "../useReveal";
import { AsOfField } from "./AsOfField";
import { Board } from "./Board";
import type { DeadlinesDesk } from "./deadlinesDesk";
import { foundText } from "./deadlineWords";
import { StateCountList } from "./StateCountList";
import { ViewOptions } from "./ViewOptions";
import { YearForm } from "./YearForm";

const WORDS = {
  reading: { vi: "Đang đọc sổ…", en: "Reading the workbook…" },
  again: { vi: "Đọc lại", en: "Read again" },
} as const satisfies Record<string, Text>;

const useStyles = makeStyles({
  top: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
  },
  // The same height while it is read and after it: nothing below moves.
  basis: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    minHeight: "24px",
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
  },
  again: { flexShrink: 0, minWidth: 0, paddingInline: tokens.spacingHorizontalXS },
});

interface Props {
  readonly desk: DeadlinesDesk;
  /** Whether the screen is in sight. */
  readonly shown: boolean;
}

/** Tiến độ: how the deadlines stand on a day, what is late first. */
export function DeadlinesScreen({ desk, shown }: Props) {
  const styles = useStyles();
  const say = useSay();
  const state = useStore(desk.deadlines);
  const writing = useStore(desk.write).state === "writing";
  const { refused, reveal } = useReveal(desk);
  const { last, view } = desk.deadlines;
  const today = desk.today();
  const running = state.state === "running";

  // Cells may have changed while the screen was out of sight; nothing is read for a screen that nobody opens.
  useEffect(() => {
    if (shown) void desk.deadlines.run();
  }, [shown, desk]);

  return (
    <>
      <div className={styles.top}>
        <AsOfField
          asOf={view.asOf ?? today}
          today={today}
          onChange={(asOf) => void desk.deadlines.show({ ...view, asOf })}
        />
        {state.state === "failed" && <FailureBar message={state.message} />}
        {refused && <FailureBar message={refused} />}
        <div className={styles.basis}>
          {running && !last && say(WORDS.reading)}
          {last && say(foundText(last))}
          {last && (
            <Button
              size="small"
              className={styles.again}
              appearance="transparent"
              disabledFocusable={running}
              onClick={() => void desk.deadlines.run()}
            >
              {say(WORDS.again)}
            </Button>
          )}
        </div>
        {last && (
          <ViewOptions
            view={last.found.view}
            wanted={view}
            onChange={(wanted) => void desk.deadlines.show(wanted)}
          />
        )}
        <div role="status">{last && <StateCountList counts={countStates(last.found.tasks)} />}</div>
        {last?.found.proposals.map((proposal) => (
          <YearForm
            key={proposal.sheet}
            proposal={proposal}
            busy={writing}
            onConfirm={(year) => void desk.confirmYear(proposal, year)}
          />
        ))}
      </div>
      {last && (
        <Board
          found={last.found}
          exportCalendar={desk.exportCalendar}
          exportLetters={desk.exportLetters}
          onReveal={(cell) => reveal([cell], last.found.plan)}
        />
      )}
    </>
  );
}
