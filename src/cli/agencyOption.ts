import type { Progress } from "../domain/deadlines/progress";
import { foldSpelling } from "../domain/notation/vietnamese";
import { CommandProblem } from "./problem";

/** The lead agency that an option names, as the plan's register spells it; null where the option was not given. */
export function agencyOption(text: string | undefined, { byAgency }: Progress): string | null {
  if (text === undefined) return null;
  const names = byAgency.flatMap(({ agency }) => agency ?? []);
  const found = names.find((name) => foldSpelling(name) === foldSpelling(text));
  if (found !== undefined) return found;
  throw new CommandProblem({
    vi: `“${text}” không chủ trì nhiệm vụ nào trong sổ. Các cơ quan chủ trì: ${names.join("; ")}.`,
    en: `“${text}” leads no task of the book. Lead agencies: ${names.join("; ")}.`,
  });
}
