import { useMemo } from "preact/hooks";
import { sortDay } from "../model/change.ts";
import { editionOn } from "../model/diff.ts";
import { reviewedMonth } from "../model/edition.ts";
import { gapsIn, pairsHangingOn } from "../model/gaps.ts";
import type { JurisdictionCode } from "../model/jurisdiction.ts";
import type { NetworkId } from "../model/network.ts";
import { citationsOf } from "../panels/citations.ts";
import { DaySlider } from "../panels/DaySlider.tsx";
import { AboutPage } from "../panels/pages/AboutPage.tsx";
import { ChangesPage } from "../panels/pages/ChangesPage.tsx";
import { DiscrepanciesPage } from "../panels/pages/DiscrepanciesPage.tsx";
import { GapsPage } from "../panels/pages/GapsPage.tsx";
import { SourcesPage } from "../panels/pages/SourcesPage.tsx";
import type { FillMode } from "../state/view.ts";
import { worldFiles } from "./geometry.ts";
import { OwnNetworks } from "./OwnNetworks.tsx";
import { PageMap } from "./PageMap.tsx";
import type { PageApp } from "./page-app.ts";

interface PageProps {
  readonly app: PageApp;
}

/** The page that is open over the atlas, if one is. */
export function Pages({ app }: PageProps) {
  switch (app.store.view.value.page) {
    case "about":
      return <About app={app} />;
    case "sources":
      return <Sources app={app} />;
    case "discrepancies":
      return <Discrepancies app={app} />;
    case "changes":
      return <Changes app={app} />;
    case "gaps":
      return <Gaps app={app} />;
    case "own":
      return <OwnNetworks app={app} />;
    default:
      return null;
  }
}

/** What every page is given: opening something on the atlas closes the page. */
function sharedBy({ store, messages, derived }: PageApp) {
  return {
    messages: messages.value,
    language: derived.context.value.language,
    nameOf: store.nameOf.value,
    networkName: derived.wording.value.networkName,
    onOpen: (jurisdiction: JurisdictionCode) => store.change({ jurisdiction, network: null, page: null }),
    onOpenNetwork: (network: NetworkId) => store.change({ network, jurisdiction: null, page: null }),
    onClose: () => {
      if (store.view.peek().page !== null) store.change({ page: null });
    },
  };
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** A year after the review the sources may have changed unseen. */
const checkedLongAgo = (): boolean => today() > `${Number(reviewedMonth.slice(0, 4)) + 1}${reviewedMonth.slice(4)}-30`;

/** In the order of the names that are shown. */
function areaNotes({ store, derived }: PageApp): readonly (readonly [string, string])[] {
  const notes = worldFiles.notes.map(({ code, note }) => [store.nameOf.value(code), note] as const);
  return notes.toSorted(([a], [b]) => a.localeCompare(b, derived.context.value.language));
}

function About({ app }: PageProps) {
  const work = {
    version: __ATLAS_VERSION__,
    year: Number(reviewedMonth.slice(0, 4)),
    edition: app.store.edition.value.id,
    url: `${window.location.origin}${window.location.pathname}`,
    accessed: today(),
  };
  return (
    <AboutPage
      {...sharedBy(app)}
      boundariesNote={app.messages.value.map.boundaries}
      areaNotes={areaNotes(app)}
      citations={citationsOf(work, app.messages.value)}
      checkedLongAgo={checkedLongAgo()}
    />
  );
}

function Sources({ app }: PageProps) {
  return (
    <SourcesPage
      {...sharedBy(app)}
      sources={[...app.library.sources.value.values()]}
      records={app.store.atlas.value.records}
      checkedLongAgo={checkedLongAgo()}
    />
  );
}

function Discrepancies({ app }: PageProps) {
  return (
    <DiscrepanciesPage
      {...sharedBy(app)}
      networks={app.store.atlas.value.records.networks}
      discrepancies={app.library.discrepancies.value}
    />
  );
}

function Changes({ app }: PageProps) {
  const { store, derived, library } = app;
  const atlas = store.atlas.value;
  const { day } = store.view.value;
  const { changes } = atlas.records;
  const dated = changes.filter(change => change.date !== null && change.operations.length > 0);
  const days = [...new Set(dated.map(change => sortDay(change.date)))].filter(text => text > "2013").toSorted();
  const edition = useMemo(() => (day ? editionOn(atlas, day) : atlas.editions.current), [atlas, day]);
  const input = {
    ...derived.context.value,
    edition,
    fill: "changes" as FillMode,
    compare: null,
    pointedAt: [],
    reach: null,
    before: atlas.editions.published,
  };
  return (
    <ChangesPage
      {...sharedBy(app)}
      changes={changes}
      sourceOf={id => library.sources.value.get(id)}
      map={
        <>
          <DaySlider
            messages={app.messages.value}
            language={derived.context.value.language}
            days={days}
            day={day}
            undated={changes.filter(change => change.date === null && change.operations.length > 0).length}
            onDay={next => store.adjust({ day: next })}
          />
          <PageMap app={app} input={input} />
        </>
      }
    />
  );
}

function Gaps({ app }: PageProps) {
  const { derived } = app;
  const ground = derived.ground.value;
  const gaps = useMemo(() => gapsIn(ground), [ground]);
  const input = {
    ...derived.context.value,
    fill: "gaps" as FillMode,
    compare: null,
    pointedAt: [],
    reach: null,
    before: null,
  };
  return (
    <GapsPage
      {...sharedBy(app)}
      gaps={gaps}
      pairsOn={bridge => pairsHangingOn(ground, bridge)}
      map={<PageMap app={app} input={input} />}
    />
  );
}
