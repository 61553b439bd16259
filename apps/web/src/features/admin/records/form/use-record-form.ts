import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { recordAddress } from '../../words/record-address.ts';
import { faultsNow } from './faults-now.ts';
import type { FormValues, Opened } from './form-values.ts';
import { said } from './form-values.ts';
import { forgetForm, keepForm, readKeptForm } from './kept-form.ts';
import { isSame, type Merge, mergeValues } from './merge-values.ts';
import type { Judged, RecordEntry } from './record-entry.ts';
import type { MeanwhileChanged, Refused } from './recorded.ts';
import { useJudgement } from './use-judgement.ts';

/** Two people's changes laid together, and whose the other ones are where that is known. */
export interface Meanwhile<Values> extends Merge<Values> {
  who: MeanwhileChanged<Values> | null;
}

/** A form of a record as it is filled in: its values, what is wrong in them, and what came of recording. */
export function useRecordForm<Values extends FormValues<Values>, Input, Judgement extends Judged>(
  entry: RecordEntry<Values, Input, Judgement>,
  opened: Opened<Values>,
) {
  const router = useRouter();
  const name = [entry.kind, opened.key ?? 'new', opened.begunFrom ?? []].flat().join(':');
  const names = opened.before ? [name, `${entry.kind}:${opened.before}`] : [name];
  const [base, setBase] = useState<Opened<Values>>(opened);
  const [values, setValues] = useState(opened.values);
  const [changeReason, setChangeReason] = useState('');
  const [release, setRelease] = useState('');
  const [isFromDevice, setFromDevice] = useState(false);
  const [meanwhile, setMeanwhile] = useState<Meanwhile<Values> | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [isChanged, setChanged] = useState(false);
  const [heldFor, setHeldFor] = useState<string | null>(null);
  const [isWaiting, setWaiting] = useState(false);
  const filing = {
    key: base.key,
    version: base.version,
    changeReason: said(changeReason),
    holdForRelease: said(release),
  };
  const judgement = useJudgement(entry, values, filing);

  // The server knows nothing of this device: what was kept joins the form once it is in the browser.
  useEffect(() => {
    const [kept] = names.flatMap((one) => readKeptForm(one, opened.values) ?? []);
    if (!kept) return;
    const merge = mergeValues(kept.opened.values, opened.values, kept.values);
    setValues(merge.values);
    setChangeReason(kept.changeReason);
    setFromDevice(true);
    if (merge.taken.length + merge.clashing.length > 0) setMeanwhile({ ...merge, who: null });
    // A page that is opened anew is another form; nothing else opens one.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [name]);

  const keep = (next: { values?: Values; changeReason?: string }) =>
    keepForm(name, { opened: base, values, changeReason, ...next });
  const set = (parts: Partial<Values>) => {
    // What is typed while it is being recorded would be in neither version: it does not appear.
    if (isWaiting) return;
    const next = { ...values, ...parts };
    setValues(next);
    setChanged(true);
    setHeldFor(null);
    keep({ values: next });
  };
  const forget = () => {
    for (const one of names) forgetForm(one);
  };
  /** Gives up what was typed. */
  const discard = () => {
    forget();
    setValues(base.values);
    setChangeReason('');
    setMeanwhile(null);
    setRefused(null);
    setFromDevice(false);
  };
  const record = async () => {
    setWaiting(true);
    const recorded = await entry.record(entry.inputOf(values, filing));
    setWaiting(false);
    setChanged(false);
    switch (recorded.kind) {
      case 'RECORDED':
        forget();
        router.push(recordAddress(entry.kind, recorded.key));
        return router.refresh();
      case 'HELD':
        discard();
        return setHeldFor(recorded.releaseId);
      case 'REFUSED':
        return setRefused(recorded);
      case 'CHANGED': {
        const merge = mergeValues(base.values, recorded.theirs, values);
        const key = recorded.key ?? base.key;
        const next = { key, version: recorded.version, values: recorded.theirs };
        setRefused(null);
        setMeanwhile({ ...merge, who: recorded });
        setBase(next);
        setValues(merge.values);
        return keepForm(name, { opened: next, values: merge.values, changeReason });
      }
    }
  };

  return {
    isNew: opened.key === null,
    values,
    set,
    judgement,
    faults: faultsNow(judgement, refused, isChanged),
    refused,
    meanwhile,
    isWaiting,
    record,
    changeReason: {
      value: changeReason,
      onChange(text: string) {
        if (isWaiting) return;
        setChangeReason(text);
        setChanged(true);
        keep({ changeReason: text });
      },
    },
    release: { value: release, onChange: setRelease },
    /** Whether something of it comes from an earlier visit of this device. */
    isFromDevice: isFromDevice && !isSameForm(values, base.values),
    /** The release for which the entry was held; null while something is being entered. */
    heldFor,
    discard,
  };
}

const isSameForm = <Values extends FormValues<Values>>(one: Values, other: Values): boolean =>
  (Object.keys(one) as (keyof Values)[]).every((name) => isSame(one[name], other[name]));
