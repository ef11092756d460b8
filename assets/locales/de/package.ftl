# The package for the requester: how it is made, and the page in it that opens in a browser.

## Making it
package-make = Paket erstellen
package-title = Paket erstellen
package-lead = Für { $who }: die Auskunft, dasselbe als Daten und Tabellen, die Dateien aus den Quellen und eine Seite, die sich in jedem Browser öffnet.
package-form = In welcher Form
package-form-folder = Ordner
package-form-folder-hint = Zum Durchsehen oder für einen eigenen Datenträger.
package-form-zip = ZIP-Datei
package-form-zip-hint = Wer sie in die Hand bekommt, kann sie lesen.
package-form-protected-zip = ZIP-Datei mit Passphrase
package-form-protected-zip-hint = Mit AES-256 verschlüsselt: für alles, was per E-Mail oder auf einem Stick hinausgeht. Windows allein öffnet sie nicht; 7-Zip, WinZip und Keka schon.
package-passphrase = Passphrase des Pakets
package-passphrase-once = Schreiben Sie sie jetzt auf. Sie steht nur hier und wird nirgends aufbewahrt; ohne sie öffnet niemand das Paket.
package-passphrase-tell = Teilen Sie sie auf einem anderen Weg mit als das Paket ({ $who }): am Telefon, persönlich oder per Post. Nie in derselben E-Mail.
package-copy = Kopieren
package-copied = Kopiert. Sie bleibt in der Zwischenablage, bis Sie etwas anderes kopieren.
package-not-copied = Das Kopieren ging hier nicht. Markieren Sie sie und drücken Sie Strg C.
package-contents = Was hineinkommt
package-content-report = Die Auskunft
package-content-index = Eine Seite für den Browser, in der Sprache der Person
package-content-data = Die Daten für Programme, mit Beschreibung des Formats
package-content-tables = { $count ->
    [one] Eine Tabelle
   *[other] { $count } Tabellen
}
package-content-attachments = { $count ->
    [one] Eine Datei aus den Quellen
   *[other] { $count } Dateien aus den Quellen
}
package-content-manifest = Das Verzeichnis aller Dateien mit ihren Prüfsummen
package-left-out-report = Die Auskunft bleibt draußen, denn in ihr steht alles. Geben Sie sie für sich aus.
package-parts = Daten, die mitgehen
package-parts-hint = Die Übertragbarkeit umfasst, was die Person bereitgestellt hat und was auf Einwilligung oder Vertrag beruht (Art. 20 DSGVO). Was auf einer anderen Grundlage beruht, bleibt draußen, wenn Sie nicht anders entscheiden.
package-part-person = Was zur Person erfasst ist
package-reason = Warum Sie anders entscheiden
package-reason-hint = Die Begründung bleibt beim Fall und geht nicht hinaus.
portable-yes = Einwilligung oder Vertrag
portable-no = andere Rechtsgrundlage
portable-unknown = keine Rechtsgrundlage erfasst
work-make-package = Das Paket wird geschrieben
package-stopped = Angehalten. Es wurde nichts geschrieben.
package-written = Geschrieben als { $name }.
package-written-files = Dateien
package-manifest = SHA-256 von manifest.json
timeline-package-made = Paket erstellt
trail-group-package = Paket
rule-ascii-only = Verwenden Sie nur Buchstaben ohne Umlaute und Akzente, Ziffern und Satzzeichen. Andere Zeichen lesen Programme verschieden.
rule-only-for-protected = Nur eine ZIP-Datei mit Passphrase hat eine.
rule-only-for-portability = Eine Auskunft ist vollständig. Nehmen Sie bei der Quelle das Häkchen von dem weg, was nicht hineingehört, und erstellen Sie den Bericht neu.
rule-nothing-left = Etwas muss mitgehen.
rule-not-a-report = Nur aus einem Bericht wird ein Paket.
not-now-no-data-inside = Dieser Bericht stammt von einer früheren Version und trägt keine Daten in sich. Erstellen Sie ihn neu.
not-now-attachment-gone = Eine Datei, die dieser Bericht nennt, ist nicht mehr im Tresor. Erstellen Sie den Bericht neu.

## The page in the package: index.html
index-title = Ihre personenbezogenen Daten
index-title-other = Die angefragten personenbezogenen Daten
index-intro = Am { $received } ist Ihre Anfrage zu Ihren personenbezogenen Daten bei uns eingegangen. Dies ist unsere Antwort.
index-intro-other = Am { $received } ist Ihre Anfrage zu den personenbezogenen Daten von { $subject } bei uns eingegangen. Dies ist unsere Antwort.
index-offline = Alles liegt in diesem Ordner. Diese Seite lädt nichts aus dem Internet und sendet nichts.
index-narrowed = Dieses Paket enthält die Daten, die Sie zu einem anderen Anbieter mitnehmen können. Was weder auf Ihrer Einwilligung noch auf einem Vertrag mit Ihnen beruht, ist nicht darin; davon berichtet unsere Auskunft.
index-skip = Zu den Daten springen
index-for = Für
index-made = Erstellt am
index-contents = Auf dieser Seite
index-files = Was dieses Paket enthält
index-files-lead = Zum Lesen brauchen Sie nur diese Seite und die Auskunft. Die anderen Dateien sind für Programme und dafür, Ihre Daten anderswohin mitzunehmen.
index-what = Was es ist
index-file-report = Unsere Auskunft als Dokument zum Lesen und Drucken
index-file-attachment = Datei aus { $source }: { $name }
index-file-table = Tabelle für ein Tabellenprogramm: { $what }
index-file-data = Alle Daten in einer Datei, für Programme
index-file-schema = Beschreibt, wie data.json aufgebaut ist
index-file-manifest = Größe und Prüfsumme jeder Datei, um zu prüfen, dass keine verändert wurde
index-deadlines = Wie die Frist berechnet wurde
index-guard = In den Tabellen steht ein Apostroph vor allem, was ein Tabellenprogramm für eine Formel halten könnte. Er gehört nicht zu Ihren Daten; in data.json steht alles, wie es ist.
index-processing = Welche Daten, wofür, wer sie erhält und wie lange sie gespeichert werden
index-transfers = Übermittlung in Drittländer
index-more = Gezeigt werden die ersten { $shown } von { $all } Datensätzen. Alle stehen in { $files }.
index-attachments = Dateien:
index-original-name = Ursprünglicher Name
index-contact = Fragen? Schreiben Sie an { $contact } und nennen Sie das Aktenzeichen { $number }.
index-field = Feld
index-value = Wert
index-basis-id = Code
