import type { FontFileView } from "../../commands";
import type { Handlers } from "../index";
import { refuse, type World } from "../world";

const packs = new WeakMap<World, FontFileView[]>();
const filesOf = (world: World): FontFileView[] => packs.get(world) ?? [];
const view = (world: World, files: FontFileView[]) => {
  packs.set(world, files);
  return { files, restart: files.some(({ inUse }) => !inUse) };
};

/** The font pack of this computer. The second file that is chosen is none of Noto Sans CJK. */
export const fonts: Handlers = {
  list_fonts: (_, world) => view(world, filesOf(world)),
  add_font(_, world) {
    const files = filesOf(world);
    if (files.length > 0) throw refuse({ code: "invalid", field: "file", rule: "font-no-region" });
    return view(world, [...files, { name: "NotoSansCJK-Regular.ttc", size: 19_484_744, covers: ["hk", "jp", "kr", "sc", "tc"], bold: false, inUse: false }]);
  },
  remove_font: ({ name }, world) =>
    view(
      world,
      filesOf(world).filter((file) => file.name !== name),
    ),
};
