import { Component, type ComponentChildren } from 'preact';
import { showErrorScreen } from '../errors/error-screen.ts';
import { noteError } from '../errors/page-errors.ts';

/**
 * Around all of a page: what throws while it is drawn is noted, and the error screen takes the
 * place of the page. What was drawn goes, and with it all that still runs there.
 */
export class ErrorBoundary extends Component<{ children: ComponentChildren }, { over: boolean }> {
  override componentDidCatch(error: unknown) {
    // Before the boxes go: what stands in them is offered.
    showErrorScreen(true);
    noteError(error);
    this.setState({ over: true });
  }

  override render() {
    return this.state.over ? null : this.props.children;
  }
}
