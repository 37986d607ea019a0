import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Desk } from "../desk";
import { FailureBar } from "../FailureBar";
import type { ScreenName } from "../frame/screens";
import { useStore } from "../store";
import { TourOffer } from "../tour/TourOffer";
import { useReveal } from "../useReveal";
import { BlankPlan } from "./BlankPlan";
import { OverviewLine } from "./OverviewLine";
import { checkLine, planLines } from "./overviewLines";
import { StartCard } from "./StartCard";
import { planRows } from "../../domain/plan/planRows";

const useStyles = makeStyles({
  screen: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
  },
});

interface Props {
  readonly desk: Desk;
  readonly onOpen: (screen: ScreenName) => void;
}

/** The state of the book in a few lines, each with the way to more. */
export function OverviewScreen({ desk, onOpen }: Props) {
  const styles = useStyles();
  const { plan, facts, reading, checked } = useStore(desk.book);
  const today = desk.today();
  const lines = useMemo(() => (plan ? planLines(plan, today, facts) : []), [plan, today, facts]);
  const { refused, reveal } = useReveal(desk);
  return (
    <div className={styles.screen}>
      {reading.state === "failed" && <FailureBar message={reading.message} />}
      {refused && <FailureBar message={refused} />}
      {plan &&
        planRows(plan) === 0 &&
        (plan.tables.length > 0 ? <BlankPlan /> : <StartCard plan={plan} desk={desk} />)}
      {plan && planRows(plan) > 0 && (
        <>
          <TourOffer tour={desk.tour} />
          <OverviewLine {...checkLine(checked)} onPress={() => onOpen("check")} />
          {lines.map(({ cells, screen, ...line }) => (
            <OverviewLine
              key={line.id}
              {...line}
              {...((screen ?? cells.length > 0) && {
                onPress: () => (screen ? onOpen(screen) : reveal(cells, plan)),
              })}
            />
          ))}
        </>
      )}
    </div>
  );
}
