const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Gives the user a file, as a download that never leaves the machine. */
export function handOut(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
