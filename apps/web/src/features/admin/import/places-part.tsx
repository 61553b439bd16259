import { Button, Checkbox, Fieldset } from '@headcount/ui';
import { ChoiceField } from './choice-field.tsx';
import type { MappingDocument, PlaceSpec } from './mapping-document.ts';
import { PLACE_KINDS } from './mapping-words.ts';
import { TextField } from './text-field.tsx';
import { placeKey } from './place-key.ts';

/** Places that the ledger may not have yet. */
export const PlacesPart = ({
  document,
  onChange,
}: {
  document: MappingDocument;
  onChange: (changes: Partial<MappingDocument>) => void;
}) => {
  const places = document.places?.declare ?? [];
  const create = document.policy?.create ?? [];
  const setPlaces = (declare: PlaceSpec[]) => onChange({ places: { ...document.places, declare } });
  const setPlace = (at: number, changes: Partial<PlaceSpec>) =>
    setPlaces(
      places.map((place, index) => (index === at ? Object.assign({}, place, changes) : place)),
    );
  return (
    <Fieldset legend="Places">
      <Checkbox
        label="Places that the ledger has not may be made"
        detail="Otherwise their rows are refused: a new name is more likely a misspelling."
        checked={create.includes('PLACES')}
        onChange={({ target }) =>
          onChange({
            policy: {
              ...document.policy,
              create: [
                ...create.filter((one) => one !== 'PLACES'),
                ...(target.checked ? ['PLACES'] : []),
              ],
            },
          })
        }
      />
      {places.map((place, at) => (
        <div
          key={placeKey(at)}
          className="grid items-end gap-x-3 gap-y-1 sm:grid-cols-[8rem_1fr_10rem_auto]"
        >
          <TextField
            label={`Code of place ${at + 1}`}
            value={place.id}
            onChange={(id) => setPlace(at, { id: id.toUpperCase() })}
          />
          <TextField
            label={`Name of place ${at + 1}`}
            value={place.name}
            onChange={(name) => setPlace(at, { name })}
          />
          <ChoiceField
            label={`Kind of place ${at + 1}`}
            value={place.kind}
            options={PLACE_KINDS}
            onChange={(kind) => setPlace(at, { kind })}
          />
          <Button
            variant="quiet"
            onClick={() => setPlaces(places.filter((_, index) => index !== at))}
          >
            Remove<span className="sr-only"> place {at + 1}</span>
          </Button>
        </div>
      ))}
      <div>
        <Button onClick={() => setPlaces([...places, { id: '', name: '', kind: 'COUNTRY' }])}>
          Name another place
        </Button>
      </div>
    </Fieldset>
  );
};
