import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Plan } from "../../domain/plan/plan";
import type { Text } from "../../domain/text";
import type { Desk } from "../desk";
import { useSay } from "../language";
import type { Settings } from "../settings";
import { useStore } from "../store";
import type { OpenStore } from "../../services/store";
import type { Parts } from "../parts";
import { MoreButton } from "./MoreButton";

const PRODUCT: Text = { vi: "Sổ Kế hoạch", en: "Plan Workbook" };

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    flexShrink: 0,
    columnGap: tokens.spacingHorizontalXS,
    paddingBlock: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalM,
    // Excel lays its own menu over the top right corner.
    paddingInlineEnd: "34px",
  },
  titles: { flexGrow: 1, minWidth: 0 },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  book: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    overflow: "hidden",
    whiteSpace: "nowrap",
    textOverflow: "ellipsis",
  },
});

interface Props {
  readonly desk: Pick<Desk, "book" | "help" | "tour">;
  readonly menu: Parts["menu"];
  readonly settings: OpenStore<Settings>;
}

/** Which workbook this is, and the menu. */
export function Header({ desk, menu, settings }: Props) {
  const styles = useStyles();
  const say = useSay();
  const { plan } = useStore(desk.book);
  const title = plan ? planTitle(plan) : "";
  return (
    <div className={styles.header}>
      <div className={styles.titles}>
        <h1 className={styles.title}>{title || say(PRODUCT)}</h1>
        {plan && (
          <div className={styles.book} title={plan.book}>
            {plan.book}
          </div>
        )}
      </div>
      <MoreButton menu={menu} settings={settings} help={desk.help} tour={desk.tour} />
    </div>
  );
}

/** Province and period, as far as they are known: `Kiên Giang · 2021–2025`. */
function planTitle({ province, period }: Plan): string {
  const years = period && `${period.from}–${period.to}`;
  return [province, years].filter(Boolean).join(" · ");
}
