import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** The looks that the parts of the help share. */
export const useHelpStyles = makeStyles({
  heading: {
    ...typographyStyles.caption1Strong,
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
  },
  entries: { margin: 0, padding: 0, listStyleType: "none" },
  entry: { paddingBlock: tokens.spacingVerticalXS },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  saying: {
    ...typographyStyles.body1,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
  },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});
