import { cleanText } from "./notation/vietnamese";

/** In characters: Windows refuses paths of more than 260, and folders need some. */
const LONGEST = 100;

const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** Gives files names that any system takes, NFC, none of them twice. */
export class FileNames {
  private readonly taken = new Set<string>();

  /** The name made of a name of somebody and what follows it: ` - Biểu.xlsx`. */
  of(name: string, ending: string): string {
    const stem = safeStem(name) + ending.slice(0, ending.lastIndexOf("."));
    const extension = ending.slice(ending.lastIndexOf("."));
    let file = stem + extension;
    // Windows takes names that differ only in case for one.
    for (let number = 2; this.taken.has(file.toLowerCase()); number++) {
      file = `${stem} (${number})${extension}`;
    }
    this.taken.add(file.toLowerCase());
    return file;
  }
}

/** A name without what file systems refuse: `< > : " / \ | ? *`, dots and blanks at its ends, names of devices. */
function safeStem(name: string): string {
  const plain = cleanText(name.replace(/[<>:"/\\|?*]/g, "-")).replace(/^[. ]+/, "");
  const cut = [...plain]
    .slice(0, LONGEST)
    .join("")
    .replace(/[. ]+$/, "");
  if (cut === "") return "Cơ quan";
  return RESERVED.test(cut) ? `${cut}_` : cut;
}
