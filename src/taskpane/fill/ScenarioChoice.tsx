import { Field, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import { isScenario, scenarioNames, scenarioWhys, scenarios } from "../../domain/targets/scenario";
import type { Scenario } from "../../domain/targets/scenario";
import type { Text } from "../../domain/text";
import { useSay } from "../language";

const LABEL: Text = { vi: "Kịch bản cho mọi dòng", en: "Scenario of all rows" };

const MIXED: Text = {
  vi: "Các dòng đang theo kịch bản khác nhau.",
  en: "The rows have different scenarios.",
};

const useStyles = makeStyles({
  field: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}` },
});

interface Props {
  /** Null where each row has that of its own. */
  readonly scenario: Scenario | null;
  readonly onChoose: (scenario: Scenario) => void;
}

/** By which scenario all rows are filled, with what it assumes. */
export function ScenarioChoice({ scenario, onChoose }: Props) {
  const styles = useStyles();
  const say = useSay();
  return (
    <Field
      className={styles.field}
      size="small"
      label={say(LABEL)}
      hint={say(scenario ? scenarioWhys[scenario] : MIXED)}
    >
      <RadioGroup
        layout="horizontal"
        value={scenario ?? ""}
        onChange={(_, { value }) => isScenario(value) && onChoose(value)}
      >
        {scenarios.map((one) => (
          <Radio key={one} value={one} label={say(scenarioNames[one])} />
        ))}
      </RadioGroup>
    </Field>
  );
}
