# The lock screen and the first run.
lock-vault = Tresor des Datenschutzbüros
lock-passphrase = Passphrase
lock-unlock = Entsperren
lock-show = Passphrase zeigen
lock-hide = Passphrase verbergen
lock-caps = Die Feststelltaste ist an.
lock-working = Der Tresor wird geöffnet…
lock-device = Mit dem Schlüsselbund dieses Computers
lock-recovery = Notfallblatt oder Einladung verwenden
lock-other-vault = Anderen Tresorordner wählen
lock-language = Sprache
lock-folder = Ordner: { $folder }
held-by = { $officer } hat diesen Tresor auf { $computer } geöffnet.
held-by-somebody = Jemand im Büro hat diesen Tresor auf einem anderen Computer geöffnet.
held-some-computer = einem anderen Computer
held-since = Geöffnet
held-seen = Letztes Lebenszeichen
held-locked = Der Ordner ist in diesem Augenblick von jenem Computer gesperrt. Bitten Sie darum, den Tresor dort zu sperren.
held-advice = Arbeitet jener Computer noch mit dem Tresor, sperren Sie ihn zuerst dort. Öffnen Sie ihn hier nur dann trotzdem, wenn Sie sicher sind, dass er es nicht tut, etwa nach einem Absturz: Was beide Computer danach schreiben, lässt sich nicht zusammenführen.
held-take-over = Trotzdem hier öffnen

recover-title = Notfallblatt oder Einladung verwenden
recover-lead = Geben Sie den Code vom gedruckten Blatt oder aus Ihrer Einladung ein und wählen Sie eine neue Passphrase. Eine frühere gilt dann nicht mehr.
recover-code = Code
recover-code-hint = Wie gedruckt, in Vierergruppen. Groß- und Kleinschreibung, Leerzeichen und Striche sind gleich.
recover-new = Neue Passphrase
recover-unlock = Passphrase setzen und entsperren
recover-two = Ich habe zwei von drei Blättern
recover-one = Ich habe ein einzelnes Blatt oder eine Einladung
recover-second = Code des anderen Blatts

sheets-title = Notfallblatt { $sheet } von 3
sheets-lead = Dieses Blatt allein öffnet nichts; je zwei der drei öffnen den Tresor. Drucken Sie es und geben Sie es jemandem, der es getrennt von den anderen verwahrt. Der Code wird nur jetzt gezeigt.
sheets-next = Nächstes Blatt

passphrase-good = Stark genug.
passphrase-too-short = Zu kurz: mindestens 15 Zeichen, besser sieben Wörter.
passphrase-again = Dieselbe Passphrase noch einmal
passphrase-differs = Die beiden sind noch nicht gleich.
passphrase-propose = Andere vorschlagen

first-step = Schritt { $step } von { $steps }

first-folder-title = Wo soll der Tresor liegen?
first-folder-lead = Alles, was Tutela hält, liegt in einem verschlüsselten Ordner auf diesem Computer. Nichts verlässt ihn, es sei denn, Sie senden es.
first-folder-choose = Ordner wählen
first-folder-chosen = Gewählter Ordner
first-folder-hint = Nehmen Sie einen leeren Ordner auf einer verschlüsselten Festplatte, keinen, den ein Cloud-Dienst kopiert.

first-office-title = Wessen Datenschutzbüro ist es?
first-office-lead = Der Verantwortliche, wie seine Schreiben ihn nennen. Alles lässt sich später ändern.
first-office-name = Name des Verantwortlichen
first-office-address = Postanschrift
first-label = Name auf dem Sperrbildschirm
first-label-hint = Jeder, der den Bildschirm sieht, kann ihn lesen. Er muss die Firma nicht nennen.

first-contact-title = Wer beantwortet die Schreiben?
first-contact-lead = Antragsteller sehen diesen Kontakt auf jedem Schreiben (Art. 13 Abs. 1 lit. b und Art. 37 Abs. 7 DSGVO).
first-dpo-name = Name der oder des Datenschutzbeauftragten
first-dpo-email = E-Mail
first-dpo-phone = Telefon
first-officer = Ihr Name
first-officer-hint = Wie das Protokoll festhält, was Sie tun.

first-authority-title = Welche Behörde hat die Aufsicht?
first-authority-lead = Jede Antwort muss sagen, wo man sich beschweren kann.
first-authority = Aufsichtsbehörde
first-authority-hint = Name und Anschrift, wie in den Schreiben.

first-law-title = Welches Recht gilt?
first-law-lead = Nach ihm werden Fristen gezählt, in dieser Zeitzone, mit diesen Feiertagen.
first-regime = Recht
first-regime-check = Einige Regeln dieses Rechts wurden nicht im Urtext gelesen. Prüfen Sie sie, bevor Sie sich auf ein Datum verlassen.
first-calendar = Feiertage von
first-zone = Zeitzone
first-language = Sprache der Schreiben
first-language-hint = Wo die Sprache der Person nicht bekannt ist.

first-logo-title = Ein Logo für die Schreiben?
first-logo-lead = Es steht über jedem Schreiben und Bericht. Sie können es später hinzufügen.
first-logo-choose = Bild wählen
first-logo-hint = PNG oder JPEG.
first-logo-chosen = { $name } wird verwendet.

first-passphrase-title = Wählen Sie Ihre Passphrase
first-passphrase-lead = Sie ist der einzige Schlüssel, den Sie bei sich tragen. Niemand kann sie nachschlagen oder zurücksetzen.
first-passphrase-proposed = Sieben zufällig gezogene Wörter
first-passphrase-proposed-hint = Schreiben Sie sie auf und lernen Sie sie, oder tippen Sie unten eine eigene.
first-passphrase-use = Tippen Sie sie, damit die Finger sie kennen
first-create = Tresor einrichten
first-creating = Der Tresor wird eingerichtet…

first-recovery-title = Ihr Notfallblatt
first-recovery-lead = Vergessen Sie die Passphrase, öffnet nur dieser Code den Tresor. Drucken Sie ihn und schließen Sie ihn weg; er wird nur jetzt gezeigt.
first-recovery-code = Notfallcode
first-recovery-save = Als PDF speichern
first-recovery-saved = Gespeichert. Drucken Sie es, dann löschen Sie die Datei.
first-recovery-confirm = Bestätigen Sie, dass Sie es haben
first-recovery-confirm-lead = Tippen Sie diese zwei Gruppen vom Blatt ab.
first-recovery-group = Gruppe { $group }
first-recovery-enter = Tresor öffnen
first-recovery-wrong = Das steht nicht auf dem Blatt. Sehen Sie noch einmal nach.
