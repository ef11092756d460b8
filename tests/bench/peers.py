"""The rows of `tutelactl paper demo --data` and a letter, made by others: peers.py rows|letter typst|weasyprint ROWS.json OUT.pdf

All set the same words in the fonts of assets/fonts, so that nobody is measured at looking for fonts.
"""

import html
import json
import pathlib
import sys
import time

FONTS = pathlib.Path(__file__).resolve().parents[2] / "assets" / "fonts"
FAMILIES = {
    "Noto Sans": ("NotoSans-Regular", "NotoSans-Bold"),
    "Noto Sans Arabic": ("NotoSansArabic-Regular", "NotoSansArabic-Bold"),
    "Noto Sans Hebrew": ("NotoSansHebrew-Regular", "NotoSansHebrew-Bold"),
    "Noto Sans Devanagari": ("NotoSansDevanagari-Regular", "NotoSansDevanagari-Bold"),
    "Droid Sans Fallback": ("DroidSansFallbackFull",),
}
HEADS = ["No.", "Date", "System", "Field", "Value", "Purpose and legal basis"]
WIDTHS = [32, 55, 60, 80, 130, 100]
LETTER = (
    "We have registered your request under the number above and will answer it within one month of its receipt. "
    "Árvíztűrő Tükörfúrógép Kft. holds the categories of data listed in the annex. "
)


def typst_source(rows):
    families = ", ".join(json.dumps(family) for family in FAMILIES)
    head = (
        '#set document(title: "Report of personal data")\n'
        f'#set text(lang: "en", font: ({families}), size: 8.5pt)\n'
        "#set page(paper: \"a4\", margin: (left: 25mm, right: 20mm, top: 27mm, bottom: 30mm),"
        " footer: context [Page #counter(page).display() of #counter(page).final().first()])\n"
    )
    if rows is None:
        return head + "= We have received your request\n" + "\n\n".join(LETTER * 4 for _ in range(2))
    return head + (
        "#let rows = json(\"rows.json\")\n"
        f"#table(columns: ({', '.join(f'{w}pt' for w in WIDTHS)}), inset: 3pt, stroke: (bottom: 0.3pt + gray),\n"
        "  table.header(" + ", ".join(f"[*{head}*]" for head in HEADS) + "),\n"
        "  ..rows.flatten().map(cell => [#cell]))\n"
    )


def with_typst(rows, out, folder):
    import typst

    (folder / "main.typ").write_text(typst_source(rows), encoding="utf-8")
    if rows is not None:
        (folder / "rows.json").write_text(json.dumps(rows, ensure_ascii=False), encoding="utf-8")
    return lambda: typst.compile(str(folder / "main.typ"), output=str(out), font_paths=[str(FONTS)])


def with_weasyprint(rows, out, _folder):
    import weasyprint

    faces = "".join(
        f"@font-face {{ font-family: '{family}'; font-weight: {weight}; src: url({(FONTS / f'{file}.ttf').as_uri()}) }}"
        for family, files in FAMILIES.items()
        for file, weight in zip(files, (400, 700))
    )
    style = (
        faces + f"body {{ font: 8.5pt {', '.join(repr(f) for f in FAMILIES)} }}"
        "@page { size: A4; margin: 27mm 20mm 30mm 25mm; @bottom-right { content: 'Page ' counter(page) ' of ' counter(pages) } }"
        "table { border-collapse: collapse; table-layout: fixed; width: 457pt } td, th { padding: 3pt; text-align: left;"
        " border-bottom: 0.3pt solid gray; overflow-wrap: anywhere }"
    )
    if rows is None:
        body = "<h1>We have received your request</h1>" + "".join(f"<p>{LETTER * 4}</p>" for _ in range(2))
    else:
        columns = "".join(f"<col style='width: {width}pt'>" for width in WIDTHS)
        heads = "".join(f"<th>{head}</th>" for head in HEADS)
        cells = "".join("<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in row) + "</tr>" for row in rows)
        body = f"<table><colgroup>{columns}</colgroup><thead><tr>{heads}</tr></thead><tbody>{cells}</tbody></table>"
    page = f"<html lang=en><meta charset=utf-8><title>Report of personal data</title><style>{style}</style>{body}</html>"
    return lambda: weasyprint.HTML(string=page).write_pdf(str(out))


def main():
    what, engine, data, out = sys.argv[1:5]
    out = pathlib.Path(out)
    rows = None if what == "letter" else json.loads(pathlib.Path(data).read_text(encoding="utf-8"))
    make = {"typst": with_typst, "weasyprint": with_weasyprint}[engine](rows, out, out.parent)
    if what == "rows":
        make()
        return
    times = []
    for _ in range(15):
        start = time.perf_counter()
        make()
        times.append(time.perf_counter() - start)
    print(f"{sorted(times)[len(times) // 2] * 1000:.1f}")


main()
