"use client";

import type { ComponentProps, SyntheticEvent } from "react";

/**
 * The form that is sent to the server where no script runs. At the first sign that somebody means to fill it the program comes that
 * reads here; where that does not come, the form is sent.
 */
export function ReadHere(props: ComponentProps<"form">) {
  const heed = (event: SyntheticEvent<HTMLFormElement>) => {
    const form = event.currentTarget;
    const wanted = event.type === "submit" && form.dataset.failed === undefined;
    if (wanted) event.preventDefault();
    import("./read-desk.ts").then(
      ({ attend }) => attend(form, wanted),
      () => form.setAttribute("data-failed", ""),
    );
  };
  return <form {...props} onFocus={heed} onInput={heed} onPointerOver={heed} onDragEnter={heed} onSubmit={heed} />;
}
