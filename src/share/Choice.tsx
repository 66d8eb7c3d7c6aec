// One choice of several, in the browser's own control.
import { useId } from "react";
import css from "./share.module.css";

interface Props {
  readonly name: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly onChoose: (value: string) => void;
}

export function Choice({ name, value, options, onChoose }: Props) {
  const id = useId();
  return (
    <div className={css.choice}>
      <label htmlFor={id}>{name}</label>
      <select id={id} value={value} onChange={({ target }) => onChoose(target.value)}>
        {options.map(([each, optionName]) => (
          <option key={each} value={each}>
            {optionName}
          </option>
        ))}
      </select>
    </div>
  );
}
