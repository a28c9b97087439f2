import { Component, type ReactNode } from "react";

interface Props {
  open: boolean;
  children: ReactNode;
  /** Called when the part broke: it shows nothing more until it has been closed and is opened again. */
  onFault: () => void;
}

/**
 * Keeps a fault of what opens over the page to itself: it stands in the layout, where a fault would take the whole site.
 * It stays when the part is closed, as React hands the faults of a clean-up to whoever still stands.
 */
export class OptionalPart extends Component<Props, { broken: boolean }> {
  override state: { broken: boolean } = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidCatch(): void {
    this.props.onFault();
  }

  override componentDidUpdate(): void {
    if (this.state.broken && !this.props.open) this.setState({ broken: false });
  }

  override render(): ReactNode {
    return this.state.broken ? null : this.props.children;
  }
}
