/** One component of a calendar file as a strict reader of RFC 5545 takes it. */
export interface Component {
  readonly name: string;
  readonly properties: readonly Property[];
  readonly components: readonly Component[];
}

export interface Property {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** As written, escapes and all. */
  readonly value: string;
}

/**
 * Reads a calendar file from its bytes, sharing no code with the writer; anything that RFC 5545 forbids is an error:
 * bytes that are no UTF-8, bare line breaks, lines over 75 octets, control characters, unbalanced components.
 */
export function parseCalendar(bytes: Uint8Array): Component {
  const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  if (!text.endsWith("\r\n")) throw new Error("the last line is not ended by CRLF");
  const lines = text.slice(0, -2).split("\r\n");
  for (const line of lines) {
    const octets = Buffer.byteLength(line, "utf8");
    if (octets > 75) throw new Error(`${octets} octets: ${line}`);
    // eslint-disable-next-line no-control-regex -- RFC 5545 forbids them
    if (/[\u0000-\u0008\u000a-\u001f\u007f]/.test(line)) throw new Error(`control: ${line}`);
    if (line === "") throw new Error("an empty line");
  }
  const unfolded = lines
    .join("\r\n")
    .replace(/\r\n[ \t]/g, "")
    .split("\r\n");
  const root = { name: "", properties: [], components: [] as Component[] };
  const open: { name: string; properties: Property[]; components: Component[] }[] = [root];
  for (const property of unfolded.map(propertyOf)) {
    if (property.name === "BEGIN") {
      const component = { name: property.value, properties: [], components: [] };
      open.at(-1)!.components.push(component);
      open.push(component);
    } else if (property.name === "END") {
      if (open.pop()!.name !== property.value) throw new Error(`END:${property.value}`);
    } else {
      open.at(-1)!.properties.push(property);
    }
  }
  const [calendar, ...more] = root.components;
  if (open.length !== 1 || !calendar || more.length > 0 || root.properties.length > 0) {
    throw new Error("not one whole component");
  }
  return calendar;
}

function propertyOf(line: string): Property {
  const match = /^([A-Z][A-Z0-9-]*)((?:;[A-Z-]+=[^";:,]+)*):(.*)$/s.exec(line);
  if (!match) throw new Error(`no content line: ${line}`);
  const pairs = match[2]!.split(";").slice(1);
  const parameters = Object.fromEntries(pairs.map((pair) => pair.split("=") as [string, string]));
  return { name: match[1]!, parameters, value: match[3]! };
}

/** The only value of a property. */
export function valueOf({ name, properties }: Component, wanted: string): string {
  const found = properties.filter((property) => property.name === wanted);
  if (found.length !== 1) throw new Error(`${found.length} ${wanted} in ${name}`);
  return found[0]!.value;
}

/** A TEXT value as it was before it was escaped. */
export function textOf(value: string): string {
  if (/(?<!\\)(?:\\\\)*[;,]/.test(value)) throw new Error(`unescaped: ${value}`);
  return value.replace(/\\(.)/g, (_, mark: string) => {
    if (!"\\;,nN".includes(mark)) throw new Error(`escape \\${mark}`);
    return mark === "n" || mark === "N" ? "\n" : mark;
  });
}
