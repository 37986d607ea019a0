import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { changedPart } from "../../domain/report/changedPart";
import type { FixEdit } from "../../domain/rules/rule";
import { bareNumber } from "../../domain/rules/say";
import type { Text } from "../../domain/text";
import { useSay } from "../language";

const WORDS = {
  cell: { vi: "Ô", en: "Cell" },
  before: { vi: "Đang là", en: "Now" },
  after: { vi: "Sửa thành", en: "Would be" },
  blank: { vi: "(trống)", en: "(blank)" },
} as const satisfies Record<string, Text>;

const useStyles = makeStyles({
  cell: { whiteSpace: "nowrap" },
  table: {
    width: "100%",
    marginBottom: tokens.spacingVerticalS,
    borderCollapse: "collapse",
    ...typographyStyles.caption1,
    "& caption": { ...typographyStyles.caption1Strong, textAlign: "start" },
    "& th": { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
    "& th, & td": {
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS} 0`,
      textAlign: "start",
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
  },
});

interface Props {
  readonly caption: Text;
  readonly edits: readonly FixEdit[];
}

/** What would change, cell by cell, before and after. */
export function FixTable({ caption, edits }: Props) {
  const styles = useStyles();
  const say = useSay();
  return (
    <table className={styles.table}>
      <caption>{say(caption)}</caption>
      <thead>
        <tr>
          <th scope="col">{say(WORDS.cell)}</th>
          <th scope="col">{say(WORDS.before)}</th>
          <th scope="col">{say(WORDS.after)}</th>
        </tr>
      </thead>
      <tbody>
        {edits.map(({ sheet, cell, before, after }) => (
          <tr key={`${sheet} ${cell}`}>
            <td className={styles.cell}>{cell}</td>
            {parts(before, after).map((value, i) => (
              <td key={i}>{say(shown(value))}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Of long texts only what changes, and a few words around it. */
function parts(before: FixEdit["before"], after: FixEdit["after"]) {
  const texts = typeof before === "string" && typeof after === "string";
  return texts ? changedPart(before, after) : [before, after];
}

function shown(value: FixEdit["before"]): Text {
  if (value === null) return WORDS.blank;
  return typeof value === "number" ? bareNumber(value) : { vi: value, en: value };
}
