import { makeStyles } from "@fluentui/react-components";
import type { ConsolidatedFile } from "../../domain/consolidation/consolidation";
import type { Text } from "../../domain/text";
import { Fold } from "../Fold";
import { FileLine } from "./FileLine";
import { PreviewPart } from "./PreviewPart";
import { fileGroup } from "./fileLines";
import { listStyle } from "./listStyle";

const WORDS = {
  left: { vi: "Tệp chưa đưa vào", en: "Files left out" },
  remarked: { vi: "Tệp đã đưa vào, có lưu ý", en: "Files consolidated, with remarks" },
  read: { vi: "Tệp đã đưa vào", en: "Files consolidated" },
} as const satisfies Record<string, Text>;

const useStyles = makeStyles({ list: listStyle });

/** The files by what became of them: those left out lie open with the reason and what to do. */
export function FileList({ files }: { readonly files: readonly ConsolidatedFile[] }) {
  const styles = useStyles();
  const groups = { left: [], remarked: [], read: [] } as Record<
    ReturnType<typeof fileGroup>,
    ConsolidatedFile[]
  >;
  for (const file of files) groups[fileGroup(file)].push(file);
  const lines = (own: readonly ConsolidatedFile[]) => (
    <ul className={styles.list}>
      {own.map((file) => (
        <FileLine key={file.file.name} file={file} />
      ))}
    </ul>
  );
  return (
    <>
      <PreviewPart title={WORDS.left} count={groups.left.length}>
        {lines(groups.left)}
      </PreviewPart>
      {(["remarked", "read"] as const).map(
        (group) =>
          groups[group].length > 0 && (
            <Fold key={group} title={WORDS[group]} count={groups[group].length}>
              {lines(groups[group])}
            </Fold>
          )
      )}
    </>
  );
}
