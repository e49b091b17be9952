import { describe, expect, it } from "vitest";
import { withDistinctNames } from "../../src/draw/distinct-names.ts";
import { chosenColours, paletteOf } from "../../src/draw/palette.ts";
import { figureSizes } from "../../src/export/frame/sizes.ts";
import type { NetworkId, OtherNetworkRecord } from "../../src/model/network.ts";
import { truncatedName } from "../../src/model/user-networks/records.ts";
import { realContext } from "../charts/real.ts";
import { figureNamed, figureNames } from "./figures.ts";
import { outside, overlapping, textBoxes } from "./text/text-boxes.ts";

const words =
  "The very long name of a regional network of prosecutors and central authorities for mutual legal assistance, extradition, recovery of assets and the transfer of proceedings in criminal matters, as agreed by the ministers of justice of its members at their third meeting and confirmed by their parliaments";
const russian =
  "Сеть центральных органов и прокуроров по вопросам взаимной правовой помощи, выдачи лиц и передачи уголовного судопроизводства";
const arabic = "الشبكة الإقليمية للمدعين العامين والسلطات المركزية للمساعدة القانونية المتبادلة وتسليم المطلوبين";
const chinese = "中国和阿拉伯国家司法合作网络区域检察官会议".repeat(8);

/** Names of 60, 150 and 300 characters, alike at the beginning, and such without a space. */
const names = [
  ...[60, 150, 300].map(length => words.slice(0, length).trim()),
  words.replace(/[^a-z]/gi, "").slice(0, 150),
  ...[russian, arabic, chinese, `${arabic} ${words.slice(0, 90)}`, "Short"],
];

function contextWith(given: readonly string[]) {
  const base = realContext();
  const [like] = base.edition.networks;
  if (!like) throw new Error("no network");
  const records = given.map((name, i) => ({
    ...like,
    ...{ id: `own-${i}`, group: "own", name, shortName: truncatedName(name) },
  })) as unknown as readonly OtherNetworkRecord[];
  const own = withDistinctNames(records) as unknown as readonly (typeof like)[];
  const members = [...(base.edition.members.get(like.id) ?? new Map())];
  const edition = {
    ...base.edition,
    networks: own,
    network: new Map(own.map(network => [network.id, network])),
    members: new Map(own.map(({ id }, i) => [id, new Map(members.slice(i, i + 12))])),
  };
  const networks = own.map(({ id }) => id) as readonly NetworkId[];
  return { ...base, edition, networks, palette: paletteOf(networks, chosenColours(records)) };
}

const asSeen = (text: string): string => text.replace(/[\s\u2066-\u2069]/gu, "");

const asked = figureNames
  .filter(name => name !== "euler" && !/compare|changes/.test(name))
  .flatMap(name => figureSizes.map(size => ({ name, size })));

describe("names of networks as long as they like", () => {
  it.each(asked)("stand whole in the figure of $name at the size $size, and nothing is cut off", ({ name, size }) => {
    const svg = figureNamed(contextWith(names), { name, size, style: "greyscale" });
    const boxes = textBoxes(svg);
    const seen = asSeen(boxes.map(({ text }) => text).join(""));
    for (const whole of names) expect(seen).toContain(asSeen(whole));
    expect(outside(boxes, Number(svg.getAttribute("width")), Number(svg.getAttribute("height")))).toEqual([]);
    expect(overlapping(boxes)).toEqual([]);
  });

  it("are told apart by a number where they begin alike, in the chart and beside the whole name", () => {
    const svg = figureNamed(contextWith(names), { name: "linear", size: "page", style: "greyscale" });
    const seen = textBoxes(svg).map(({ text }) => text);
    for (const number of ["(1)", "(2)", "(3)"]) {
      expect(seen.filter(text => text.startsWith(`${number} The very`))).toHaveLength(1);
      expect(seen.filter(text => text.startsWith(`${number}\u00a0The very`))).toHaveLength(1);
    }
    expect(seen).toContain("Short");
  });

  it("keep the names that nobody confuses as they are", () => {
    const records = ["Network 1", "Network 2", "Nine", "Nine and ten"].map(name => ({ name, shortName: name }));
    expect(withDistinctNames(records as never)).toEqual(records);
  });
});
