/** Where manifest.xml says that everything lies, for development. */
const DEVELOPMENT_ORIGIN = "https://localhost:3000";

/** A server, and a folder on it where the site is not alone there. */
const ADDRESS = /^https:\/\/[^\s/?#"]+(\/[^\s?#"]*[^\s/?#"])?$/;

/** What is served beside the pane's scripts: CopyPlugin patterns, the manifest with the server's own address in it. */
module.exports = (origin = DEVELOPMENT_ORIGIN) => {
  if (!ADDRESS.test(origin)) {
    throw new Error(
      `--env origin=${origin}: cần địa chỉ https không có dấu / ở cuối, ví dụ https://kehoach.tinh.gov.vn. ` +
        `An https address without a last slash is needed, such as https://kehoach.tinh.gov.vn.`
    );
  }
  return [
    { from: "assets/icons/*.png" },
    { from: "assets/functions/*.json" },
    { from: "assets/shortcuts/*.json" },
    { from: "assets/pages/*" },
    { from: "assets/samples/*.xlsx" },
    {
      from: "manifest.xml",
      transform: (content) => content.toString().replaceAll(DEVELOPMENT_ORIGIN, origin),
    },
  ];
};
