/**
 * TCVN 5712:1993 (VN3, fonts `.VnTime`), whose bytes a Unicode program shows as Latin-1; the letters that VN3 fonts draw.
 * After the standard's table as GNU libc's converter `TCVN` has it.
 */
const SHOWN = "¡¢£¤¥¦§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ";
const MEANT = "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";

const meantBy = new Map([...SHOWN].map((shown, index) => [shown, [...MEANT][index]!]));

/** Text of a VN3 font as its reader saw it. */
export function fromTcvn3(text: string): string {
  return [...text].map((shown) => meantBy.get(shown) ?? shown).join("");
}
