type Props = { country: string; onCountry: (country: string) => void };

export function SupportPanel({ country, onCountry }: Props) {
  return <input value={country} onChange={(event) => onCountry(event.currentTarget.value)} />;
}
