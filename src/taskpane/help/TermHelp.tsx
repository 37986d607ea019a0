import { glossary } from "../../domain/glossary";
import { LANGUAGES, languages } from "../../domain/text";
import { hasWords } from "../../services/ruleGuide";
import { useSay } from "../language";
import { useHelpStyles } from "./helpStyles";
import { NothingFound } from "./NothingFound";

/** The words of the field: in every language, with what they mean. */
export function TermHelp({ search }: { readonly search: string }) {
  const styles = useHelpStyles();
  const say = useSay();
  const found = glossary.filter(({ term, meaning }) => hasWords([term, meaning], search));
  if (found.length === 0) return <NothingFound />;
  return (
    <dl className={styles.entries}>
      {found.map(({ term, meaning }) => (
        <div key={term.en} className={styles.entry}>
          <dt className={styles.title}>
            {say(term)}{" "}
            {languages
              .filter((one) => term[one] !== say(term))
              .map((one) => (
                <span key={one} lang={one} title={LANGUAGES[one].name} className={styles.note}>
                  {term[one]}
                </span>
              ))}
          </dt>
          <dd className={styles.saying} style={{ marginInlineStart: 0 }}>
            {say(meaning)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
