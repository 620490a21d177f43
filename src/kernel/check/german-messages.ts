import { frozen } from '../frozen/index.js';
/**
 * The German texts of this library’s own messages, by the code of the issue: for `own` of a {@link MessageLanguage}, beside
 * zod’s German. What zod tells itself is not in it; what has no German yet stays English. `docs/messages.md` lists both.
 *
 * @example
 * ```ts
 * import { check, germanMessages, TimeZone } from 'exit-work/kernel';
 * import { de } from 'zod/locales';
 *
 * const checked = check(TimeZone, 'Berlin time', { zod: de(), own: germanMessages });
 * checked.ok ? '' : checked.issues[0]?.message; // => 'erwartet wird der IANA-Name einer Zeitzone, etwa `Europe/Berlin`'
 * ```
 */
export const germanMessages = /* @__PURE__ */ frozen<Readonly<Record<string, string>>>({
  unreadable: 'erwartet werden reine Daten; ein Teil davon lässt sich nicht lesen',
  'nested-too-deep': 'ist tiefer verschachtelt als zulässig',
  'text-too-long': 'der Text ist länger als zulässig',
  'too-many-values': 'enthält mehr Werte, als auf einmal angenommen werden',
  'forbidden-name': 'ein Feld darf nicht so heißen',
  'not-finite': 'erwartet wird eine endliche Zahl',
  'no-value': 'hat keinen Wert; lassen Sie das Feld stattdessen weg',
  'not-plain': 'erwartet werden reine Daten',
  'instance-of-class': 'erwartet werden reine Daten, keine Instanz einer Klasse',
  'list-with-gaps': 'erwartet wird eine Liste ohne Lücken und ohne benannte Felder',
  'document-too-long': 'das Dokument ist länger als zulässig',
  'byte-order-mark': 'beginnt mit einer Byte-Reihenfolge-Marke; speichern Sie es als UTF-8 ohne sie',
  'not-json': 'ist kein gültiges JSON',
  'doubled-name': 'ein Feld steht zweimal da; lassen Sie das stehen, das stimmt',
  'later-case-file-version':
    'in einer späteren Version des Formats geschrieben, als hier gelesen wird; aktualisieren Sie das Programm, oder lassen Sie die Datei in der Version schreiben, die hier gelesen wird',
  'other-case-file-version':
    'erwartet wird Version 1 des Formats; bringen Sie eine Datei in einer anderen Version erst auf diese',
  'other-revision':
    'erwartet wird die Revision alles dessen, was mit ihr gespeichert ist; es wurde nicht zusammen gespeichert, oder ein Teil wurde seither geändert',
  'other-stored-case': 'erwartet wird der Fall des Dokuments, das unter dieser Kennung gespeichert ist',
  'rows-of-several-entries': 'erwartet wird jeder Eintrag des Protokolls in einer eigenen Zeile',
  'consent-entered-apart':
    'erwartet wird ein anderes Ereignis; was mit einer Einwilligung geschieht, wird mit ihr eingetragen, durch die Vorgänge für Einwilligungen',
  'correction-entered-apart':
    'erwartet wird ein Ereignis, das keines ersetzt; was falsch eingetragen ist, wird mit `correct` berichtigt',
  'other-client': 'erwartet wird die Person, um deren Fall es geht; eine andere hat einen eigenen',
  'entrusted-unanswered':
    'erwartet wird, was damit geschieht; wer geht, beantwortet alles, was ihm anvertraut wurde',
  'handed-to-oneself': 'erwartet wird jemand anderes als die Person, die geht',
  'appointment-missing':
    'erwartet wird der Eintrag, dass jemand anderes die Fallführung übernimmt, da die Person geht, die sie hat',
  'event-missing': 'erwartet wird ein Ereignis, oder eine Liste von Ereignissen, die zusammengehören',
  'record-unnamed':
    'erwartet wird ein Dokument, das das Ereignis in `recordId` nennt; was kein Ereignis ablegt, legt `update` ab',
  'record-without-event':
    'erwartet wird es zusammen mit dem Ereignis, mit dem es abgelegt wird, durch `enter`',
  'terms-missing': 'erwartet wird, worum jemand gefragt wird, oder worin er einwilligt',
  'unknown-consent': 'erwartet wird eine Einwilligung dieses Falles, die vorangegangen ist',
  'worker-not-there':
    'erwartet wird jemand, der zu dieser Zeit zum Team des Falles gehört oder unter den Mitarbeitenden der Regeln steht',
  'consent-permits-nothing':
    'erwartet werden Bedingungen, unter denen etwas erlaubt wäre; wonach nichts weitergegeben werden kann, danach wird nicht gefragt',
  'unknown-field': 'ein Feld ist hier nicht bekannt; entfernen Sie es, oder berichtigen Sie seinen Namen',
  'half-character': 'enthält ein halbes Zeichen (ein einzelnes Surrogat); schreiben Sie ganze Zeichen',
  'wrong-date': 'erwartet wird ein gültiges `Date` in den Jahren 1900 bis 2199',
  'wrong-form-identifier':
    'erwartet wird eine Kennung: Buchstaben, Ziffern, `-`, `_`, `.`, `:`, höchstens 80, zuerst ein Buchstabe oder eine Ziffer',
  'unknown-time-zone': 'erwartet wird der IANA-Name einer Zeitzone, etwa `Europe/Berlin`',
  'unknown-language-tag': 'erwartet wird das Kürzel einer Sprache (BCP 47), etwa `de` oder `en-GB`',
  'empty-duration': 'erwartet wird mindestens eines von `days`, `weeks`, `months`, `years`',
  'wrong-form-line': 'erwartet wird Text in einer einzigen Zeile',
  'blank-text': 'erwartet wird Text, der zu sehen ist',
  'unwritable-text':
    'enthält ein Zeichen, das keine Datenbank und kein Bildschirm halten kann: ein Steuerzeichen, ein halbes Zeichen oder eines, das die Schreibrichtung umkehrt; entfernen Sie es',
});
