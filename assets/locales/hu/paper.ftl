# Letters and reports that go to people: full sentences, plain words, addressed to the person.

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
paper-report-title = Tájékoztató az Ön személyes adatairól
paper-report-intro = { $received } napján megkaptuk az Ön személyes adataira vonatkozó kérelmét. Ez a tájékoztató a válaszunk. Megtudhatja belőle, hogy milyen adatokat kezelünk Önről, miért kezeljük őket, kik kapják meg, és milyen jogok illetik meg Önt.
paper-report-intro-other = { $received } napján megkaptuk kérelmét, amely { $subject } személyes adataira vonatkozik. Ez a tájékoztató a válaszunk. Megtudható belőle, hogy milyen adatokat kezelünk, miért kezeljük őket, kik kapják meg, és milyen jogok illetik meg az érintettet.
paper-report-nothing = Nyilvántartásainkban kerestük az Önre vonatkozó adatokat. Azokon kívül, amelyek e kérelem elintézéséhez szükségesek, nem kezelünk Önről személyes adatot.
paper-report-nothing-where = A keresés a következő adatforrásokra terjedt ki: { $sources }.
paper-section-processing = Az adatkezelésről
paper-section-record = Az Önről nyilvántartott adatok
paper-section-organisation = A szervezet, amelyhez Ön tartozik
paper-section-bases = Az Ön adatai kezelésének jogalapjai
paper-section-data = Az Ön adatai, adatforrásonként
paper-section-requests = Az Ön korábbi kérelmei
paper-section-date = A válaszadás határideje
paper-section-rights = Az Ön jogai

paper-answer-confirmation = Kezelünk Önre vonatkozó személyes adatokat.
paper-answer-copy = Az adatok másolata alább, ebben a tájékoztatóban található.
paper-answer-rights = Kérheti adatainak helyesbítését vagy törlését, illetve kezelésük korlátozását, és tiltakozhat az adatkezelés ellen. Ha az adatkezelés az Ön hozzájárulásán vagy szerződésen alapul, az Ön által rendelkezésünkre bocsátott adatokat géppel olvasható formátumban is megkaphatja. Hozzájárulását bármikor visszavonhatja, a jövőre nézve. Mindehhez elegendő, ha ide ír: { $contact }.
paper-answer-complaint = Ha úgy véli, hogy adatait nem jogszerűen kezeljük, panaszt tehet a felügyeleti hatóságnál: { $authority }. Bírósághoz is fordulhat.
paper-answer-origin-you = Az adatokat Öntől kaptuk.
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
paper-source-exception = Ebben az adatforrásban nem lehetett keresni: { $reason }
paper-files-beside = A tájékoztatóhoz a következő fájlokat változatlan formában mellékeljük:
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
paper-acknowledgement-title = Megkaptuk kérelmét
paper-acknowledgement-body = Kérelmét { $received } napján megkaptuk, és { $number } számon nyilvántartásba vettük. A kérelem tárgya: { $rights }.
paper-acknowledgement-due = Legkésőbb { $due } napjáig válaszolunk. Ha az ügy összetett, és több időre van szükségünk, erről még e nap előtt, az okok megjelölésével tájékoztatjuk.
paper-acknowledgement-contact = Ha e kérelem ügyében ír nekünk, kérjük, adja meg a fenti számot.
paper-identity-title = Kérjük, segítsen megerősíteni személyazonosságát
paper-identity-body = Megkaptuk { $received } napján érkezett kérelmét (ügyszám: { $number }). Mielőtt személyes adatokat közölnénk, meg kell bizonyosodnunk arról, hogy azok a megfelelő személyhez jutnak el. Kérjük, olyan címről vagy telefonszámról válaszoljon erre a levélre, amely már szerepel a nyilvántartásunkban, vagy vegye fel velünk a kapcsolatot, hogy egyeztethessük az Önnek megfelelő módot.
paper-identity-less = Kérjük, ne küldje el személyazonosító okmányának másolatát, hacsak mi nem kérjük. A szükségesnél többet nem kérünk, és amit az ellenőrzéshez felhasználtunk, azt az ellenőrzés befejeztével azonnal töröljük.
paper-completion-title = Kérelmének ügyintézése befejeződött
paper-completion-body = Elintéztük { $received } napján érkezett kérelmét (ügyszám: { $number }), amelynek tárgya: { $rights }.
paper-completion-fully = Mindent teljesítettünk, amit kért.
paper-completion-partly = Kérelmét részben teljesítettük. A többi részét a következő okból el kellett utasítanunk: { $reason }.
paper-completion-nothing = Nem kezelünk Önről személyes adatot azokon kívül, amelyeket e kérelem dokumentálása céljából megőrzünk.
paper-completion-report = Tájékoztatónkat { $sent } napján elküldtük.
paper-completion-rest = Ha bármi hiányzik vagy nem világos, kérjük, írjon nekünk.
paper-extension-title = Több időre van szükségünk kérelmének elintézéséhez
paper-extension-body = Megkaptuk { $received } napján érkezett kérelmét (ügyszám: { $number }). A rendes határidőn belül nem tudjuk elintézni. Ennek indokai:
paper-extension-due = Legkésőbb { $due } napjáig válaszolunk.
paper-argument = Így számítottuk ki a határnapot:
paper-argument-of = Így számítottuk ki a határnapot ({ $right }):
paper-argument-calendar = Ünnepnapok: { $calendar }
paper-refusal-title = Kérelmét nem teljesíthetjük
paper-refusal-body = Megvizsgáltuk { $received } napján érkezett kérelmét (ügyszám: { $number }), amelynek tárgya: { $rights }. A kérelmet nem teljesíthetjük. Ennek indokai:
paper-refusal-remedies = Emiatt panaszt tehet a felügyeleti hatóságnál: { $authority }. Bírósági jogorvoslattal is élhet.

# Mail drafts
paper-mail-subject = { $title } · { $number }
paper-mail-body = Levelünket mellékelten küldjük.

# The recovery sheet
paper-recovery-title = Helyreállító lap
paper-recovery-what = Ez a kód nyitja ki a széfet, ha a jelmondat elveszett. Senki másnak nincs meg, és senki sem tudja újra előállítani.
paper-recovery-qr = A helyreállító kód QR-kódként
paper-recovery-keep = Ezt a lapot ott tartsa, ahol az okiratokat és a bélyegzőket: páncélszekrényben, a számítógéptől távol.
paper-recovery-who = Akinek a birtokában van ez a lap és a széf fájljai, az mindent elolvashat. Úgy bánjon vele, mint magával a széffel.
paper-recovery-lost = Ha a lap elvész, készítsen újat a beállításokban. A régi kód ezután már semmit sem nyit ki.
paper-recovery-made = Készült: { $date }
