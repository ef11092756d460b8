import type { Handlers } from "./index";

export const drafts: Handlers = {
  save_draft({ form, key, json }, world) {
    world.drafts.set(`${form}/${key}`, json);
    return {};
  },
  open_draft: ({ form, key }, world) => ({ json: world.drafts.get(`${form}/${key}`) ?? null, at: null }),
  discard_draft({ form, key }, world) {
    world.drafts.delete(`${form}/${key}`);
    return {};
  },
};
