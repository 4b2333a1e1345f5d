import { deflateSync } from "node:zlib";
import { expect, test } from "@jest/globals";
import { look } from "../../src/proof/readers.ts";

const moment = { now: Date.parse("2026-11-24T12:00:00Z") / 1000 };
const told = (first: Buffer, second: Buffer): [cause: string, seen: string] => {
  const { cause, seen } = look("srv/static/terms.pdf", first, second, moment);
  return [cause, seen.join(" > ")];
};

/** As ReportLab writes a document of one page. */
function pdf({
  date = "20261124090001",
  id = "0f6c12e58d7a94b3c1e2f7a6d5b48390",
  words = "Terms",
  stream = "q Q",
  fonts = 0,
} = {}): Buffer {
  const packed = deflateSync(stream);
  const objects = [
    "<<\n/PageMode /UseNone /Pages 4 0 R /Type /Catalog\n>>",
    `<<\n/Author (Shop) /CreationDate (D:${date}+00'00') /Creator (${words}) /ModDate (D:${date}+00'00') /Title (Terms and conditions)\n>>`,
    `<<\n/Filter [ /FlateDecode ] /Length ${packed.length}\n>>\nstream\n${packed.toString("latin1")}\nendstream`,
    ...Array.from({ length: fonts }, (_, at) => `<<\n/BaseFont /Helvetica /Name /F${at} /Type /Font\n>>`),
  ].map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`);
  const head = "%PDF-1.4\n%\x93\x8c\x8b\x9e ReportLab Generated PDF document http://www.reportlab.com\n";
  let place = head.length;
  const places = objects.map((object) => {
    place += object.length;
    return `${String(place - object.length).padStart(10, "0")} 00000 n \n`;
  });
  const ids =
    id === ""
      ? ""
      : `/ID \n[<${id}><${id}>]\n% ReportLab generated PDF document -- digest (http://www.reportlab.com)\n`;
  const tail = `xref\n0 4\n0000000000 65535 f \n${places.join("")}trailer\n<<\n${ids}/Info 2 0 R\n/Root 1 0 R\n/Size 4\n>>\nstartxref\n${place}\n%%EOF\n`;
  return Buffer.from(`${head}${objects.join("")}${tail}`, "latin1");
}
const LATER = { date: "20261124091244", id: "9b3d8e1f60c7a254f8d1b6e3a7c95042" };

test("a page of a PDF that is written in letters is unpacked", () => {
  const page = (letters: string) =>
    Buffer.from(
      `%PDF-1.3\n5 0 obj\n<<\n/Filter [ /ASCII85Decode /FlateDecode ] /Length ${letters.length}\n>>\nstream\n${letters}endstream\nendobj\n`,
    );
  const [one, later, another] = [
    "Gap@D0a`Fb'LVVd,,5LqT2-'c.-Tae:S8gYG16=mMhJ_d]F^7D_CYe`Tpl?<C^3<H?je<&H0;A/Usp$Wof9/o.b]6tCOcgj,RS>>$#@7*g^>2p'_M~>",
    "Gap@D0a`Fr&-MfV77n<Ec*@UY$<gU#$PW`_lh(4KLP/>5-A80KF,RitBP2o(ha)#d^0pMnG5`s[E]p.!TB!MVU0ULEC63n;%V@$bKNI%Gi<:=_'`S~>",
    "GapQh0E=F,0U\\H3T\\pNYT^QKk?tc>IP,;W#U1^23ihPEM_?CW4KISi90EC-p>Qp+MN)YMJd`gcgKs^ab9neZ[Kb,htEWn&q7n46d~>",
  ].map(page) as [Buffer, Buffer, Buffer];
  expect(told(one, later)).toEqual(["time", "PDF > a time in text"]);
  expect(told(one, another)[0]).toBe("unknown");
});

test("the date of a PDF, from which its id follows", () => {
  expect(told(pdf(), pdf(LATER))).toEqual(["time", "PDF > a time in text > and an id of the document"]);
  expect(told(pdf(), pdf({ date: LATER.date }))).toEqual(["time", "PDF > a time in text"]);
});

test("a date in a packed stream, which moves what follows", () => {
  const stream = (clock: string) => `BT (printed at 2026-11-24 ${clock}) Tj ET`.repeat(3);
  const [one, other] = [pdf({ stream: stream("09:00:01") }), pdf({ ...LATER, stream: stream("09:12:44.5") })];
  expect(one.length).not.toBe(other.length);
  expect(told(one, other)[0]).toBe("time");
});

test("an id alone is random", () => {
  expect(told(pdf(), pdf({ id: LATER.id }))).toEqual(["random value", "PDF > id of the document"]);
});

test("words that differ do not hide behind the date and the id", () => {
  expect(told(pdf(), pdf({ ...LATER, words: "Prices of autumn" }))[0]).toBe("unknown");
  // Nor among the places of objects, which have moved.
  const moved = pdf({ ...LATER, words: "Prices of autumn", fonts: 40 });
  expect(told(pdf({ fonts: 40 }), moved)[0]).toBe("unknown");
  expect(told(pdf(), pdf({ id: LATER.id, stream: "the quick fox" }))[0]).toBe("unknown");
});

test("a packed stream of which the filter stands in front of its length", () => {
  const packed = (time: string) => {
    const stream = deflateSync(`<xmp:CreateDate>2026-11-24T${time}Z</xmp:CreateDate>`);
    const object = `1 0 obj\n<</Filter/FlateDecode/Length ${stream.length}>>\nstream\n${stream.toString("latin1")}\nendstream`;
    return Buffer.from(`%PDF-1.5\n${object}\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n`, "latin1");
  };
  expect(told(packed("09:00:01"), packed("09:12:44"))[0]).toBe("time");
});
