import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { PullChanges, ValueChange } from "../../domain/consolidation/changes/pullSummary";
import { fieldHeading } from "../../domain/consolidation/sheets/sheetWords";
import type { Language, Text } from "../../domain/text";
import { number } from "../counted";
import { Fold } from "../Fold";
import { useSay } from "../language";
import { PreviewPart } from "./PreviewPart";
import { listStyle } from "./listStyle";

const WORDS = {
  title: { vi: "Thay đổi so với lần tổng hợp trước", en: "Changes since the last pull" },
  none: { vi: "Không có gì thay đổi.", en: "Nothing changed." },
  added: { vi: "Tệp mới", en: "New files" },
  changed: { vi: "Tệp đã đổi", en: "Changed files" },
  removed: { vi: "Tệp không còn", en: "Files gone" },
  blank: { vi: "trống", en: "blank" },
  localities: { vi: "cộng các địa phương", en: "localities together" },
} as const satisfies Record<string, Text>;

const useStyles = makeStyles({
  list: { ...listStyle, ...typographyStyles.caption1 },
  item: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    contentVisibility: "auto",
    containIntrinsicHeight: "auto 34px",
  },
  none: { ...typographyStyles.caption1, margin: 0, padding: `0 ${tokens.spacingHorizontalM}` },
});

/** What changed since the last pull: files, then each figure of the province with its effect. */
export function ChangeList({ changes }: { readonly changes: PullChanges }) {
  const styles = useStyles();
  const say = useSay();
  const { values } = changes;
  const groups = (["added", "changed", "removed"] as const).filter(
    (group) => changes[group].length > 0
  );
  const count = groups.reduce((sum, group) => sum + changes[group].length, values.length);
  if (count === 0) {
    return <p className={styles.none}>{`${say(WORDS.title)}: ${say(WORDS.none)}`}</p>;
  }
  return (
    <PreviewPart title={WORDS.title} count={count}>
      {groups.map((group) => (
        <Fold key={group} title={WORDS[group]} count={changes[group].length}>
          <ul className={styles.list}>
            {changes[group].map((name) => (
              <li key={name} className={styles.item}>
                {name}
              </li>
            ))}
          </ul>
        </Fold>
      ))}
      <ul className={styles.list}>
        {values.map((value) => (
          <li key={`${value.key} ${value.field} ${value.of}`} className={styles.item}>
            {say(changeText(value))}
          </li>
        ))}
      </ul>
    </PreviewPart>
  );
}

function changeText({ name, field, of, before, after, difference }: ValueChange): Text {
  const said = (language: Language): string => {
    const whose = of === "localities" ? ` (${WORDS.localities[language]})` : "";
    const sign = difference !== null && difference > 0 ? "+" : "";
    const effect = difference === null ? "" : ` (${sign}${number(difference)[language]})`;
    const [from, to] = [before, after].map((value) => value ?? WORDS.blank[language]);
    return `${name}, ${fieldHeading(field)[language]}${whose}: ${from} → ${to}${effect}`;
  };
  return { vi: said("vi"), en: said("en") };
}
