import { Tab, TabList, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  Broom20Regular,
  CalendarClock20Regular,
  ClipboardTask20Regular,
  Collections20Regular,
  DataTrending20Regular,
  type FluentIcon,
  Home20Regular,
  MailArrowForward20Regular,
} from "@fluentui/react-icons";
import type { Text } from "../../domain/text";
import { useSay } from "../language";
import { SCREENS, type ScreenName, panelId, tabId } from "./screens";

interface Face {
  readonly title: Text;
  readonly icon: FluentIcon;
}

const FACES: Readonly<Record<ScreenName, Face>> = {
  overview: { title: { vi: "Tổng quan", en: "Overview" }, icon: Home20Regular },
  check: { title: { vi: "Kiểm tra", en: "Check" }, icon: ClipboardTask20Regular },
  repair: { title: { vi: "Làm sạch", en: "Clean up" }, icon: Broom20Regular },
  fill: { title: { vi: "Phân kỳ", en: "Fill" }, icon: DataTrending20Regular },
  deadlines: { title: { vi: "Tiến độ", en: "Deadlines" }, icon: CalendarClock20Regular },
  consolidate: { title: { vi: "Tổng hợp", en: "Consolidate" }, icon: Collections20Regular },
  issue: { title: { vi: "Tạo biểu", en: "Issue" }, icon: MailArrowForward20Regular },
};

/** Where the names do not fit in one row. */
const NARROW = "@media (max-width: 740px)";

const LABEL: Text = { vi: "Các màn hình", en: "Screens" };

const useStyles = makeStyles({
  tabs: {
    flexShrink: 0,
    paddingInline: tokens.spacingHorizontalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  /** In a narrow pane only the open screen shows its name; the others have it for a pointer and a screen reader. */
  name: { [NARROW]: { display: "none" } },
});

interface Props {
  readonly screen: ScreenName;
  readonly onSelect: (screen: ScreenName) => void;
}

/** One tab per screen. */
export function ScreenTabs({ screen, onSelect }: Props) {
  const styles = useStyles();
  const say = useSay();
  return (
    <TabList
      size="small"
      className={styles.tabs}
      aria-label={say(LABEL)}
      selectedValue={screen}
      onTabSelect={(_, { value }) => onSelect(value as ScreenName)}
    >
      {SCREENS.map((name) => {
        const { title, icon: Icon } = FACES[name];
        return (
          <Tab
            key={name}
            id={tabId(name)}
            value={name}
            icon={<Icon />}
            aria-controls={panelId(name)}
            aria-label={say(title)}
            title={say(title)}
          >
            <span className={mergeClasses(name !== screen && styles.name)}>{say(title)}</span>
          </Tab>
        );
      })}
    </TabList>
  );
}
