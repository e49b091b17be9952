import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import { type GraphicsChoice, graphicsChoices, type Refusal } from "../draw/graphics.ts";
import type { Messages } from "../i18n/messages.ts";
import type { Language } from "../model/jurisdiction.ts";
import type { EditionId } from "../model/network.ts";
import type { PageId } from "../state/view.ts";
import { type Choice, Combobox } from "./controls/Combobox.tsx";
import { Menu } from "./controls/Menu.tsx";
import { Switch } from "./controls/Switch.tsx";
import { EditionSwitch } from "./EditionSwitch.tsx";
import { LanguageChoice } from "./LanguageChoice.tsx";

export const themeChoices = ["system", "light", "dark"] as const;
export type ThemeChoice = (typeof themeChoices)[number];

export interface HeaderProps {
  readonly messages: Messages;
  readonly direction: "ltr" | "rtl";
  readonly edition: EditionId;
  /** The day whose edition is shown in place of the current one. */
  readonly day: string | null;
  readonly from: Choice | null;
  readonly to: Choice | null;
  readonly theme: ThemeChoice;
  readonly graphics: GraphicsChoice;
  /** Why the map is simple. Null: it isn't. */
  readonly refusal: Refusal | null;
  readonly language: Language;
  readonly languages: readonly Language[];
  /** Pages in the order of the menu. */
  readonly pages: readonly PageId[];
  /** Jurisdictions only. */
  readonly findJurisdiction: (text: string) => readonly Choice[];
  /** Everything that the search knows. */
  readonly find: (text: string) => readonly Choice[];
  /** Called when the user goes to the search, before the first letter. */
  readonly onSearchFocus?: () => void;
  /** False: no single key leads to the search. */
  readonly singleKeys: boolean;
  readonly onShortcuts: () => void;
  readonly onSearch: (choice: Choice) => void;
  readonly onQuestion: (from: Choice | null, to: Choice | null) => void;
  readonly onReachAll: () => void;
  readonly onEdition: (edition: EditionId) => void;
  readonly onPage: (page: PageId) => void;
  readonly onTheme: (theme: ThemeChoice) => void;
  readonly onGraphics: (choice: GraphicsChoice) => void;
  readonly onLanguage: (language: Language) => void;
}

/** Title, question bar, search, edition and the menu of pages. */
export function Header(props: HeaderProps) {
  const { messages, direction, edition } = props;
  const [asking, setAsking] = useState(false);
  const barId = useId();
  const open = asking || props.from !== null || props.to !== null;
  return (
    <div class="header">
      <h1 class="header-title">{messages.app.title}</h1>
      <QuestionBar {...props} id={barId} open={open} />
      <button
        class="button question-toggle"
        type="button"
        aria-expanded={open}
        aria-controls={barId}
        onClick={() => setAsking(!open)}
      >
        {messages.question.open}
      </button>
      <search class="header-search" onFocusIn={props.onSearchFocus}>
        <Combobox
          label={messages.search.label}
          placeholder={messages.search.placeholder}
          chosen={null}
          messages={messages}
          direction={direction}
          {...(props.singleKeys && { shortcut: messages.search.key })}
          clearing
          find={props.find}
          onChoose={choice => choice && props.onSearch(choice)}
        />
      </search>
      <EditionSwitch messages={messages} name="edition" edition={edition} day={props.day} onEdition={props.onEdition} />
      <LanguageChoice
        messages={messages}
        language={props.language}
        languages={props.languages}
        onLanguage={props.onLanguage}
      />
      <HeaderMenu {...props} />
    </div>
  );
}

function QuestionBar(props: HeaderProps & { readonly id: string; readonly open: boolean }) {
  const { messages, direction, from, to, findJurisdiction, onQuestion } = props;
  const shared = { messages, direction, find: findJurisdiction };
  return (
    <fieldset class="question-bar" id={props.id} data-open={props.open}>
      <legend class="visually-hidden">{messages.question.bar}</legend>
      <Combobox
        {...shared}
        label={messages.question.fromName}
        placeholder={messages.question.from}
        chosen={from}
        onChoose={choice => onQuestion(choice, to)}
      />
      <button
        class="question-swap"
        type="button"
        aria-label={messages.question.swap}
        title={messages.question.swap}
        onClick={() => onQuestion(to, from)}
      >
        ⇄
      </button>
      <Combobox
        {...shared}
        label={messages.question.toName}
        placeholder={messages.question.to}
        chosen={to}
        onChoose={choice => onQuestion(from, choice)}
      />
      {from && to ? (
        <button class="link small" type="button" title={messages.question.toAllName} onClick={props.onReachAll}>
          {messages.question.toAll}
        </button>
      ) : null}
    </fieldset>
  );
}

function HeaderMenu(props: HeaderProps) {
  const { messages, theme, pages, onPage, onTheme, onShortcuts } = props;
  return (
    <Menu label={messages.app.menu}>
      <ul>
        {pages.map(page => (
          <li key={page}>
            <button type="button" onClick={() => onPage(page)}>
              {messages.app.pages[page]}
            </button>
          </li>
        ))}
        <li>
          <button type="button" onClick={onShortcuts}>
            {messages.shortcuts.title}
          </button>
        </li>
      </ul>
      <MenuSection label={messages.app.theme}>
        <Switch
          legend={messages.app.theme}
          name="theme"
          value={theme}
          options={themeChoices.map(value => ({ value, label: messages.app.themes[value] }))}
          onChange={onTheme}
        />
      </MenuSection>
      <GraphicsSection {...props} />
    </Menu>
  );
}

/** How the map is drawn and, where the device decides it, why. */
function GraphicsSection({ messages: { app }, graphics, refusal, onGraphics }: HeaderProps) {
  return (
    <MenuSection label={app.graphics}>
      <Switch
        legend={app.graphics}
        name="graphics"
        value={graphics}
        options={graphicsChoices.map(value => ({ value, label: app.graphicsChoices[value] }))}
        onChange={onGraphics}
      />
      {refusal && refusal !== "chosen" ? <p class="quiet small">{app.graphicsReasons[refusal]}</p> : null}
    </MenuSection>
  );
}

function MenuSection({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    <div class="menu-section">
      <span class="quiet small" aria-hidden="true">
        {label}
      </span>
      {children}
    </div>
  );
}
