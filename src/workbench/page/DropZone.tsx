import { useEffect, useState } from "react";
import type { DragEvent } from "react";

/** Takes a file that is dragged onto the page, also where the pane's frame would swallow it. */
export function DropZone({
  label,
  onFile,
}: {
  readonly label: string;
  readonly onFile: (file: File) => void;
}) {
  const [dragging, setDragging] = useState(false);
  useEffect(() => {
    const enter = ({ dataTransfer }: globalThis.DragEvent): void => {
      if (dataTransfer?.types.includes("Files")) setDragging(true);
    };
    window.addEventListener("dragenter", enter);
    return () => window.removeEventListener("dragenter", enter);
  }, []);
  if (!dragging) return null;
  return (
    <div
      className="drop-zone"
      onDragOver={(event) => event.preventDefault()}
      onDragLeave={() => setDragging(false)}
      onDrop={(event: DragEvent) => {
        event.preventDefault();
        setDragging(false);
        const [file] = event.dataTransfer.files;
        if (file) onFile(file);
      }}
    >
      <p>{label}</p>
    </div>
  );
}
