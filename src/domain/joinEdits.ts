import type { CellsEdit, NumberFormatsEdit, UserEdit } from "./edit";
import type { Area } from "./sheet";

type AreaEdit = CellsEdit | NumberFormatsEdit;

/** How far back a block is looked for that an edit goes on with: formats and contents of a few columns alternate. */
const LOOK_BACK = 8;

/**
 * The same edits in fewer pieces: those of rows below each other become one block, so that a column of cells takes one
 * call and not thousands. No edit passes another that touches its cells.
 */
export function joinEdits(edits: readonly UserEdit[]): readonly UserEdit[] {
  const blocks: (UserEdit | AreaEdit[])[] = [];
  for (const edit of edits) {
    const block = edit.kind === "name" ? null : blockAbove(edit, blocks);
    if (block) block.push(edit as AreaEdit);
    else blocks.push(edit.kind === "name" ? edit : [edit]);
  }
  return blocks.map((block) => (Array.isArray(block) ? whole(block) : block));
}

function blockAbove(edit: AreaEdit, blocks: readonly (UserEdit | AreaEdit[])[]): AreaEdit[] | null {
  for (const block of blocks.slice(-LOOK_BACK).reverse()) {
    if (!Array.isArray(block)) return null;
    if (goesOn(block, edit)) return block;
    if (meets(block, edit)) return null;
  }
  return null;
}

/** Whether an edit is the next row of a block of its kind; what is expected must be known of all rows or of none. */
function goesOn(block: readonly AreaEdit[], edit: AreaEdit): boolean {
  const last = block.at(-1)!;
  return (
    last.kind === edit.kind &&
    last.sheet === edit.sheet &&
    last.area.left === edit.area.left &&
    last.area.right === edit.area.right &&
    last.area.bottom + 1 === edit.area.top &&
    "expect" in last === "expect" in edit
  );
}

function meets(block: readonly AreaEdit[], { sheet, area }: AreaEdit): boolean {
  const over = areaOf(block);
  return (
    block[0]!.sheet === sheet &&
    over.top <= area.bottom &&
    area.top <= over.bottom &&
    over.left <= area.right &&
    area.left <= over.right
  );
}

function areaOf(block: readonly AreaEdit[]): Area {
  return { ...block[0]!.area, bottom: block.at(-1)!.area.bottom };
}

function whole(block: readonly AreaEdit[]): AreaEdit {
  const [first] = block;
  if (block.length === 1) return first!;
  const area = areaOf(block);
  if (first!.kind === "numberFormats") {
    const formats = block.flatMap((edit) => (edit as NumberFormatsEdit).formats);
    return { ...first!, area, formats };
  }
  const cells = block as readonly CellsEdit[];
  return {
    ...cells[0]!,
    area,
    values: cells.flatMap(({ values }) => values),
    ...(cells[0]!.expect && { expect: cells.flatMap(({ expect }) => expect!) }),
  };
}
