import {
  Radio,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useId } from "react";
import type { ScenarioOutcome } from "../../domain/targets/compareScenarios";
import { type Scenario, scenarioNames } from "../../domain/targets/scenario";
import type { Text } from "../../domain/text";
import { useSay } from "../language";
import { yearValue } from "./fillWords";

const WORDS = {
  caption: { vi: "So sánh các kịch bản", en: "Scenarios side by side" },
  scenario: { vi: "Kịch bản", en: "Scenario" },
  refused: { vi: "không điền được", en: "can't be filled" },
} as const satisfies Record<string, Text>;

const useStyles = makeStyles({
  table: { ...typographyStyles.caption1, width: "100%", borderCollapse: "collapse" },
  caption: { ...typographyStyles.caption1Strong, textAlign: "start" },
  cell: {
    padding: `0 ${tokens.spacingHorizontalXS} 0 0`,
    textAlign: "end",
    fontVariantNumeric: "tabular-nums",
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { textAlign: "start", "& .fui-Radio": { marginLeft: `-${tokens.spacingHorizontalS}` } },
  chosen: { fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly outcomes: readonly ScenarioOutcome[];
  readonly chosen: Scenario;
  readonly years: readonly number[];
  readonly onChoose: (scenario: Scenario) => void;
}

/** The years of a row under every scenario, to compare before one is chosen. */
export function ScenarioTable({ outcomes, chosen, years, onChoose }: Props) {
  const styles = useStyles();
  const say = useSay();
  const group = useId();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{say(WORDS.caption)}</caption>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.cell, styles.name)}>
            {say(WORDS.scenario)}
          </th>
          {years.map((year) => (
            <th key={year} scope="col" className={styles.cell}>
              {year}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {outcomes.map(({ scenario, proposed }) => (
          <tr key={scenario}>
            <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
              <Radio
                name={group}
                value={scenario}
                checked={scenario === chosen}
                label={say(scenarioNames[scenario])}
                onChange={() => onChoose(scenario)}
              />
            </th>
            {proposed ? (
              proposed.years.map((year) => (
                <td
                  key={year.year}
                  className={mergeClasses(styles.cell, scenario === chosen && styles.chosen)}
                >
                  {say(yearValue(year))}
                </td>
              ))
            ) : (
              <td colSpan={years.length} className={styles.cell}>
                {say(WORDS.refused)}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
