import { useRef, useState } from "react";
import type { KeyboardEvent, RefObject } from "react";
import { MAX_COLUMNS, MAX_ROWS, cellAddress } from "../../domain/sheet";
import type { Language, Text } from "../../domain/text";
import type { BookStore } from "../book/bookStore";
import { useVersions } from "../book/useBook";
import { gutterSize, OutlineGutter } from "../outline/OutlineGutter";
import type { Editing } from "../typing/useEditing";
import { carryOutKey, moveOn } from "./carryOutKey";
import { CellEditor } from "./CellEditor";
import { copySelection, pasteClipboard } from "./clipboard";
import { CellExtras } from "./CellExtras";
import { cellBox, editorPlace } from "./editorPlace";
import { FreezeLines } from "./FreezeLines";
import { gridExtent } from "./gridExtent";
import { GridPane } from "./GridPane";
import { ColumnHeadings, RowHeadings } from "./Headings";
import { gridCommand } from "./keys";
import type { Direction } from "./moves";
import { COLUMN_HEADING, ROW_HEADING, isInSight, paneLayout } from "./panes";
import { useKeepInSight } from "./useKeepInSight";
import { usePointer } from "./usePointer";
import { useSurroundings } from "./useSurroundings";
import { useViewport } from "./useViewport";

const HELP = {
  vi: "Phím mũi tên để đi, F2 để sửa ô, F6 để sang vùng khác.",
  en: "Arrow keys move, F2 edits the cell, F6 goes to the next region.",
};

/** The sheet in sight: a view of the model with the cells in the DOM, and only those in sight. */
export function Grid({
  store,
  editing,
  language,
  dark,
  zoom,
  focus,
  onRefused,
  onFind,
}: {
  readonly store: BookStore;
  readonly editing: Editing;
  readonly language: Language;
  readonly dark: boolean;
  /** 1 is the natural size. */
  readonly zoom: number;
  /** The element that has the focus while one moves through the cells. */
  readonly focus: RefObject<HTMLDivElement | null>;
  readonly onRefused: (why: Text) => void;
  readonly onFind: () => void;
}) {
  const versions = useVersions(store);
  const { sheet, cursor } = store;
  const { selection } = sheet;
  const field = useRef<HTMLTextAreaElement>(null);
  const openChoices = useRef<(() => void) | null>(null);
  const [places] = useState(() => new Map<string, { left: number; top: number }>());
  const scrolling = useViewport(focus, places, sheet.id);
  const { viewport } = scrolling;

  const surroundings = useSurroundings(store, versions, dark);
  const { axes } = surroundings;
  const layout = paneLayout(axes, sheet.freeze, viewport);
  useKeepInSight(scrolling, axes, store, versions.selection);

  const focusGrid = (): void => focus.current?.focus();
  const pointer = usePointer({ store, axes, layout, zoom, editing, focusGrid });
  const tell = (why: Text | null): void => {
    if (why) onRefused(why);
  };

  const leaveEditor = (direction: Direction | null): void => {
    if (direction) moveOn(store, direction);
    focusGrid();
  };
  const openEditor = (mode: "enter" | "edit", text?: string): void => {
    editing.begin(mode, text);
    const { current } = field;
    current?.focus();
    if (mode === "enter") return;
    requestAnimationFrame(() => {
      current?.setSelectionRange(current.value.length, current.value.length);
    });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const command = gridCommand(event.nativeEvent);
    if (!command) return;
    if (command.kind === "type") return openEditor("enter", "");
    event.preventDefault();
    if (command.kind === "edit") return openEditor("edit");
    if (command.kind === "find") return onFind();
    if (command.kind === "choose") return openChoices.current?.();
    const rowsInSight = layout.rows.span.last - layout.rows.span.first;
    tell(carryOutKey(store, command, Math.max(1, rowsInSight)));
  };

  const inSight = isInSight(layout, cursor);
  const box = cellBox(surroundings, layout, cursor);
  const [left, top] = [gutterSize(sheet.rowLevels), gutterSize(sheet.columnLevels)];
  const outline = { sheet, axes, layout, language };
  return (
    <div
      className="grid"
      data-region="grid"
      style={{ zoom }}
      onKeyDown={onKeyDown}
      onCopy={(event) => !editing.edit && copySelection(event, store)}
      onCut={(event) => {
        if (editing.edit) return;
        copySelection(event, store);
        tell(carryOutKey(store, { kind: "clear" }, 1));
      }}
      onPaste={(event) => !editing.edit && tell(pasteClipboard(event, store))}
    >
      <div className="grid-body" style={{ left, top }}>
        <div
          ref={focus}
          className="grid-scroller"
          role="grid"
          tabIndex={0}
          aria-label={sheet.name}
          aria-description={HELP[language]}
          aria-rowcount={MAX_ROWS}
          aria-colcount={MAX_COLUMNS}
          aria-multiselectable
          {...(inSight && {
            "aria-activedescendant": `cell-${cellAddress(cursor.row, cursor.column)}`,
          })}
          onScroll={scrolling.onScroll}
        >
          <div className="grid-extent" role="presentation" style={gridExtent(axes, layout, store)}>
            <div
              className="grid-stage"
              role="presentation"
              style={{ width: viewport.width, height: viewport.height }}
              {...pointer.handlers}
              onDoubleClick={(event) => {
                if (pointer.isOnCells(event) && !editing.edit) openEditor("edit");
              }}
            >
              {layout.panes.map((view) => (
                <GridPane
                  key={`${view.box.left > ROW_HEADING ? "r" : "l"}${view.box.top > COLUMN_HEADING ? "b" : "t"}`}
                  version={versions.content}
                  {...{ view, surroundings, selection, cursor }}
                />
              ))}
              <ColumnHeadings {...{ layout, axes, selection }} />
              <RowHeadings {...{ layout, axes, selection }} />
              <div
                aria-hidden
                className="grid-corner"
                style={{ width: ROW_HEADING, height: COLUMN_HEADING }}
              />
              <FreezeLines {...layout} />
            </div>
          </div>
        </div>
        {inSight && !editing.edit && (
          <CellExtras
            {...{ store, surroundings, box, language, onRefused }}
            open={openChoices}
            onLeave={focusGrid}
          />
        )}
        <CellEditor
          {...{ editing, language, field }}
          place={editorPlace(surroundings, box, cursor, viewport)}
          onLeave={leaveEditor}
        />
      </div>
      <OutlineGutter {...outline} side="rows" offset={top} />
      <OutlineGutter {...outline} side="columns" offset={left} />
    </div>
  );
}
