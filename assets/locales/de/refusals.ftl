# Why a file was not taken, why a date cannot be, and why something cannot be done now.

rule-not-a-mail = Diese Datei ist keine E-Mail.
rule-damaged-container = Diese Outlook-Datei ist beschädigt und nicht lesbar.
rule-not-a-message = Diese Outlook-Datei enthält keine Nachricht.
rule-not-text = Diese Datei enthält keinen lesbaren Text.
rule-header-only = Diese Tabelle hat eine Kopfzeile und sonst keine Zeilen.
rule-unclosed-quote = In dieser Tabelle wird ein Anführungszeichen geöffnet und nie geschlossen. Lassen Sie die Zuständigen sie neu exportieren.
rule-too-many-rows = Diese Tabelle hat mehr Zeilen, als aufgenommen werden können.
rule-too-many-columns = Diese Tabelle hat mehr Spalten, als aufgenommen werden können.
rule-too-many-cells = Diese Tabelle hat mehr Zellen, als aufgenommen werden können.
rule-field-too-long = Ein Feld dieser Tabelle ist zu lang.
rule-invalid-json = Diese Datei ist kein wohlgeformtes JSON.
rule-too-deep = Die Daten in dieser Datei sind zu tief verschachtelt.
rule-not-a-table = Diese Datei enthält keine Zeilen. Hängen Sie sie als Datei an oder bitten Sie die Zuständigen um eine Tabelle.
rule-changed = Diese Datei hat sich geändert, seit sie gelesen wurde. Wählen Sie sie noch einmal.
rule-calendar-has-no-data = Der Feiertagskalender enthält für dieses Jahr keine Daten.
rule-no-such-local-time = Diese Uhrzeit gibt es an dem Tag nicht: Die Uhr wurde vorgestellt.
rule-event-before-receipt = Das liegt vor dem Eingang des Antrags.
rule-pause-ends-before-it-begins = Die Antwort liegt vor der Frage. Prüfen Sie die beiden Tage.
rule-not-a-date = Das ist kein Datum.
rule-not-on-the-sheet = Das steht nicht auf dem Blatt. Vergleichen Sie Gruppe für Gruppe.
rule-cursor = Die Liste hat sich geändert. Öffnen Sie sie neu.
rule-id = In diesem Namen sind Zeichen, die hier nicht vorkommen dürfen.
rule-json = Das lässt sich nicht als JSON lesen.
rule-none-and-some = Wählen Sie Quellen, oder sagen Sie, dass keine gefragt werden muss.

not-now-busy = Der Tresor ist mit einer anderen Änderung beschäftigt. Versuchen Sie es gleich noch einmal.
not-now-no-finding = An dieser Aufgabe hängen noch keine Daten. Hängen Sie an, was die Zuständigen geschickt haben, oder erfassen Sie, dass nichts gefunden wurde.
not-now-no-report-asked = Dieser Antrag wird nicht mit einem Bericht beantwortet. Erstellen Sie stattdessen das Schreiben.
not-now-not-exported = Der Bericht hat den Tresor noch nicht verlassen. Geben Sie ihn zuerst aus.
not-now-not-rolled-back = Der Tresor ist auf dem neuesten Stand.
not-now-nothing-to-take-back = Es gibt keine Bestätigung, die zurückgenommen werden könnte.
not-now-needs-a-window = Dafür braucht es ein Fenster.

next-make-letter = Schreiben Sie die Antwort auf den Antrag.
next-make-letter-more = Dieses Recht wird mit einem Schreiben beantwortet, nicht mit einem Bericht über Daten.
next-make-letter-act = Schreiben erstellen…
next-export-letter = Sehen Sie das Schreiben durch und geben Sie es aus.
next-export-letter-more = Es verlässt den Tresor als PDF, sein Hash wird erfasst.
next-export-letter-act = Schreiben öffnen
rule-last-dpo = Jemand muss bleiben, der andere hereinlassen kann.
rule-yourself = Das geht nicht mit sich selbst. Bitten Sie eine andere Datenschutzbeauftragte.
rule-another = Wählen Sie eine andere Passphrase.
not-now-joined = Die Person ist schon beigetreten und hat eigene Schlüssel.
not-now-not-joined = Wählen Sie zuerst Ihre Passphrase.
not-now-no-clipboard = Die Zwischenablage ist hier nicht nutzbar.
