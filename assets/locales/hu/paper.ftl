# What stands on letters and reports around the words of their templates (assets/templates).

paper-page = {"{page}"}. oldal, összesen {"{pages}"}
paper-footer-case = Ügyszám: { $number }
paper-footer-proof = Akta { $fingerprint } · napló { $seq }:{ $head }
paper-case = Ügyszám
paper-received = Beérkezett
paper-date = Kelt
paper-contact = Kapcsolat
paper-dear = Tisztelt { $name }!
paper-regards = Tisztelettel:
paper-dpo = adatvédelmi tisztviselő

# The report of personal data
paper-report-nothing = Nyilvántartásainkban kerestük az Önre vonatkozó adatokat. Azokon kívül, amelyek e kérelem elintézéséhez szükségesek, nem kezelünk Önről személyes adatot.
paper-section-processing = Az adatkezelésről
paper-section-record = Az Önről nyilvántartott adatok
paper-section-organisation = A szervezet, amelyhez Ön tartozik
paper-section-bases = Az Ön adatai kezelésének jogalapjai
paper-section-data = Az Ön adatai, adatforrásonként
paper-section-requests = Az Ön korábbi kérelmei
paper-section-rights = Az Ön jogai

paper-answer-confirmation = Kezelünk Önre vonatkozó személyes adatokat.
paper-answer-copy = Az adatok másolata alább, ebben a tájékoztatóban található.
paper-answer-rights = Kérheti adatainak helyesbítését vagy törlését, illetve kezelésük korlátozását, és tiltakozhat az adatkezelés ellen. Ha az adatkezelés az Ön hozzájárulásán vagy szerződésen alapul, az Ön által rendelkezésünkre bocsátott adatokat géppel olvasható formátumban is megkaphatja. Hozzájárulását bármikor visszavonhatja, a jövőre nézve. Mindehhez elegendő, ha ide ír: { $contact }.
paper-answer-complaint = Ha úgy véli, hogy adatait nem jogszerűen kezeljük, panaszt tehet a felügyeleti hatóságnál: { $authority }. Bírósághoz is fordulhat.
paper-answer-not-registered = Nincs nyilvántartva olyan adat, amelyre ez vonatkozna.

paper-table-source = Adatforrás
paper-table-category = Adatkategória
paper-table-purposes = Célok
paper-table-recipients = Címzettek
paper-table-retention = Megőrzési idő
paper-table-origin = Eredet
paper-table-purpose = Cél
paper-table-basis = Jogalap
paper-table-from = Kezdete
paper-table-to = Vége
paper-table-evidence = Igazolás
paper-table-number = Ügyszám
paper-table-received = Beérkezett
paper-table-rights = A kérelem tárgya
paper-table-outcome = Eredmény
paper-table-file = Fájl
paper-table-size = Méret
paper-in-progress = folyamatban
paper-rows = { $count ->
    [one] Egy adatsor
   *[other] { $count } adatsor
}
paper-record = { $index }. adatsor
paper-source-nothing = Itt nem találtunk Önre vonatkozó adatot.
paper-withheld = Visszatartottunk { $what }, amelyet itt találtunk. Indok: { $ground }.
paper-withheld-text = egy szöveget
paper-withheld-file = egy fájlt
paper-source-exception = Ebben az adatforrásban nem lehetett keresni: { $reason }
paper-column-category = { $column } ({ $category })

paper-field-name = Név
paper-field-email = E-mail
paper-field-phone = Telefon
paper-field-customer = Ügyfélszám
paper-field-other = Azonosító
paper-field-address = Cím
paper-field-language = Nyelv
paper-field-country = Ország
paper-field-role = Szerepkör
paper-field-organisation = Szervezet
paper-field-registration = Nyilvántartási szám

# Letters
paper-argument-calendar = Ünnepnapok: { $calendar }

# Mail drafts
paper-mail-subject = { $title } · { $number }
paper-mail-body = Levelünket mellékelten küldjük.

# The recovery sheet
paper-recovery-qr = A helyreállító kód QR-kódként
paper-invitation-title = Meghívó egy széfhez
paper-invitation-lead = { $name }: ezzel a kóddal nyithatja meg először az adatvédelmi iroda széfjét. Iroda: { $office }.
paper-invitation-how = Teendők
paper-invitation-one = Nyissa meg a széf mappáját a Tutelában, és a zárolt képernyőn válassza a helyreállító lap vagy meghívó útját.
paper-invitation-two = Írja be a kódot, és válasszon saját jelmondatot. Más nem tudja meg.
paper-invitation-three = Nyomtassa ki az ezután megjelenő helyreállító lapot, és őrizze biztos helyen.
paper-invitation-once = A kód egyszer használható. Utána semmisítse meg ezt a lapot. Ha használat előtt elveszett vagy más látta, azonnal szóljon: új kód készül.

# One of three recovery sheets
paper-sheets-title = { $number }. helyreállító lap a 3-ból
paper-sheets-alone = Ez a lap egymaga semmit sem nyit. A másik kettő bármelyikével együtt kinyitja a széfet, ha a jelmondat elveszett.
paper-sheets-one = A három lap mindegyikét más személy vagy más páncélszekrény őrizze, távol a számítógéptől: soha ne legyen kettő egy helyen.
paper-sheets-two = Aki őrzi, annak nem kell a széfben dolgoznia. Megfelel valaki a vezetésből, az üzemi tanácsból vagy egy közjegyző.
paper-sheets-three = Ha egy lap elveszett vagy más is látta, készíttessen a beállításokban három újat. A régiek ezután semmit sem nyitnak.
paper-sheets-made = Készült: { $date }. Csak az együtt készült lapok nyitják a széfet.

## Egy ügy iratai papíron
paper-record-title = A(z) { $number } számú ügy feljegyzései
paper-record-lead = Minden, amit { $office } erről az ügyről bejegyzésről bejegyzésre rögzített, { $date } napján.
paper-record-count = Bejegyzések erről az ügyről
paper-record-size = A teljes napló bejegyzései
paper-record-root = A fölé emelt fa gyökere
paper-record-proof = A bizonyíték SHA-256 lenyomata
paper-record-entries = Mi került rögzítésre
paper-record-number = Sz.
paper-record-when = Mikor
paper-record-by = Ki
paper-record-what = Mi
paper-record-hash = Lenyomat
paper-record-check = Hogyan ellenőrizhető
paper-record-take = Mentse el a PDF-hez csatolt record.json fájlt. SHA-256 lenyomata fent áll.
paper-record-run = Futtassa rá a verify_trail.py programot. A Tutelával érkezik, elég rövid ahhoz, hogy elolvassák, és sem a Tutelára, sem széfre nincs szüksége: ellenőrzi minden aláírást, és hogy minden bejegyzés a teljes naplóhoz tartozik.
paper-record-compare = Vesse össze a gyökeret az iroda bármely, máshol őrzött ellenőrzőpontjával. A csak folytatott napló mindkettővel egyezik.
paper-record-checkpoint = Ellenőrzőpont
paper-record-keys = Az ügyintézők kulcsai
paper-record-attached = Az ügy bejegyzései az aláírásokkal és mindegyik útjával a gyökérig.
