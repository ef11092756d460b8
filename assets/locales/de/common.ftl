# Words that every screen uses: days, buttons, the frame, and what the host refuses.

## The frame
app-name = Tutela
nav-label = Register
nav-today = Heute
nav-requests = Anträge
nav-subjects = Betroffene
nav-sources = Datenquellen
nav-documents = Dokumente
nav-trail = Protokoll
nav-settings = Einstellungen
nav-lock = Sperren
nav-overdue = { $count } verspätet
search-button = Suchen oder handeln
skip-to-page = Zur Seite springen
breadcrumb-label = Sie sind hier
sandbox-off = Die eigene Sandbox der Webansicht ist auf diesem Computer aus.
warning-rolled-back = Dieser Tresor ist älter als das, was dieser Computer zuletzt gesehen hat. Haben Sie eine Sicherung zurückgespielt, machen Sie weiter; sonst halten Sie an und gehen der Sache nach.
warning-pages-rolled-back = Teile der Datenbank dieses Tresors sind nicht die zuletzt geschriebenen. Haben Sie eine Sicherung zurückgespielt, machen Sie weiter; sonst halten Sie an und gehen der Sache nach. Bis dahin lässt sich nichts ändern.
warning-keys-damaged = Eine der beiden Kopien der Schlüsseldatei ist beschädigt, die andere funktioniert. Die nächste Änderung einer Passphrase oder eines Zugangs repariert sie.
warning-keys-rolled-back = Die Schlüsseldatei ist älter als der Tresor: Eine alte Kopie wurde zurückgelegt. Seither entfernte Passphrasen und Zugänge öffnen ihn womöglich wieder.
warning-head-unknown = Ob dieser Tresor auf einen früheren Stand zurückgesetzt wurde, ließ sich diesmal nicht feststellen: Der Vermerk über den letzten Stand fehlt, ist beschädigt oder zu alt. Nach einem Stromausfall kann das vorkommen; sonst gehen Sie der Sache nach.
warning-opened-elsewhere = Ein anderer Computer hat diesen Tresor geöffnet oder geändert, während er hier offen war. Hier wird nichts mehr geschrieben. Sperren Sie den Tresor, klären Sie, wer ihn hat, und öffnen Sie ihn erneut.
warning-network-drive = Dieser Tresor liegt auf einem Netzlaufwerk. Eine abgebrochene Verbindung unterbricht die Arbeit, und wer das Laufwerk erreicht, erreicht den Ordner. Sicherer ist ein Ordner auf diesem Computer; für eine Vertretung legen Sie eine Vertretungskopie an.
warning-recovery-unconfirmed = Das Notfallblatt ist noch nicht bestätigt. Ohne es verschließt eine vergessene Passphrase diesen Tresor für immer.
warning-recovery-act = Zur Sicherheit
warning-rolled-back-act = Absichtlich wiederhergestellt: weiterarbeiten
new-request = Neuer Antrag

## Buttons and small words
back = Zurück
next = Weiter
close = Schließen
cancel = Abbrechen
save = Speichern
saved = Gespeichert.
change = Ändern
remove = Entfernen
add = Hinzufügen
optional = freiwillig
try-again = Noch einmal
none = Keine
why = Warum?
more = Mehr
undo = Rückgängig
open-list = Liste zeigen
nothing-found = Nichts gefunden.
loading = Wird geholt…
draft-restored = Ihre frühere Eingabe ist wieder da.
draft-discard = Neu beginnen
step-done = erledigt
until = bis { $when }
pick-row = { $row } auswählen
picked-column = Ausgewählt
actions-column = Aktionen
actions-of = Aktionen für { $row }
nobody = niemand

