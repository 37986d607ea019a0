/** What is served beside the pane's scripts; see site.js. */
declare function site(
  origin?: string
): { readonly from: string; readonly transform?: (content: Buffer) => string }[];
export = site;
