import { Button, makeStyles } from "@fluentui/react-components";
import { CalendarAdd16Regular } from "@fluentui/react-icons";
import { useContext } from "react";
import type { Progress } from "../../domain/deadlines/progress";
import type { Text } from "../../domain/text";
import { LanguageContext } from "../language";
import type { ExportCalendar } from "./exportCalendar";

const LABEL: Text = { vi: "Xuất lịch (.ics)", en: "Calendar (.ics)" };

const useStyles = makeStyles({ button: { flexShrink: 0, whiteSpace: "nowrap" } });

interface Props {
  readonly found: Progress;
  /** Undefined for all of them. */
  readonly agency: string | undefined;
  readonly onExport: ExportCalendar;
}

/** *Xuất lịch*: what is owed as a calendar file, of all agencies or of the one that is shown. */
export function CalendarButton({ found, agency, onExport }: Props) {
  const styles = useStyles();
  const language = useContext(LanguageContext);
  return (
    <Button
      size="small"
      className={styles.button}
      icon={<CalendarAdd16Regular />}
      onClick={() => onExport(found, { language, ...(agency !== undefined && { agency }) })}
    >
      {LABEL[language]}
    </Button>
  );
}