## Days
days-left = { $days ->
    [one] noch { $days } Tag
   *[other] noch { $days } Tage
}
days-short = { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
}
days-late = { $days ->
    [one] { $days } Tag zu spät
   *[other] { $days } Tage zu spät
}
days-today = heute fällig
days-today-short = heute
date-placeholder = 5.10.2026
date-pick = Tag wählen
date-unread = Das ist kein Tag. Schreiben Sie Tag, Monat, Jahr.
month-before = Vorheriger Monat
month-after = Nächster Monat

## What the host refuses
error-locked = Der Tresor ist gesperrt. Entsperren Sie ihn und versuchen Sie es noch einmal; Ihre Eingabe bleibt erhalten.
error-cannot-unlock = Das öffnet diesen Tresor nicht. Prüfen Sie Tastaturbelegung und Feststelltaste und versuchen Sie es noch einmal.
error-damaged = Eine Datei des Tresors ist beschädigt. Nichts wurde geändert. Spielen Sie die neueste Sicherung in einen anderen Ordner zurück und behalten Sie diesen.
error-newer-vault = Diesen Tresor hat eine neuere Version von Tutela angelegt. Aktualisieren Sie Tutela auf diesem Computer.
error-in-use = Dieser Tresor ist in einem anderen Fenster oder auf einem anderen Computer offen. Schließen Sie ihn dort zuerst.
error-disk-full = Die Festplatte ist voll. Nichts wurde gespeichert. Schaffen Sie Platz und versuchen Sie es noch einmal.
error-read-only = In diesen Ordner kann nicht geschrieben werden. Nichts wurde gespeichert.
error-keyring-unavailable = Der Schlüsselbund dieses Computers ist nicht erreichbar. Nehmen Sie die Passphrase.
error-forbidden = Ihre Rolle erlaubt das nicht.
error-not-found = Diesen Eintrag gibt es nicht mehr.
error-conflict = Das wurde inzwischen geändert oder besteht bereits. Sehen Sie es noch einmal an und wiederholen Sie Ihre Änderung.
error-not-now = Das geht noch nicht.
error-invalid = Dieser Wert ist nicht brauchbar.
error-cancelled = Abgebrochen.
error-internal = In Tutela ist etwas schiefgegangen. Nichts ging verloren. Vorfall { $incident }.

