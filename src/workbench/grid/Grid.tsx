import { useLayoutEffect, useMemo, useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import { MAX_COLUMNS, MAX_ROWS, cellAddress } from "../../domain/sheet";
import type { Language, Text } from "../../domain/text";
import type { BookStore } from "../book/bookStore";
import { useVersions } from "../book/useBook";
import type { Editing } from "../typing/useEditing";
import { carryOutKey, moveOn } from "./carryOutKey";
import { CellEditor } from "./CellEditor";
import { copySelection, pasteText } from "./clipboard";
import { editorPlace } from "./editorPlace";
import { GridPane } from "./GridPane";
import { ColumnHeadings, RowHeadings } from "./Headings";
import { gridCommand } from "./keys";
import { farCorner } from "./moves";
import type { Direction } from "./moves";
import { COLUMN_HEADING, ROW_HEADING, paneLayout, scrolledTo } from "./panes";
import { sheetAxes } from "./sheetAxes";
import { usePointer } from "./usePointer";
import { useViewport } from "./useViewport";

const HELP = {
  vi: "Phím mũi tên để đi, F2 để sửa ô, F6 để sang vùng khác.",
  en: "Arrow keys move, F2 edits the cell, F6 goes to the next region.",
};

/** How far beyond the used cells one may scroll, in lines. */
const SPARE_ROWS = 30;
const SPARE_COLUMNS = 6;

/** The sheet in sight: a view of the model with the cells in the DOM, and only those in sight. */
export function Grid({
  store,
  editing,
  language,
  dark,
  onRefused,
}: {
  readonly store: BookStore;
  readonly editing: Editing;
  readonly language: Language;
  readonly dark: boolean;
  readonly onRefused: (why: Text) => void;
}) {
  const versions = useVersions(store);
  const { sheet, cursor } = store;
  const { selection } = sheet;
  const root = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const [places] = useState(() => new Map<string, { left: number; top: number }>());
  const { viewport, onScroll, scrollTo } = useViewport(scroller, places, sheet.id);

  const surroundings = useMemo(
    () => ({
      sheet,
      axes: sheetAxes(sheet, store.digitPixels),
      date1904: store.model.date1904,
      dark,
    }),
    // eslint has no rule for this: the versions stand for what the model holds.
    [sheet, store, dark, versions.content, versions.layout]
  );
  const { axes } = surroundings;
  const layout = paneLayout(axes, sheet.freeze, viewport);
  const room = { width: viewport.width - ROW_HEADING, height: viewport.height - COLUMN_HEADING };

  useLayoutEffect(() => {
    if (viewport.width === 0) return;
    const far = farCorner(selection, cursor);
    const whole = selection.bottom === MAX_ROWS - 1 || selection.right === MAX_COLUMNS - 1;
    let [left, top] = [viewport.left, viewport.top];
    for (const cell of whole ? [cursor] : [far, cursor]) {
      const at = paneLayout(axes, sheet.freeze, { ...viewport, left, top });
      left = scrolledTo(axes.columns, at.columns, cell.column, room.width);
      top = scrolledTo(axes.rows, at.rows, cell.row, room.height);
    }
    scrollTo(left, top);
    // Only a change of the selection, or the first size, moves the window.
  }, [versions.selection, sheet.id, viewport.width === 0]);

  const focusGrid = (): void => root.current?.focus();
  const pointer = usePointer({ store, axes, layout, editing, focusGrid });

  const leaveEditor = (direction: Direction | null): void => {
    if (direction) moveOn(store, direction);
    focusGrid();
  };
  const openEditor = (mode: "enter" | "edit", text?: string): void => {
    editing.begin(mode, text);
    const { current } = field;
    current?.focus();
    if (mode === "edit") {
      requestAnimationFrame(() =>
        current?.setSelectionRange(current.value.length, current.value.length)
      );
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const command = gridCommand(event.nativeEvent);
    if (!command) return;
    if (command.kind === "type") return openEditor("enter", "");
    event.preventDefault();
    if (command.kind === "edit") return openEditor("edit");
    const rowsInSight = layout.rows.span.last - layout.rows.span.first;
    const why = carryOutKey(store, command, Math.max(1, rowsInSight));
    if (why) onRefused(why);
  };

  const used = sheet.usedArea({ valuesOnly: false });
  const lastRow = Math.max(used?.bottom ?? 0, cursor.row, layout.rows.span.last) + SPARE_ROWS;
  const lastColumn =
    Math.max(used?.right ?? 0, cursor.column, layout.columns.span.last) + SPARE_COLUMNS;
  const extent = {
    width: ROW_HEADING + axes.columns.start(Math.min(MAX_COLUMNS, lastColumn)),
    height: COLUMN_HEADING + axes.rows.start(Math.min(MAX_ROWS, lastRow)),
  };
  const [topLeft] = layout.panes;
  return (
    <div
      ref={root}
      className="grid"
      role="grid"
      tabIndex={0}
      aria-label={sheet.name}
      aria-description={HELP[language]}
      aria-rowcount={MAX_ROWS}
      aria-colcount={MAX_COLUMNS}
      aria-multiselectable
      aria-activedescendant={`cell-${cellAddress(cursor.row, cursor.column)}`}
      data-region="grid"
      onKeyDown={onKeyDown}
      onCopy={(event) => copySelection(event, store)}
      onCut={(event) => {
        copySelection(event, store);
        const why = carryOutKey(store, { kind: "clear" }, 1);
        if (why) onRefused(why);
      }}
      onPaste={(event) => {
        if (editing.edit) return;
        const why = pasteText(event, store);
        if (why) onRefused(why);
      }}
    >
      <div ref={scroller} className="grid-scroller" role="presentation" onScroll={onScroll}>
        <div className="grid-extent" role="presentation" style={extent}>
          <div
            className="grid-stage"
            role="presentation"
            style={{ width: viewport.width, height: viewport.height }}
            {...pointer}
            onDoubleClick={(event) => {
              const { left, top } = event.currentTarget.getBoundingClientRect();
              const inCells =
                event.clientX - left > ROW_HEADING && event.clientY - top > COLUMN_HEADING;
              if (inCells && !editing.edit) openEditor("edit");
            }}
          >
            {layout.panes.map((view) => (
              <GridPane
                key={`${view.box.left > ROW_HEADING ? "r" : "l"}${view.box.top > COLUMN_HEADING ? "b" : "t"}`}
                version={versions.content}
                {...{ view, surroundings, selection, cursor }}
              />
            ))}
            {layout.panes
              .filter(({ box }) => box.top === COLUMN_HEADING)
              .map((view) => (
                <ColumnHeadings key={view.box.left} {...{ view, axes, selection }} />
              ))}
            {layout.panes
              .filter(({ box }) => box.left === ROW_HEADING)
              .map((view) => (
                <RowHeadings key={view.box.top} {...{ view, axes, selection }} />
              ))}
            <div
              aria-hidden
              className="grid-corner"
              style={{ width: ROW_HEADING, height: COLUMN_HEADING }}
            />
            {topLeft && layout.rows.frozen > 0 && (
              <div
                aria-hidden
                className="freeze-line"
                style={{
                  top: COLUMN_HEADING + layout.rows.frozenPixels,
                  left: 0,
                  right: 0,
                  height: 1,
                }}
              />
            )}
            {topLeft && layout.columns.frozen > 0 && (
              <div
                aria-hidden
                className="freeze-line"
                style={{
                  left: ROW_HEADING + layout.columns.frozenPixels,
                  top: 0,
                  bottom: 0,
                  width: 1,
                }}
              />
            )}
            <CellEditor
              {...{ editing, language, field }}
              place={editorPlace(surroundings, layout, cursor, viewport)}
              onLeave={leaveEditor}
            />
          </div>
        </div>
      </div>
    </div>
  );
}
