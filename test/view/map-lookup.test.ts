import type { GeoProjection } from "d3";
import { afterEach, expect, it } from "vitest";
import type { AtlasMapOptions } from "../../src/map/atlas-map.ts";
import type { GlSurface } from "../../src/map/gl/surface.ts";
import type { MapPicture } from "../../src/map/picture.ts";
import type { Camera, ProjectionId } from "../../src/world/camera.ts";
import type { Size } from "../../src/world/earth.ts";
import { isInSight, projectionOf } from "../../src/world/globe.ts";
import { type MapPage, openMap, size, unitRecords } from "./map-page.ts";

let page: MapPage;
let surface: GlSurface;
let picture: MapPicture;

const small: Size = { widthPx: 580, heightPx: 240 };

/** Opens the map and keeps the canvas surface, which the tests ask directly. */
async function openSurface(frame = size): Promise<void> {
  const loadGl: AtlasMapOptions["loadGl"] = async () => {
    const { createGlSurface } = await import("../../src/map/gl/surface.ts");
    return {
      createGlSurface(options) {
        surface = createGlSurface(options);
        picture = options.picture;
        return surface;
      },
    };
  };
  page = await openMap({ loadGl }, {}, frame);
  await page.shows("gl");
}
afterEach(() => page.close());

function show(change: Partial<MapPicture>): void {
  picture = { ...picture, ...change };
  surface.show(picture);
}

const nextFrame = (): Promise<unknown> => new Promise(resolve => requestAnimationFrame(resolve));

/** The canvas takes a projection with its next frame. */
async function shows(projection: ProjectionId): Promise<void> {
  show({ projection });
  await nextFrame();
  await nextFrame();
}

interface Look {
  readonly projection: ProjectionId;
  readonly camera: Camera;
  readonly size: Size;
}

const large = unitRecords.filter(({ areaKm2 }) => areaKm2 > 400_000);

/** The large units whose middle is in the frame, and what is found there, without any wait. */
function foundInMiddles({ projection, camera, size }: Look): readonly (readonly [string, string | null])[] {
  const isSeen = isInSight(projection, size, camera);
  const project = projectionOf(projection, size, camera);
  return large.flatMap(({ code, anchor }): (readonly [string, string | null])[] => {
    const [x, y] = project([anchor[0], anchor[1]]) ?? [-1, -1];
    const isInside = x > 2 && y > 2 && x < size.widthPx - 2 && y < size.heightPx - 2;
    return isInside && isSeen(anchor) ? [[code, surface.unitAt([x, y])]] : [];
  });
}

const wrongIn = (found: readonly (readonly [string, string | null])[]) => found.filter(([code, at]) => code !== at);

const cameras: readonly Camera[] = [
  { center: [11, 0], zoom: -0.6 },
  { center: [100, 45], zoom: 1.6 },
  { center: [-60, -15], zoom: 2.4 },
  { center: [20, 10], zoom: 3.3 },
];

for (const projection of ["equal-earth", "globe"] as const) {
  it(`at once after each change of scale, ${projection}, the middle of a large country gives it`, async () => {
    await openSurface(small);
    await shows(projection);
    for (const camera of cameras) {
      show({ camera });
      const found = foundInMiddles({ projection, camera, size: small });
      expect(found.length).toBeGreaterThan(2);
      expect(wrongIn(found)).toEqual([]);
    }
  });

  it(`while the tiles of a new scale are cut, ${projection}, too`, async () => {
    await openSurface(small);
    await shows(projection);
    for (const camera of cameras) {
      show({ camera });
      let isPainted = false;
      void surface.painted().then(() => {
        isPainted = true;
      });
      for (let frame = 0; frame < 12 && !isPainted; frame++) {
        expect(wrongIn(foundInMiddles({ projection, camera, size: small }))).toEqual([]);
        await nextFrame();
      }
    }
  });
}

it("at once after a change of size, too", async () => {
  await openSurface();
  const phone = { widthPx: 390, heightPx: 300 };
  const camera = { center: [60, 30], zoom: 0.8 } as const;
  show({ camera });
  page.host.style.width = `${phone.widthPx}px`;
  page.host.style.height = `${phone.heightPx}px`;
  show({ size: phone });
  const found = foundInMiddles({ projection: "equal-earth", camera, size: phone });
  expect(found.length).toBeGreaterThan(8);
  expect(wrongIn(found)).toEqual([]);
});

it("beside the Earth there is no country, whether the canvas can answer already or not", async () => {
  await openSurface();
  const globe: Camera = { center: [100, 62], zoom: 0 };
  for (const [projection, camera, points] of [
    [
      "equal-earth",
      { center: [11, 0], zoom: -1 },
      [
        [300, 20],
        [860, 460],
        [300, 470],
        [10, 240],
      ],
    ],
    [
      "globe",
      globe,
      [
        [400, 240],
        [760, 240],
        [580, 40],
        [580, 460],
        [20, 20],
      ],
    ],
  ] as const) {
    await shows(projection);
    show({ camera });
    const beside = points.filter(point => !isOnEarth(projectionOf(projection, size, camera), point));
    expect(beside.length).toBeGreaterThan(2);
    expect(beside.filter(point => surface.unitAt(point) !== null)).toEqual([]);
    await surface.painted();
    expect(beside.filter(point => surface.unitAt(point) !== null)).toEqual([]);
  }
});

function isOnEarth(projection: GeoProjection, [x, y]: readonly [number, number]): boolean {
  const place = projection.invert?.([x, y]);
  const back = place?.every(Number.isFinite) ? projection(place) : null;
  return back ? Math.hypot(back[0] - x, back[1] - y) < 1 : false;
}

it("open sea gives nothing before and after the canvas can answer", async () => {
  await openSurface(small);
  const camera: Camera = { center: [-35, 30], zoom: 3 };
  show({ camera });
  expect(surface.unitAt([small.widthPx / 2, small.heightPx / 2])).toBeNull();
  await surface.painted();
  expect(surface.unitAt([small.widthPx / 2, small.heightPx / 2])).toBeNull();
});

it("what the canvas finds once it can answer is what was found before", async () => {
  const frame = { widthPx: 870, heightPx: 360 };
  await openSurface(frame);
  const points = Array.from({ length: 400 }, (_, i) => [15 + (i % 25) * 34, 12 + Math.floor(i / 25) * 22] as const);
  for (const projection of ["equal-earth", "globe"] as const) {
    await shows(projection);
    for (const camera of cameras) {
      show({ camera });
      const before = points.map(point => surface.unitAt(point));
      await surface.painted();
      const after = points.map(point => surface.unitAt(point));
      // Within a pixel of a coast or a border both may be right.
      expect(after.filter((found, i) => found !== before[i]).length).toBeLessThan(8);
      expect(new Set(after).size).toBeGreaterThan(3);
    }
  }
});
