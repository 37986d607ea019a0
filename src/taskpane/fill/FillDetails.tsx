import {
  Button,
  MessageBar,
  MessageBarBody,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { ArrowCircleRight20Regular } from "@fluentui/react-icons";
import type { Text } from "../../domain/text";
import type { FillSession } from "../../services/fillSession";
import { passFocusOn } from "../frame/passFocusOn";
import { useSay } from "../language";
import { FillBasis } from "./FillBasis";
import { FillChart } from "./FillChart";
import { MethodPicker } from "./MethodPicker";
import { ScenarioTable } from "./ScenarioTable";
import { WeightsField } from "./WeightsField";
import { YearField } from "./YearField";
import type { FillLine } from "./fillLines";
import { pathChart } from "./pathChart";

const WORDS = {
  hold: {
    vi: "Ghi một số, hoặc bấm Enter trên số đang có, để giữ số đó; xóa số để trở lại cách phân kỳ. Ô đã có số trong sổ thì sửa ngay trên trang tính.",
    en: "Type a number, or press Enter on the one shown, to keep it; delete it to go back to the method. A cell that holds a number is edited in the sheet.",
  },
  reset: { vi: "Bỏ lựa chọn của tôi", en: "Take my choices back" },
  leave: { vi: "Để nguyên dòng này", en: "Leave this row" },
  goTo: { vi: "Tới các ô", en: "Go to the cells" },
} as const satisfies Record<string, Text>;

const useStyles = makeStyles({
  details: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    ...typographyStyles.caption1,
  },
  years: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(92px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly id: string;
  readonly fill: FillSession;
  readonly line: FillLine;
  readonly onReveal: () => void;
}

/** An opened row: its chart, its method, its years to be typed over, and from what each number comes. */
export function FillDetails({ id, fill, line, onReveal }: Props) {
  const styles = useStyles();
  const say = useSay();
  const { row, years, proposed, refusal, chosen } = line;
  const chart = pathChart(line);
  return (
    <div id={id} className={styles.details}>
      {refusal && (
        <MessageBar intent="warning" layout="multiline" role="alert">
          <MessageBarBody>{say(refusal.text)}</MessageBarBody>
        </MessageBar>
      )}
      {chart && <FillChart chart={chart} name={row.name.text} />}
      <MethodPicker line={line} onChoose={(method) => fill.chooseMethod(row.key, method)} />
      {line.method === "profile" && (
        <WeightsField
          weights={line.weights}
          years={years.length}
          onWeigh={(weights) => fill.weighYears(row.key, weights)}
        />
      )}
      {proposed && (
        <ScenarioTable
          outcomes={fill.scenariosOf(row)}
          chosen={proposed.scenario}
          years={years.map(({ year }) => year)}
          onChoose={(scenario) => fill.chooseScenarioOf(row.key, scenario)}
        />
      )}
      <div className={styles.years}>
        {years.map((year) => (
          <YearField
            key={year.year}
            row={row}
            year={year}
            onType={(value) => fill.typeValue(row.key, year.year, value)}
          />
        ))}
      </div>
      <p className={styles.hint}>{say(WORDS.hold)}</p>
      {proposed && <FillBasis row={proposed} />}
      <div className={styles.buttons}>
        <Button size="small" icon={<ArrowCircleRight20Regular />} onClick={onReveal}>
          {say(WORDS.goTo)}
        </Button>
        <Button ref={passFocusOn} size="small" onClick={() => fill.leaveRow(row.key, true)}>
          {say(WORDS.leave)}
        </Button>
        {chosen && (
          <Button ref={passFocusOn} size="small" onClick={() => fill.resetRow(row)}>
            {say(WORDS.reset)}
          </Button>
        )}
      </div>
    </div>
  );
}
