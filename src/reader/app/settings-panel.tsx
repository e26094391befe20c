import { useId } from 'react';
import { languages } from '#core/story/language.ts';
import { keyChoices, prefer, sizes, themes, usePreferences, useWords } from '#reader/ui/preferences.ts';
import styles from './settings-panel.late.module.css';

const languageNames = { id: 'Indonesia', en: 'English' };

/** Theme, text size, language of the interface, and the keys of a story: applied at once and everywhere. */
export function SettingsPanel({ id }: { id: string }) {
  const words = useWords();
  const chosen = usePreferences();
  return (
    <div id={id} popover="auto" className={styles.panel} role="dialog" aria-label={words.settings}>
      <Choice
        legend={words.theme}
        options={themes.map((theme) => ({ value: theme, label: words.themes[theme] }))}
        value={chosen.theme}
        onChoose={(theme) => prefer({ theme })}
      />
      <Choice
        legend={words.textSize}
        options={sizes.map((size) => ({ value: size, label: words.sizes[size] }))}
        value={chosen.size}
        onChoose={(size) => prefer({ size })}
      />
      <Choice
        legend={words.interfaceLanguage}
        options={languages.map((language) => ({ value: language, label: languageNames[language] }))}
        value={chosen.language}
        onChoose={(language) => prefer({ language })}
      />
      <div className={styles.keys}>
        <Choice
          legend={words.keys}
          options={keyChoices.map((keys) => ({ value: keys, label: words.keyChoices[keys] }))}
          value={chosen.keys}
          onChoose={(keys) => prefer({ keys })}
        />
      </div>
    </div>
  );
}

function Choice<Value extends string>({
  legend,
  options,
  value,
  onChoose,
}: {
  legend: string;
  options: readonly { readonly value: Value; readonly label: string }[];
  value: Value;
  onChoose: (value: Value) => void;
}) {
  const name = useId();
  return (
    <fieldset className={styles.choice}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.option}>
          <input type="radio" name={name} checked={option.value === value} onChange={() => onChoose(option.value)} />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
