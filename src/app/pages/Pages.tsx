import { useMemo } from "preact/hooks";
import type { SceneInput } from "../../map/scene/scene.ts";
import { networksBySource } from "../../model/evidence/cited.ts";
import { isCheckedLongAgo, reviewedMonth } from "../../model/review.ts";
import { gapsIn, pairsDependingOn } from "../../model/routes/gaps.ts";
import { AboutPage } from "../../panels/pages/AboutPage.tsx";
import { GapsPage } from "../../panels/pages/GapsPage.tsx";
import { SourcesPage } from "../../panels/pages/SourcesPage.tsx";
import { citationsOf } from "../../prose/citations.ts";
import { editionNames } from "../../prose/edition-phrase.ts";
import { AllData } from "../export/AllData.tsx";
import { ExportButton } from "../export/Export.tsx";
import { worldFiles } from "../map/world-files.ts";
import { showAllNetworks } from "../state/networks.ts";
import type { PageApp } from "../state/page-app.ts";
import { UserNetworksContainer } from "../user-networks/UserNetworksContainer.tsx";
import { ChangesContainer } from "./Changes.tsx";
import { DiscrepanciesContainer } from "./Discrepancies.tsx";
import { PageMap } from "./PageMap.tsx";
import { commonPageProps, type PageContainerProps, PageEdition, today } from "./page-shared.tsx";

/** The page open over the atlas; renders nothing while none is open. */
export function Pages({ app }: PageContainerProps) {
  switch (app.store.view.value.page) {
    case "about":
      return <AboutContainer app={app} />;
    case "sources":
      return <SourcesContainer app={app} />;
    case "discrepancies":
      return <DiscrepanciesContainer app={app} />;
    case "changes":
      return <ChangesContainer app={app} />;
    case "gaps":
      return <GapsContainer app={app} />;
    case "own":
      return <UserNetworksContainer app={app} />;
    default:
      return null;
  }
}

/** Notes sorted by displayed name. */
function areaNotes({ store, derived }: PageApp): readonly (readonly [string, string])[] {
  const notes = worldFiles.notes.map(({ code, note }) => [store.nameOf.value(code), note] as const);
  return notes.toSorted(([a], [b]) => a.localeCompare(b, derived.context.value.language));
}

function AboutContainer({ app }: PageContainerProps) {
  const work = {
    version: __ATLAS_VERSION__,
    year: Number(reviewedMonth.slice(0, 4)),
    edition: app.store.edition.value.id,
    url: `${window.location.origin}${window.location.pathname}`,
    accessed: today(),
  };
  return (
    <AboutPage
      {...commonPageProps(app)}
      tools={<PageEdition app={app} />}
      boundariesNote={app.messages.value.map.boundaries}
      areaNotes={areaNotes(app)}
      citations={citationsOf(work, app.messages.value)}
      checkedLongAgo={isCheckedLongAgo(today())}
    />
  );
}

function SourcesContainer({ app }: PageContainerProps) {
  const { records } = app.store.atlas.value;
  return (
    <SourcesPage
      {...commonPageProps(app)}
      tools={<PageEdition app={app} />}
      downloads={<AllData app={app} />}
      sources={[...app.library.sources.value.values()]}
      records={records}
      networksBySource={networksBySource({
        records,
        profiles: [...app.library.profiles.value.values()],
        discrepancies: app.library.discrepancies.value,
      })}
      checkedLongAgo={isCheckedLongAgo(today())}
    />
  );
}

function GapsContainer({ app }: PageContainerProps) {
  const { derived } = app;
  const scope = derived.scope.value;
  const gaps = useMemo(() => gapsIn(scope), [scope]);
  const input: SceneInput = {
    ...derived.context.value,
    fill: "gaps",
    compare: null,
    pointedAt: [],
    reach: null,
    before: null,
  };
  return (
    <GapsPage
      {...commonPageProps(app)}
      jurisdictions={app.store.atlas.value.jurisdictions}
      gaps={gaps}
      onAllNetworks={scope.networks.length === 0 ? () => showAllNetworks(app) : null}
      editionName={editionNames(app.messages.value, app.store.edition.value).full}
      pairsOn={bridge => pairsDependingOn(scope, bridge)}
      tools={
        <>
          <PageEdition app={app} />
          <ExportButton app={app} exported={{ map: () => ({ input, day: null, section: null }) }} />
        </>
      }
      map={<PageMap app={app} input={input} />}
    />
  );
}
