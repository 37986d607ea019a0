import { dayFirst } from "../../rules/say";
import type { Language, Text } from "../../text";
import type {
  ConsolidatedIndicator,
  Consolidation,
  Ground,
  ProvinceFigure,
} from "../consolidation";
import type { Decision } from "../answers";
import type { FigureField } from "../submission";
import { fieldHeading, groundWords } from "./sheetWords";

/** What the province's figures of a row rest on, what is not agreed, and which of the book's own figures they replace. */
export function provinceState(
  indicator: ConsolidatedIndicator,
  { conflicts, files }: Pick<Consolidation, "conflicts" | "files">
): Text {
  const figures = [...indicator.figures.values()];
  const own = conflicts.filter(
    ({ appendix, key }) => appendix === "indicators" && key === indicator.row.key
  );
  const open = own.filter(({ decision }) => decision === null);
  const decided = own.flatMap(({ decision }) => decision ?? []);
  return sentences([
    ...groundTexts(figures, (figure) => {
      const { source } = figure;
      return source === null ? null : (files[source.file]?.sender?.name ?? null);
    }),
    ...(open.length > 0
      ? [
          {
            vi: `Chưa thống nhất: ${open.map(({ field }) => fieldHeading(field).vi).join(", ")}`,
            en: `Not agreed: ${open.map(({ field }) => fieldHeading(field).en).join(", ")}`,
          },
        ]
      : []),
    ...decided.map(decisionText),
    ...replacedText(figures),
  ]);
}

/** Why totals are not there, each reason said once, with its columns where it does not hold for all. */
export function totalState(
  { figures }: Pick<ConsolidatedIndicator, "figures">,
  kind: "parts" | "localities"
): Text {
  const all = [...figures.values()].flatMap((figure) => {
    const total = figure[kind];
    return total ? [{ field: figure.field, total }] : [];
  });
  // A column that no one fills in lacks nothing, as long as another is filled in.
  const filled = all.filter(({ total }) => total.given > 0 || total.kind === "total");
  const told = filled.length > 0 ? filled : all.slice(0, 1);
  const reasons = new Map<string, { readonly text: Text; readonly fields: FigureField[] }>();
  for (const { field, total } of told) {
    if (total.kind === "total") continue;
    const known = reasons.get(total.text.vi);
    if (known) known.fields.push(field);
    else reasons.set(total.text.vi, { text: total.text, fields: [field] });
  }
  return sentences(
    [...reasons.values()].map(({ text, fields }) => {
      if (fields.length === told.length) return text;
      const of = (language: Language) =>
        fields.map((field) => fieldHeading(field)[language]).join(", ");
      return { vi: `${of("vi")}: ${text.vi}`, en: `${of("en")}: ${text.en}` };
    })
  );
}

/** `Số của cơ quan chủ trì (Sở Y tế)`; several grounds each with its columns. */
function groundTexts(
  figures: readonly ProvinceFigure[],
  agencyOf: (figure: ProvinceFigure) => string | null
): Text[] {
  const groups = new Map<
    string,
    { ground: Ground; agency: string | null; own: ProvinceFigure[] }
  >();
  for (const figure of figures) {
    const { ground, state } = figure;
    if (state !== "settled" || ground === null || ground === "decision") continue;
    const agency = agencyOf(figure);
    const key = `${ground} ${agency ?? ""}`;
    const group = groups.get(key) ?? { ground, agency, own: [] };
    group.own.push(figure);
    groups.set(key, group);
  }
  const all = [...groups.values()];
  return all.map(({ ground, agency, own }) => {
    const by = agency ? ` (${agency})` : "";
    const columns = (language: Language) =>
      all.length === 1
        ? ""
        : `: ${own.map(({ field }) => fieldHeading(field)[language]).join(", ")}`;
    return {
      vi: `${groundWords[ground].vi}${by}${columns("vi")}`,
      en: `${groundWords[ground].en}${by}${columns("en")}`,
    };
  });
}

/** A decision with its ground, who took it and when. */
export function decisionText({ field, chosen, ground, by, on }: Decision): Text {
  const { vi, en } = fieldHeading(field);
  return {
    vi: `Đã chọn ${vi} = ${chosen}. Căn cứ: ${ground} (${by}, ${dayFirst(on)})`,
    en: `Decided ${en} = ${chosen}. Ground: ${ground} (${by}, ${on})`,
  };
}

function replacedText(figures: readonly ProvinceFigure[]): Text[] {
  const replaced = figures.filter(({ replaces }) => replaces !== null);
  if (replaced.length === 0) return [];
  const list = (language: Language) =>
    replaced
      .map(({ field, replaces }) => `${fieldHeading(field)[language]} ${replaces}`)
      .join("; ");
  return [{ vi: `Trong sổ đang ghi: ${list("vi")}`, en: `The book has: ${list("en")}` }];
}

/** Parts that say something, one sentence after the other. */
export function sentences(parts: readonly Text[]): Text {
  const join = (language: Language) =>
    parts
      .map((part) => part[language].replace(/\.$/, ""))
      .filter((part) => part !== "")
      .join(". ");
  return { vi: join("vi"), en: join("en") };
}
