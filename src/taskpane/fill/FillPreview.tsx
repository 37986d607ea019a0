import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { filledTargets } from "../../domain/targets/fillWriting";
import type { Text } from "../../domain/text";
import type { ReadyToFill } from "../../services/fillSession";
import { number } from "../counted";
import { FailureBar } from "../FailureBar";
import { Fold } from "../Fold";
import { useSay } from "../language";
import { useLineFocus } from "../useLineFocus";
import { useReveal } from "../useReveal";
import type { FillDesk } from "./fillDesk";
import { FillRow } from "./FillRow";
import { LeftRow } from "./LeftRow";
import { RefusedRows } from "./RefusedRows";
import { ScenarioChoice } from "./ScenarioChoice";
import { SettleForm } from "./SettleForm";
import { TotalForm } from "./TotalForm";
import { commonScenario, fillLines, leftRows, refusedRows, totalQuestions } from "./fillLines";

const WORDS = {
  totals: { vi: "Cần biết tổng số", en: "Totals to be known" },
  rows: { vi: "Dòng điền được", en: "Rows that can be filled" },
  refused: { vi: "Chưa điền được", en: "Not filled" },
  left: { vi: "Để nguyên", en: "Left as they are" },
} as const satisfies Record<string, Text>;

const useStyles = makeStyles({
  heading: {
    ...typographyStyles.caption1Strong,
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
  },
  count: { fontWeight: tokens.fontWeightRegular },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

interface Props {
  readonly desk: Pick<FillDesk, "fill" | "reveal">;
  readonly ready: ReadyToFill;
}

/** What filling would do, part by part: totals to answer, rows to fill, rows refused, rows left. */
export function FillPreview({ desk, ready }: Props) {
  const styles = useStyles();
  const say = useSay();
  const { refused, reveal } = useReveal(desk);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const lines = fillLines(ready);
  const { list, move, reached, reach } = useLineFocus(lines.map(({ row }) => row.key));
  const { plan } = ready.knowledge;
  const open = (key: string, isOpen: boolean): void =>
    setOpened(
      (before) => new Set([...before].filter((one) => one !== key).concat(isOpen ? key : []))
    );
  const questions = totalQuestions(ready);
  const refusals = refusedRows(ready);
  const left = leftRows(ready);
  const filled = filledTargets(plan, ready.knowledge.filled);
  const heading = (title: Text, count: number) => (
    <h2 className={styles.heading}>
      {say(title)} <span className={styles.count}>({say(number(count))})</span>
    </h2>
  );
  return (
    <>
      {refused && <FailureBar message={refused} inset />}
      {questions.length > 0 && (
        <section aria-label={say(WORDS.totals)}>
          {heading(WORDS.totals, questions.length)}
          {questions.map((question) => (
            <TotalForm
              key={question.unit}
              question={question}
              onState={(value, source) => desk.fill.stateTotal(question.unit, value, source)}
            />
          ))}
        </section>
      )}
      {lines.length > 0 && (
        <section aria-label={say(WORDS.rows)}>
          {heading(WORDS.rows, lines.length)}
          <ScenarioChoice
            scenario={commonScenario(ready)}
            onChoose={(scenario) => desk.fill.chooseScenario(scenario)}
          />
          <div ref={list} onKeyDown={move}>
            <ul className={styles.list}>
              {lines.map((line) => (
                <FillRow
                  key={line.row.key}
                  fill={desk.fill}
                  line={line}
                  open={opened.has(line.row.key)}
                  reached={line.row.key === reached}
                  onFocus={() => reach(line.row.key)}
                  onOpen={(isOpen) => open(line.row.key, isOpen)}
                  onReveal={() =>
                    reveal(
                      line.years.map(({ cell }) => cell.ref),
                      plan
                    )
                  }
                />
              ))}
            </ul>
          </div>
        </section>
      )}
      {refusals.length > 0 && (
        <section aria-label={say(WORDS.refused)}>
          {heading(WORDS.refused, refusals.length)}
          <RefusedRows rows={refusals} onReveal={(cells) => reveal(cells, plan)} />
        </section>
      )}
      {filled > 0 && <SettleForm count={filled} onSettle={() => void desk.fill.settle()} />}
      {left.length > 0 && (
        <Fold title={WORDS.left} count={left.length}>
          <ul className={styles.list}>
            {left.map((row) => (
              <LeftRow
                key={row.key}
                row={row}
                onTakeUp={() => desk.fill.leaveRow(row.key, false)}
              />
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}
