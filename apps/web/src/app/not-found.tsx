import { NothingHere } from '@/features/site/nothing-here.tsx';

export default function NotFound() {
  return <NothingHere />;
}
