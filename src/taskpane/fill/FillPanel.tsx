import { Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import type { Text } from "../../domain/text";
import { AllocateScreen } from "../allocate/AllocateScreen";
import { useSay } from "../language";
import { useStore } from "../store";
import type { FillDesk } from "./fillDesk";
import { FillScreen } from "./FillScreen";
import type { FillView } from "./fillView";

const NAMES: Readonly<Record<FillView, Text>> = {
  years: { vi: "Phân kỳ các năm", en: "Fill the years" },
  localities: { vi: "Phân bổ địa phương", en: "Share out to localities" },
};
const VIEWS = Object.keys(NAMES) as readonly FillView[];

const LABEL: Text = { vi: "Việc với chỉ tiêu", en: "What to do with targets" };

const useStyles = makeStyles({
  views: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} 0` },
  away: { display: "none" },
});

interface Props {
  readonly desk: Pick<FillDesk, "fill" | "allocation" | "fillView" | "reveal">;
  /** Whether the screen is in sight. */
  readonly shown: boolean;
}

/** Phân kỳ: laying targets out over the years, and sharing them out to localities. */
export function FillPanel({ desk, shown }: Props) {
  const styles = useStyles();
  const say = useSay();
  const view = useStore(desk.fillView);
  const panel = (name: FillView) => ({
    id: `fill-${name}`,
    role: "tabpanel",
    "aria-labelledby": `fill-tab-${name}`,
    ...(view !== name && { className: styles.away }),
  });
  return (
    <>
      <TabList
        size="small"
        appearance="subtle-circular"
        className={styles.views}
        aria-label={say(LABEL)}
        selectedValue={view}
        onTabSelect={(_, { value }) => desk.fillView.set(value as FillView)}
      >
        {VIEWS.map((name) => (
          <Tab key={name} id={`fill-tab-${name}`} value={name} aria-controls={`fill-${name}`}>
            {say(NAMES[name])}
          </Tab>
        ))}
      </TabList>
      <div {...panel("years")}>
        <FillScreen desk={desk} shown={shown && view === "years"} />
      </div>
      <div {...panel("localities")}>
        <AllocateScreen desk={desk} shown={shown && view === "localities"} />
      </div>
    </>
  );
}
