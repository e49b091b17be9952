interface EmptyNoteProps {
  /** What there is none of, and what helps. */
  readonly text: string;
  /** Does what helps, where one button can. */
  readonly action?: { readonly label: string; readonly onAct: () => void } | null;
}

/** In the place of something that is empty: one sentence, and the way out of it. */
export const EmptyNote = ({ text, action = null }: EmptyNoteProps) => (
  <p class="empty-note quiet">
    {text}
    {action ? (
      <>
        {" "}
        <button class="button" type="button" onClick={action.onAct}>
          {action.label}
        </button>
      </>
    ) : null}
  </p>
);
