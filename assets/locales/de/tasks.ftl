# Data sources asked for a request, and what came in.
sources-choose = Datenquellen wählen
sources-choose-lead = Wer für eine Quelle zuständig ist, erhält eine Aufgabe.
sources-more = Weitere fragen
sources-asked-already = schon gefragt
sources-none = Keine Datenquelle muss gefragt werden
sources-none-hint = Die Register dieses Tresors enthalten alles.
sources-none-confirm = Niemanden fragen
sources-none-registered = Noch ist keine Datenquelle erfasst.
sources-assign = { $count ->
    [one] Eine Quelle fragen
   *[other] { $count } Quellen fragen
}
task-question = Was die Zuständigen gefragt werden
task-question-hint = Ohne Angabe wird nach allem zu dieser Person gefragt.
task-due = Antwort bis
tasks-empty = Noch wurde keine Datenquelle gefragt
tasks-empty-hint = Wählen Sie, wo Daten dieser Person liegen können. Wer zuständig ist, antwortet mit Datei, Text oder „nichts gefunden“.
tasks-progress = { $done } von { $all } haben geantwortet.
task-no-owner = niemand zuständig
task-sent-on = angefragt { $day }
task-due-on = erbeten bis { $day }
task-record-sent = Heute angefragt
task-attach = Datei anhängen
task-text = Text schreiben
task-answered = Beantwortet
task-nothing = Nichts gefunden
task-exception = Ausnahme…
task-exception-reason = Warum es keine Antwort gibt
task-exception-hint = Die Aufgabe gilt mit diesem Grund als erledigt.
task-reopen = Wieder öffnen
task-drop-hint = Eine ins Fenster gezogene Datei geht an die Aufgabe, bei der Sie sind.
finding-rows = { $count ->
    [one] Eine Zeile
   *[other] { $count } Zeilen
}, { $chosen } von { $columns } Spalten im Bericht
finding-columns = Ansehen, Spalten wählen
finding-look = Ansehen
finding-remove = { $name } entfernen
finding-heading = Überschrift im Bericht
finding-text = Was die Zuständigen sagten
finding-lead = Aus { $source }. Gelesen als { $reading }.
finding-columns-hint = Wählen Sie ab, was die Person nicht betrifft oder andere verrät.
finding-columns-save = Auswahl speichern
finding-column-in = Im Bericht
finding-column-category = Datenkategorie
finding-column-samples = Beispiele
finding-column-unnamed = Spalte { $number }
finding-category-of = Kategorie von { $column }
finding-preview = Die Zeilen, wie sie kamen
finding-file-hint = Diese Datei geht unverändert mit der Antwort mit. Hier wird sie nicht geöffnet.
finding-kind-rows = Zeilen
finding-kind-text = Text
finding-kind-file = Datei
finding-warning-formula-cell = enthält Formeln, als Text behalten
finding-warning-malformed-bytes = einige Zeichen waren unlesbar
finding-warning-stray-quote = verirrtes Anführungszeichen
finding-warning-empty-header = Spalte ohne Namen
finding-warning-duplicate-header = zwei gleichnamige Spalten
finding-warning-duplicate-key = ein Feld steht doppelt
finding-warning-members-outside-rows = Daten außerhalb der Zeilen entfielen
rows-before = Zeilen davor
rows-after = Zeilen danach
rows-shown = { $from }–{ $to } von { $total }
finding-warning-short-row = eine Zeile hat zu wenige Zellen
finding-warning-long-row = eine Zeile hat zu viele Zellen
finding-warning-bidi-control = verborgene Zeichen drehen den Text um
finding-warning-name-and-content-differ = der Inhalt ist nicht, was der Name sagt
finding-warning-executable = das ist ein Programm
finding-warning-other = etwas ist ungewöhnlich; vor Gebrauch ansehen
