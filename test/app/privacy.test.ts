import { expect, inject, it } from "vitest";
import { openAtlas } from "./driver.ts";

it("asks no other host for anything, nothing that it asks for fails, and the browser complains of nothing, its policy included", async () => {
  const atlas = await openAtlas({ canvas: true });
  await atlas.settled();
  const own = new URL(inject("address")).origin;
  const foreign = atlas.requests.filter(url => !/^(data|blob):/.test(url) && new URL(url).origin !== own);
  expect(foreign).toEqual([]);
  expect(atlas.failed).toEqual([]);
  expect(atlas.complaints).toEqual([]);
  const policy = await atlas.page.getAttribute('meta[http-equiv="Content-Security-Policy"]', "content");
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain("unsafe");
  await atlas.close();
});
