import { WhyView } from '../../components/why/why-view.tsx';

/** `why.html#touch` opens at the answer about touch. */
export function App() {
  return <WhyView first={location.hash.slice(1)} />;
}
