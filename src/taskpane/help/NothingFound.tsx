import type { Text } from "../../domain/text";
import { useSay } from "../language";
import { useHelpStyles } from "./helpStyles";

const NOTHING: Text = {
  vi: "Không tìm thấy. Hãy thử ít chữ hơn; viết có dấu hay không dấu đều được.",
  en: "Nothing was found. Try fewer words; with or without tone marks.",
};

/** That a search found nothing, and what to try. */
export function NothingFound() {
  const styles = useHelpStyles();
  const say = useSay();
  return (
    <p role="status" className={styles.saying}>
      {say(NOTHING)}
    </p>
  );
}
