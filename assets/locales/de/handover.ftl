# Handover copies for an absence.
settings-handover = Vertretung
handover-lead = Für Urlaub oder Arbeit an einem anderen Laptop: eine Kopie des Tresors für die Vertretung. Sie ist schreibgeschützt und befristet, und was die Vertretung sammelt, kommt als Datei zurück, die Sie hier übernehmen.
handover-none = Es gibt noch keine Vertretungskopie.
handover-make = Vertretungskopie anlegen…
handover-make-title = Vertretungskopie anlegen
handover-reads = Die Vertretung kann alles in diesem Tresor lesen: Anfragen, Personen, Daten der Quellen, Dokumente und das Protokoll. Vertrauliche Notizen bleiben hier.
handover-final = Die Kopie lässt sich nicht zurückrufen. Letzter Tag und Schreibschutz binden dieses Programm; wer es angreift, wird davon nicht aufgehalten.
handover-for = Für wen
handover-until = Letzter Tag, an dem sie sich öffnet
handover-until-hint = Höchstens { $days } Tage ab heute.
handover-why = Warum
handover-passphrase = Passphrase der Kopie
handover-passphrase-hint = Übergeben Sie sie getrennt von der Kopie. Einen Wiederherstellungsbogen gibt es dafür nicht.
handover-propose = Sieben Wörter vorschlagen
handover-own = Ihre eigene Passphrase
handover-make-now = Ordner wählen und anlegen
handover-made = Die Kopie liegt im neuen Ordner „tutela-handover“ in „{ $folder }“. Übergeben Sie den ganzen Ordner.
handover-row = bis { $until } · angelegt am { $made } von { $by }
handover-returned = zuletzt übernommen am { $day }
handover-not-returned = noch nichts übernommen
handover-id = Kopie { $id }
handover-state-open = Offen
handover-state-ended = Abgelaufen
handover-take = Zurückgegebenes übernehmen…
handover-take-title = Gesammelt von { $name }
handover-take-lead = Zurückgegeben am { $day }. Gespeichert wird erst, was Sie annehmen. Lassen Sie weg, was nicht hierher gehört.
handover-take-none = Diese Datei enthält nichts Neues: Alles wurde schon übernommen oder kann es nicht mehr werden. Ein zweites Mal ändert nichts.
handover-take-now = { $count ->
    [one] Eine Zeile übernehmen
   *[other] { $count } Zeilen übernehmen
 }
handover-taken = { $count ->
    [0] Es kam nichts hinzu.
    [one] Eine Zeile wurde übernommen.
   *[other] { $count } Zeilen wurden übernommen.
 }
handover-item-finding = Daten: { $name }
handover-item-answer = Antwort
handover-item-sent = Gefragt
handover-item-task = Anfrage { $number }, { $source }
handover-item-gone = Eine Anfrage, die nicht in diesem Tresor ist
handover-standing-new = Neu
handover-standing-taken = Schon übernommen
handover-standing-answered = Inzwischen hier beantwortet
handover-standing-closed = Anfrage inzwischen abgeschlossen
handover-standing-gone = Nicht in diesem Tresor
handover-banner = Vertretungskopie von { $office }, schreibgeschützt, bis { $day }. Was Sie finden, geht als Datei zurück.
handover-give = Gesammeltes zurückgeben…
handover-give-lead = Halten Sie bei den Aufgaben fest, was die Verantwortlichen schicken. Geben Sie es dann als eine verschlüsselte Datei zurück; nur { $by } kann sie öffnen. Eine spätere Datei enthält auch die frühere.
handover-given = Die Datei ist geschrieben: { $tasks } Aufgaben, { $findings } Datenstücke. Senden Sie sie an { $by }.
timeline-handover-made = Vertretungskopie angelegt
timeline-handover-opened = Vertretungskopie geöffnet
timeline-handover-given-back = Aus einer Vertretungskopie zurückgegeben
timeline-handover-taken-in = Aus einer Vertretungskopie übernommen
not-now-handover-ended = Der letzte Tag dieser Vertretungskopie ist vorbei. Sie öffnet sich nicht mehr; bitten Sie die Person, die sie angelegt hat, um eine neue.
not-now-handover-clock = Die Uhr dieses Computers steht vor dem Zeitpunkt, an dem diese Vertretungskopie angelegt oder zuletzt geöffnet wurde. Stellen Sie sie richtig und versuchen Sie es noch einmal.
not-now-no-handover-copy = Dieser Tresor ist keine Vertretungskopie.
not-now-nothing-to-give-back = In dieser Kopie wurde noch nichts gesammelt.
not-now-handover-another-officer = Eine andere Person hat diese Vertretungskopie angelegt, und nur sie kann öffnen, was daraus zurückkommt.
rule-not-a-handback = Diese Datei stammt nicht aus einer Vertretungskopie.
rule-another-vault = Diese Datei stammt aus der Vertretungskopie eines anderen Tresors.
rule-not-our-copy = Dieser Tresor kennt keine solche Vertretungskopie.
rule-altered = Diese Datei ist beschädigt oder wurde unterwegs verändert. Nichts daraus wurde übernommen.
rule-in-the-past = Dieser Tag ist vorbei. Wählen Sie einen späteren.
rule-handover-too-long = Eine Vertretungskopie gilt höchstens 90 Tage.
about-limit-handover = Wer eine Vertretungskopie und ihre Passphrase hat: Letzter Tag und Schreibschutz gelten nur in diesem Programm.
