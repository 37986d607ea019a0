import type { Plan } from "../../domain/plan/plan";
import type { Text } from "../../domain/text";
import { Fold } from "../Fold";
import { useSay } from "../language";

const TITLE: Text = { vi: "Đã tìm gì trong sổ này", en: "What was looked for in this workbook" };

/** What was not found in a book without a plan, for whoever wonders why. */
export function SeenInBook({ plan }: { readonly plan: Plan }) {
  const say = useSay();
  if (plan.notChecked.length === 0) return null;
  return (
    <Fold title={TITLE} count={plan.notChecked.length}>
      <ul>
        {plan.notChecked.map(({ what, why }) => (
          <li key={what.vi}>
            {say(what)}: {say(why)}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
