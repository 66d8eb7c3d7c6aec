// One of a few, all in sight, one press each.
import css from "./share.module.css";

interface Props<Value> {
  readonly name: string;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, name: string])[];
  readonly onChoose: (value: Value) => void;
}

export function Segments<Value extends string | number>({ name, value, options, onChoose }: Props<Value>) {
  return (
    <div role="group" aria-label={name} className={css.segments}>
      {options.map(([each, optionName]) => (
        <button key={each} type="button" aria-pressed={each === value} onClick={() => onChoose(each)}>
          {optionName}
        </button>
      ))}
    </div>
  );
}