## Rules that a field can break
rule-required = Bitte ausfüllen.
rule-email = Das ist keine E-Mail-Adresse. Sie braucht einen Namen, ein @ und eine Domain, etwa anna@example.org.
rule-too-long = Das ist zu lang. Kürzen Sie es.
rule-too-short = Das ist zu kurz.
rule-control-characters = Darin sind unsichtbare Zeichen. Tippen Sie es neu, statt es einzufügen.
rule-in-the-future = Dieser Tag ist noch nicht gekommen.
rule-before-2018 = Das liegt vor dem 25. Mai 2018. Prüfen Sie das Jahr.
rule-ends-before-it-begins = Das Ende liegt vor dem Anfang.
rule-unknown = Wählen Sie etwas aus der Liste.
rule-unknown-field = Seite und Programm passen nicht zusammen. Starten Sie Tutela neu.
rule-wrong-type = Dieser Wert hat die falsche Form.
rule-on-the-blocklist = Diese Passphrase ist aus Datenlecks bekannt. Wählen Sie eine andere.
rule-repetition = Ein Zeichen oder Wort wiederholt sich zu oft.
rule-sequence = Sie folgt einer Reihe von Buchstaben, Ziffern oder Tasten.
rule-too-common = Diese Passphrase ist aus Datenlecks bekannt. Wählen Sie eine andere.
rule-does-not-match = Die beiden stimmen nicht überein.
rule-out-of-range = Diese Zahl liegt außerhalb des Erlaubten.
rule-not-a-picture = Diese Datei ist kein PNG- oder JPEG-Bild.
rule-only-whole = Eine Tabelle wird nicht als Ganzes zurückgehalten: Nehmen Sie ihre Spalten heraus.
rule-font-too-large = Das Schriftpaket darf insgesamt 96 MB haben.
rule-not-a-font = Diese Datei ist keine lesbare Schrift.
rule-font-no-region = Diese Schrift gehört nicht zu Noto Sans CJK: Sie hat keine Formen für China, Taiwan, Hongkong, Japan oder Korea.
rule-font-not-embeddable = Wer diese Schrift gemacht hat, erlaubt nicht, sie in Dokumente einzubetten.
rule-too-large = Diese Datei ist zu groß.
rule-too-many = Zu viele. Entfernen Sie einige.
rule-not-an-answer = Sagen Sie, was die Stelle geantwortet hat: Daten, nichts, oder warum nicht.
rule-data-attached = An dieser Aufgabe hängen Daten. Entfernen Sie sie zuerst oder halten Sie eine Antwort mit Daten fest.
rule-not-a-file = Das ist keine Datei.
rule-cannot-be-read = Diese Datei konnte nicht gelesen werden: Der Leser ist daran gescheitert und wurde beendet. Nichts wurde übernommen. Bewahren Sie die Datei auf und hängen Sie sie als ZIP an, oder bitten Sie um eine andere Form.
rule-empty = Diese Datei ist leer.
rule-none-left = Mindestens ein Weg muss für die Identität bleiben und einer für die Zuordnung.
rule-language-tag = Wählen Sie eine Sprache aus der Liste.
rule-country-code = Wählen Sie ein Land aus der Liste.
rule-is-composed = Ein Bericht wird zusammengestellt, nicht als Brief geschrieben.
rule-count = Geben Sie beide Gruppen ein.
rule-answer-or-reason = Geben Sie eine Antwort oder den Grund, warum sie fehlt, nicht beides.
rule-before-receipt = Das liegt vor dem Eingang des Antrags.
rule-impossible-dates = Diese Tage können so nicht aufeinander folgen. Prüfen Sie sie.
rule-checksum = Im Code ist ein Tippfehler. Vergleichen Sie ihn Gruppe für Gruppe mit dem Blatt.
rule-same-sheet = Das ist noch einmal dasselbe Blatt. Geben Sie den Code eines anderen ein.
rule-other-making = Diese zwei Blätter gehören nicht zusammen. Vergleichen Sie das Datum darauf.
rule-one-alone = Das ist eines von drei Blättern. Allein öffnet es nichts: Geben Sie auch den Code eines anderen ein.
rule-not-of-three = Das ist keines von drei Blättern. Geben Sie diesen Code allein ein.
rule-alphabet = Darin ist ein Zeichen, das hier nicht vorkommt.
rule-length = Die Länge stimmt nicht.
rule-one-line = Schreiben Sie das in eine Zeile.
rule-one-each = Die Spalten passen nicht zur Datei. Öffnen Sie sie neu.
rule-too-big = Das ist zu viel für ein Feld.
rule-must-exist = Worauf sich das bezieht, gibt es nicht mehr.
not-now-no-recovery-code = Der Code wurde einmal gezeigt und ist nicht mehr im Speicher. Er lässt sich nicht mehr speichern oder bestätigen.

## What can be done from anywhere
go-to = Zu { $where }
lock-now = Tresor sperren
keyboard-help = Tasten
locks-in = { $seconds ->
    [one] Der Tresor sperrt in { $seconds } Sekunde. Drücken Sie eine Taste, um zu bleiben.
   *[other] Der Tresor sperrt in { $seconds } Sekunden. Drücken Sie eine Taste, um zu bleiben.
}

# Long work
work-verify-vault = Der Tresor wird geprüft
work-compose-report = Der Bericht wird zusammengestellt
work-make-letter = Das Schreiben wird erstellt
work-export-document = Die Datei wird geschrieben
work-other = In Arbeit
work-left = noch etwa { $seconds ->
    [one] eine Sekunde
   *[other] { $seconds } Sekunden
}
work-cancel = Abbrechen
