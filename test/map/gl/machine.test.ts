import { describe, expect, it } from "vitest";
import { graphicsChoices } from "../../../src/draw/graphics.ts";
import { canvasRefusal, decisionOn, type Machine } from "../../../src/map/gl/machine.ts";

const card = "ANGLE (NVIDIA, NVIDIA GeForce GTX 1650 Direct3D11 vs_5_0 ps_5_0, D3D11)";

const machine = (change: Partial<Machine> = {}): Machine => ({
  forcesColours: () => false,
  savesData: false,
  memoryGB: 8,
  renderer: () => card,
  ...change,
});

describe("chosen by the machine", () => {
  it("the map is a canvas where a graphics card draws it", () => {
    for (const renderer of [card, "Apple M2", "Mali-G78", "AMD Radeon Pro 5500M OpenGL Engine", "WebKit WebGL", ""])
      expect(canvasRefusal("automatic", machine({ renderer: () => renderer }))).toBeNull();
    expect(canvasRefusal("automatic", machine({ memoryGB: null }))).toBeNull();
  });

  it.each([
    "ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)",
    "llvmpipe (LLVM 15.0.6, 256 bits)",
    "ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11 vs_5_0 ps_5_0)",
    "Apple Software Renderer",
    "softpipe",
  ])("the map is SVG where the processor would draw a canvas: %s", renderer => {
    expect(canvasRefusal("automatic", machine({ renderer: () => renderer }))).toBe("software");
  });

  it("the map is SVG where memory is small or the reader saves data, and nobody asks what draws WebGL", () => {
    const renderer = (): string => {
      throw new Error("asked");
    };
    expect(canvasRefusal("automatic", machine({ renderer, memoryGB: 2 }))).toBe("small-memory");
    expect(canvasRefusal("automatic", machine({ renderer, savesData: true }))).toBe("saved-data");
  });
});

it("the reader's choice goes before what the machine is", () => {
  const weak = machine({ savesData: true, memoryGB: 1, renderer: () => "llvmpipe" });
  expect(canvasRefusal("full", weak)).toBeNull();
  expect(canvasRefusal("simple", machine())).toBe("chosen");
});

it("forced colours go before everything, because a canvas ignores them", () => {
  for (const choice of graphicsChoices)
    expect(canvasRefusal(choice, machine({ forcesColours: () => true }))).toBe("forced-colours");
});

it("a canvas that was slow is left alone until the reader asks for it", () => {
  let choice: "automatic" | "full" = "automatic";
  const decision = decisionOn(() => choice, machine());
  expect(decision.refusal()).toBeNull();
  decision.noteSlow();
  expect(decision.refusal()).toBe("slow");
  choice = "full";
  expect(decision.refusal()).toBeNull();
});
