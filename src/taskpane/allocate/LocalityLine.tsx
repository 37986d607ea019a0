import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { LockClosed12Regular } from "@fluentui/react-icons";
import type { LocalityTargets } from "../../domain/distribution/allocation";
import type { ProvinceTarget } from "../../domain/distribution/provinceTarget";
import type { Text } from "../../domain/text";
import { number } from "../counted";
import { useSay } from "../language";
import { visuallyHidden } from "../visuallyHidden";
import { HoldField } from "./HoldField";

const HELD: Text = { vi: "giữ", en: "held" };

const useStyles = makeStyles({
  name: { textAlign: "start", minWidth: "84px" },
  link: { display: "inline-block", minHeight: "24px", fontSize: "inherit", textAlign: "start" },
  held: { fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(84px, 1fr))",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    textAlign: "start",
  },
  hidden: visuallyHidden,
});

interface Props {
  readonly part: LocalityTargets;
  readonly target: Pick<ProvinceTarget, "years" | "row">;
  readonly open: boolean;
  /** Of every cell. */
  readonly className: string;
  readonly onOpen: (open: boolean) => void;
  /** Null leaves the year to be shared again. */
  readonly onHold: (year: number, value: number | null) => void;
}

/** A locality with its years; opened, each year can be typed over and is held then. */
export function LocalityLine({ part, target, open, className, onOpen, onHold }: Props) {
  const styles = useStyles();
  const say = useSay();
  const { locality, values } = part;
  return (
    <>
      <tr>
        <th scope="row" className={mergeClasses(className, styles.name)}>
          <Link
            as="button"
            className={styles.link}
            aria-expanded={open}
            onClick={() => onOpen(!open)}
          >
            {locality.name}
          </Link>
        </th>
        {values.map((value, i) => {
          const isHeld = locality.held.has(target.years[i]!);
          return (
            <td key={target.years[i]} className={mergeClasses(className, isHeld && styles.held)}>
              {isHeld && (
                <>
                  <LockClosed12Regular aria-hidden />
                  <span className={styles.hidden}>{say(HELD)} </span>
                </>
              )}
              {say(number(value))}
            </td>
          );
        })}
      </tr>
      {open && (
        <tr>
          <td colSpan={values.length + 1} className={className}>
            <div className={styles.fields}>
              {target.years.map((year, i) => (
                <HoldField
                  key={year}
                  row={target.row}
                  year={year}
                  value={values[i]!}
                  held={locality.held.has(year)}
                  onHold={(value) => onHold(year, value)}
                />
              ))}
            </div>
          </td>
        </tr>
      )}
    </>
  );
}
