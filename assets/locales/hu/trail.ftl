# The trail: every entry, and the check of the whole vault.
trail-all = Minden
trail-filter = Csak ezek a műveletek
trail-record = Egy tétel, pl. request 12
trail-number = Sorsz.
trail-when = Mikor
trail-what = Mi
trail-about = Miről
trail-by = Ki
trail-action = Művelet
trail-notes = Nyílt adatok
trail-fields = Megváltozott mezők
trail-hash = A bejegyzés lenyomata
trail-entry = { $number }. bejegyzés
trail-size = { $count ->
   *[other] { $count } bejegyzés
}
trail-head = lánc feje
trail-empty-hint = Nincs ilyen bejegyzés. Nézze meg az összeset.
verify-vault = Teljes ellenőrzés most
verdict-sound = Minden rendben.
verdict-unsound = Valami nincs rendben. Őrizze meg ezt a széfet, és állítsa vissza a legújabb mentést másik mappába.
verdict-entries = { $count ->
   *[other] { $count } bejegyzés ellenőrizve.
}

## Kinds of records
trail-group-request = Kérelem
trail-group-identity = Személyazonosság
trail-group-ownership = Érintettség
trail-group-confirmation = Visszavonás
trail-group-sources = Források kiválasztása
trail-group-task = Feladat
trail-group-finding = Beérkezett adat
trail-group-checklist = Ellenőrzőlista
trail-group-document = Dokumentum
trail-group-subject = Személy
trail-group-basis = Jogalap
trail-group-organisation = Szervezet
trail-group-source = Adatforrás
trail-group-office = Iroda
trail-group-settings = Beállítások
trail-group-vault = Széf
trail-group-slot = Kulcsok
trail-group-file = Fájl
verdict-finding = { $what } { $where }
verdict-bad-pages = Sérült adatbázislapok:
verdict-old-pages = Az adatbázis egyes részei nem a legutóbb írottak.
verdict-bad-structure = Az adatbázis szerkezete hibás.
verdict-bad-trail = A napló lánca megszakad itt:
verdict-bad-file = Sérült fájl:

## What is handed out, and by what one looks
trail-anybody = Bárki
trail-from = Ettől
trail-until = Eddig
export-trail = Kivitel ellenőrnek
trail-exported = { $count } bejegyzés van ebben: { $name }.
trail-exported-hint = A fájlban nincs személyes adat. Akinél megvan, a Tutelához adott ellenőrző programmal széf nélkül is megvizsgálhatja. Őrizze meg a gyökeret: a későbbi kivitelnek ezt kell folytatnia.
trail-root = A fa gyökere:
trail-group-trail = Napló
trail-group-officer = Munkatárs
trail-group-note = Feljegyzés
trail-hidden = olyan ügy, amelyet Ön nem láthat
timeline-command-refused = A munkatárs szerepe miatt megtagadott parancs
trail-group-command = Megtagadások
field-command = parancs

## A paper that somebody kept
compare-trail = Papír összevetése
compare-lead = Ugyanazt mondja-e még a napló, amit akkor mondott, amikor egy irat vagy ellenőrzőpont elhagyta az irodát.
compare-text = Az irat alján álló sor, vagy a teljes ellenőrzőpont
compare-hint = Például „napló 412:9f3ac01b77de0415”. Az ellenőrzőpontot minden sorával együtt illessze be.
compare-run = Összevetés
compare-same = Egyezik: a napló odáig ma is ugyanazt mondja.
compare-same-more = { $since ->
    [0] { $seq }. bejegyzés, kelt: { $at }. Azóta nem került be semmi.
   *[other] { $seq }. bejegyzés, kelt: { $at }. Azóta { $since } bejegyzés került be.
}
compare-other = Nem egyezik: a napló ott mást mond.
compare-beyond = Nem egyezik: a napló nem ér el odáig.
compare-another-vault = Ez az ellenőrzőpont egy másik széfről szól.
compare-unsigned = Ezt az ellenőrzőpontot ebből az irodából senki sem írta alá.
compare-advice = Nézze meg még egyszer a papíron a { $seq }. bejegyzést. Ha jól olvasta, akkor a naplót megváltoztatták, a széf egy régebbi másolatát állították vissza, vagy a papír nem ebből a széfből való.
compare-signed = Aláírta: { $officer }.
