import {
  Button,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { DocumentAdd20Regular, FolderAdd20Regular } from "@fluentui/react-icons";
import { type DragEvent, useState } from "react";
import type { Text } from "../../domain/text";
import { useSay } from "../language";
import { type PickedFiles, droppedFiles } from "./pickedFiles";
import { useFilePicker } from "./useFilePicker";

const WORDS = {
  drop: {
    vi: "Kéo tệp hoặc thư mục các đơn vị gửi vào đây, hoặc",
    en: "Drop the files or folders that were sent here, or",
  },
  files: { vi: "Chọn tệp", en: "Choose files" },
  folder: { vi: "Chọn thư mục", en: "Choose a folder" },
} as const satisfies Record<string, Text>;

const useStyles = makeStyles({
  zone: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalS,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: {
    backgroundColor: tokens.colorNeutralBackground1Hover,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
  },
  told: { ...typographyStyles.body1, flexBasis: "100%", margin: 0 },
});

interface Props {
  readonly busy: boolean;
  readonly onPick: (picked: PickedFiles) => void;
}

/** Where files are dropped, or chosen one by one or as a folder. */
export function DropZone({ busy, onPick }: Props) {
  const styles = useStyles();
  const say = useSay();
  const [over, setOver] = useState(false);
  const { openFiles, openFolder, inputs } = useFilePicker(onPick);
  const drag = (event: DragEvent): void => {
    event.preventDefault();
    event.dataTransfer.dropEffect = busy ? "none" : "copy";
    setOver(!busy);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    if (!busy) void droppedFiles(event.dataTransfer).then(onPick);
  };
  return (
    <div
      className={mergeClasses(styles.zone, over && styles.over)}
      onDragEnter={drag}
      onDragOver={drag}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p className={styles.told}>{say(WORDS.drop)}</p>
      <Button
        size="small"
        icon={<DocumentAdd20Regular />}
        disabledFocusable={busy}
        onClick={openFiles}
      >
        {say(WORDS.files)}
      </Button>
      <Button
        size="small"
        icon={<FolderAdd20Regular />}
        disabledFocusable={busy}
        onClick={openFolder}
      >
        {say(WORDS.folder)}
      </Button>
      {inputs}
    </div>
  );
}
