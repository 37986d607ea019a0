import { number } from "../counted";
import { ruleGuide } from "../../services/ruleGuide";
import { useSay } from "../language";
import { useHelpStyles } from "./helpStyles";
import { NothingFound } from "./NothingFound";
import { RuleEntry } from "./RuleEntry";

interface Props {
  readonly search: string;
  /** The rule that was asked about: it is opened and gets the focus. */
  readonly asked: string | undefined;
}

/** Every rule of the catalogue in its section, as far as a search has it. */
export function RuleHelp({ search, asked }: Props) {
  const styles = useHelpStyles();
  const say = useSay();
  const sections = ruleGuide(search);
  if (sections.length === 0) return <NothingFound />;
  return sections.map(({ id, title, rules }) => (
    <section key={id} aria-label={say(title)}>
      <h3 className={styles.heading}>
        {say(title)} ({say(number(rules.length))})
      </h3>
      {rules.map((rule) => (
        <RuleEntry key={rule.id} rule={rule} asked={rule.id === asked} />
      ))}
    </section>
  ));
}
