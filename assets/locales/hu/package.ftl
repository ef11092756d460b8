# The package for the requester: how it is made, and the page in it that opens in a browser.

## Making it
package-make = Csomag készítése
package-title = Csomag készítése
package-lead = Címzett: { $who }. A tájékoztató, ugyanez adatként és táblázatokban, az adatforrásoktól kapott fájlok és egy bármely böngészőben megnyitható oldal.
package-form = Milyen formában
package-form-folder = Mappa
package-form-folder-hint = Átnézéshez, vagy ha saját adathordozóra teszi.
package-form-zip = ZIP-fájl
package-form-zip-hint = Bárki elolvashatja, akihez eljut.
package-form-protected-zip = ZIP-fájl jelmondattal
package-form-protected-zip-hint = AES-256 titkosítással: mindenhez, ami levélben vagy adathordozón megy ki. A Windows magában nem nyitja meg, a 7-Zip, a WinZip és a Keka igen.
package-passphrase = A csomag jelmondata
package-passphrase-once = Írja le most. Csak itt látható, sehol nem őrizzük meg; nélküle senki sem nyithatja meg a csomagot.
package-passphrase-tell = Más úton juttassa el hozzá ({ $who }), mint a csomagot: telefonon, személyesen vagy postán. Soha ne ugyanabban a levélben.
package-copy = Másolás
package-copied = Kimásolva. A vágólapon marad, amíg mást nem másol.
package-not-copied = A másolás itt nem sikerült. Jelölje ki, és nyomja meg a Ctrl C billentyűket.
package-contents = Ami belekerül
package-content-report = A tájékoztató
package-content-index = Böngészőben megnyitható oldal, az érintett nyelvén
package-content-data = Az adatok programok számára, a formátum leírásával
package-content-tables = { $count ->
    [one] Egy táblázat
   *[other] { $count } táblázat
}
package-content-attachments = { $count ->
    [one] Egy fájl az adatforrásoktól
   *[other] { $count } fájl az adatforrásoktól
}
package-content-manifest = A fájlok jegyzéke az ellenőrző összegekkel
package-left-out-report = A tájékoztató kimarad, mert abban minden benne van. Exportálja külön.
package-parts = A továbbvihető adatok
package-parts-hint = Az adathordozhatóság arra terjed ki, amit az érintett adott meg, és ami hozzájáruláson vagy szerződésen alapul (GDPR 20. cikk). Ami más jogalapon áll, kimarad, hacsak Ön másként nem dönt.
package-part-person = Az érintettről nyilvántartott adatok
package-reason = Miért dönt másként
package-reason-hint = Az ügyben marad, nem kerül ki.
portable-yes = hozzájárulás vagy szerződés
portable-no = más jogalap
portable-unknown = nincs nyilvántartott jogalap
work-make-package = A csomag írása
package-stopped = Leállítva. Nem készült semmi.
package-written = Elkészült: { $name }.
package-written-files = Fájlok
package-manifest = A manifest.json SHA-256 összege
timeline-package-made = Csomag elkészítve
trail-group-package = Csomag
rule-ascii-only = Csak ékezet nélküli betűket, számjegyeket és írásjeleket használjon. A többit a programok eltérően olvassák.
rule-only-for-protected = Jelmondata csak a jelmondatos ZIP-fájlnak van.
rule-only-for-portability = A hozzáférési kérelemre adott válasz teljes. Ami nem tartozik bele, annak jelölését a forrásnál vegye ki, és készítse el újra a tájékoztatót.
rule-nothing-left = Valaminek bele kell kerülnie.
rule-not-a-report = Csomag csak tájékoztatóból készíthető.
not-now-no-data-inside = Ezt a tájékoztatót egy korábbi változat készítette, nincsenek benne adatok. Készítse el újra.
not-now-attachment-gone = A tájékoztatóban felsorolt egyik fájl már nincs a széfben. Készítse el újra a tájékoztatót.

## The page in the package: index.html
index-title = Az Ön személyes adatai
index-title-other = Az Ön által kért személyes adatok
index-intro = { $received } napján megkaptuk az Ön személyes adataira vonatkozó kérelmét. Ez a válaszunk.
index-intro-other = { $received } napján megkaptuk az Ön kérelmét, amely a következő személy adataira vonatkozik: { $subject }. Ez a válaszunk.
index-offline = Minden ebben a mappában van. Ez az oldal semmit nem tölt le az internetről, és semmit nem küld sehová.
index-narrowed = Ez a csomag azokat az adatokat tartalmazza, amelyeket Ön más szolgáltatóhoz magával vihet. Ami nem az Ön hozzájárulásán vagy Önnel kötött szerződésen alapul, nincs benne; arról a tájékoztatónk szól.
index-skip = Ugrás az adatokhoz
index-for = Címzett
index-made = Készült
index-contents = Az oldal tartalma
index-files = Mi van a csomagban
index-files-lead = Az olvasáshoz ez az oldal és a tájékoztató elég. A többi fájl programoknak való, és arra, hogy adatait máshová vigye.
index-what = Mi ez
index-file-report = A tájékoztatónk olvasható és nyomtatható dokumentumként
index-file-attachment = Fájl a következő adatforrásból: { $source }; neve: { $name }
index-file-table = Táblázatkezelőbe való táblázat: { $what }
index-file-data = Minden adat egy fájlban, programok számára
index-file-schema = Leírja a data.json felépítését
index-file-manifest = Minden fájl mérete és ellenőrző összege, hogy kiderüljön, ha bármelyiket megváltoztatták
index-deadlines = Hogyan számítottuk ki a határidőt
index-guard = A táblázatokban aposztróf áll minden előtt, amit egy táblázatkezelő képletnek vélhetne. Ez nem része az Ön adatainak; a data.json fájlban minden úgy áll, ahogyan van.
index-processing = Milyen adatok, milyen célból, kik kapják meg, és meddig őrizzük meg őket
index-transfers = Továbbítás harmadik országba
index-more = { $all } rekordból az első { $shown } látható. Mindegyik megtalálható itt: { $files }.
index-attachments = Fájlok:
index-original-name = Eredeti név
index-contact = Kérdése van? Írjon a { $contact } címre, és adja meg a { $number } számot.
index-field = Mező
index-value = Érték
index-basis-id = Kód
