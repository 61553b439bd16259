import { FileRefused } from '../file-refused.ts';
import { compileField, type FieldReader } from '../field/field-reader.ts';
import type { Limits } from '../limits.ts';
import type { Mapping, PlaceDeclaration } from '../mapping/mapping-schema.ts';
import { placeCode } from '../mapping/vocabulary.ts';
import type { Column } from '../table/column.ts';
import type { Fault } from './refusal.ts';

/** The places that the ledger has, with their names; null when nobody has looked. */
export type KnownPlaces = ReadonlyMap<string, string> | null;

type Role = 'origin' | 'destination';

/** The places that a file names: those that the ledger has, and those that the mapping may create. */
export class PlaceRegister {
  readonly #known: KnownPlaces;
  readonly #mayCreate: boolean;
  readonly #limits: Limits;
  readonly #declared: ReadonlyMap<string, PlaceDeclaration>;
  readonly #fromRows: ReadonlyMap<Role, RowPlace>;
  readonly #created = new Map<string, PlaceDeclaration>();

  /** @throws {FileRefused} for a column that is not there */
  constructor(mapping: Mapping, columns: readonly Column[], known: KnownPlaces, limits: Limits) {
    this.#known = known;
    this.#limits = limits;
    this.#mayCreate = mapping.policy.create.includes('PLACES');
    this.#declared = new Map(mapping.places.declare.map((place) => [place.id, place]));
    this.#fromRows = new Map(
      mapping.places.fromRows.map((place): [Role, RowPlace] => [
        place.field,
        {
          kind: place.kind,
          name: compileField(place.name, mapping, columns),
          partOf: place.partOf.map((spec) => compileField(spec, mapping, columns)),
          between: place.between.map((spec) => compileField(spec, mapping, columns)),
        },
      ]),
    );
  }

  /** The places to be created, wholes before their parts. */
  get created(): readonly PlaceDeclaration[] {
    return [...this.#created.values()];
  }

  /** What a place is called, as far as ledger, file and mapping say; else its code. */
  nameOf(id: string): string {
    return (
      this.#known?.get(id) ?? this.#created.get(id)?.name ?? this.#declared.get(id)?.name ?? id
    );
  }

  /** Can a row speak of this place? Why not, if it cannot. */
  admit(role: Role, id: string, cells: readonly string[]): Fault | null {
    if (this.#has(id)) return null;
    const reason = this.#mayCreate
      ? this.#create(id, this.#declared.get(id) ?? this.#read(role, id, cells))
      : 'the ledger has no such place, and the mapping may not create places';
    return reason === null
      ? null
      : { code: 'NO_PLACE', column: role, value: id, reason, allowed: [] };
  }

  #has(id: string): boolean {
    return this.#known?.has(id) === true || this.#created.has(id);
  }

  #read(role: Role, id: string, cells: readonly string[]): PlaceDeclaration | null {
    const place = this.#fromRows.get(role);
    const faults: Fault[] = [];
    const name = place?.name(cells, faults) ?? null;
    if (place === undefined || name === null) return null;
    const codes = (readers: readonly FieldReader[]) =>
      readers
        .map((read) => read(cells, faults))
        .filter((code) => code !== null && placeCode.test(code));
    return {
      id,
      name,
      kind: place.kind,
      partOf: codes(place.partOf) as string[],
      between: codes(place.between) as string[],
    };
  }

  /** Creates a place, after those that it lies in and between. Why not, if it cannot. */
  #create(id: string, place: PlaceDeclaration | null): string | null {
    if (place === null)
      return 'the ledger has no such place, and the file does not say what it is called';
    for (const other of [...place.partOf, ...place.between]) {
      if (this.#has(other) || other === id) continue;
      const reason = this.#create(other, this.#declared.get(other) ?? null);
      if (reason !== null)
        return `it belongs to ${other}, which the ledger has not and the mapping does not declare`;
    }
    if (this.#created.size >= this.#limits.places) {
      throw new FileRefused(
        'TOO_LARGE',
        `The file names more than ${this.#limits.places} places that are not recorded.`,
      );
    }
    this.#created.set(id, place);
    return null;
  }
}

interface RowPlace {
  readonly kind: PlaceDeclaration['kind'];
  readonly name: FieldReader;
  readonly partOf: readonly FieldReader[];
  readonly between: readonly FieldReader[];
}
