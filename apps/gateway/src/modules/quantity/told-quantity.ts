import { formatQuantity, type Quantity } from '@headcount/ledger';

/** What the quantity of a record says: in words first, then what the words are made of. */
export function tellQuantity<Row>(quantityOf: (row: Row) => Quantity | null) {
  const tell = (say: (quantity: Quantity) => string | null) => (row: Row) => {
    const quantity = quantityOf(row);
    return quantity && say(quantity);
  };
  return {
    'quantity.text': tell((quantity) => formatQuantity(quantity)),
    'quantity.qualifier': tell(({ qualifier }) => qualifier),
    'quantity.sourceWording': tell(({ sourceWording }) => sourceWording),
    'quantity.roundingUnit': tell(({ roundingUnit }) => roundingUnit),
    'quantity.unit': tell(({ unit }) => unit),
  };
}
