import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import {
  CheckmarkCircle16Filled,
  DismissCircle16Filled,
  type FluentIcon,
  Info16Filled,
} from "@fluentui/react-icons";
import { memo } from "react";
import type { ConsolidatedFile } from "../../domain/consolidation/consolidation";
import { useSay } from "../language";
import { fileGroup, fileNote, remarksOf } from "./fileLines";

const ICONS: Readonly<Record<ReturnType<typeof fileGroup>, FluentIcon>> = {
  left: DismissCircle16Filled,
  remarked: Info16Filled,
  read: CheckmarkCircle16Filled,
};

const useStyles = makeStyles({
  item: {
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    contentVisibility: "auto",
    containIntrinsicHeight: "auto 40px",
  },
  mark: { flexShrink: 0, marginTop: "2px" },
  left: { color: tokens.colorStatusDangerForeground1 },
  remarked: { color: tokens.colorNeutralForeground3 },
  read: { color: tokens.colorStatusSuccessForeground1 },
  words: { display: "flex", flexDirection: "column", minWidth: 0 },
  name: { ...typographyStyles.body1, overflowWrap: "anywhere" },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  remarks: {
    ...typographyStyles.caption1,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground2,
  },
});

/** One file: its name, and what became of it in words. */
export const FileLine = memo(function FileLine({ file }: { readonly file: ConsolidatedFile }) {
  const styles = useStyles();
  const say = useSay();
  const group = fileGroup(file);
  const Icon = ICONS[group];
  const remarks = remarksOf(file);
  return (
    <li className={styles.item}>
      <Icon className={mergeClasses(styles.mark, styles[group])} aria-hidden />
      <span className={styles.words}>
        <span className={styles.name}>{file.file.name}</span>
        <span className={styles.note}>{say(fileNote(file))}</span>
        {remarks.length > 0 && (
          <ul className={styles.remarks}>
            {remarks.map((remark, index) => (
              <li key={index}>{say(remark)}</li>
            ))}
          </ul>
        )}
      </span>
    </li>
  );
});
