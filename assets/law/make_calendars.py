#!/usr/bin/env python3
"""Writes calendars.txt: the public holidays that the clocks of crate `law` step over.

    pip install holidays==0.109 && python3 assets/law/make_calendars.py

Source: the `holidays` package (MIT licence, https://github.com/vacanza/holidays). The corrections below are ours; raise
CORRECTIONS whenever one changes, since every computed date keeps the version of the data it was computed with. Beside
calendars.txt the script writes

 - calendar-history.txt: how the version before differed, whenever the version changes, so that a case can go on being
   counted with the data it was opened under;
 - calendar-corrections.txt: every day on which we differ from the package, and why. check_calendars.py holds the
   program to the package day by day, but for that list.

The corrections:

 - A rest day that was swapped against a working Saturday is not a public holiday within Regulation 1182/71 Art 2(1): such
   days go into lines of their own (`r`), which a script may switch on.
 - Nor is a day in lieu of a holiday at a weekend in Bulgaria and Latvia: the lists that these states have published in the
   Official Journal under Art 2(1) do not hold them. They go into the same lines.
 - A working Saturday needs no line: a Saturday is never a working day under Art 2(2).
 - California observes a Saturday holiday on the Friday only for Veterans Day (Gov. Code 6701).
 - A day that follows the moon and is not yet announced is marked `~` (estimated).

Form: one line a holiday name, fields parted by a tab.
   @HU<TAB>Magyarország            a calendar; a subdivision (`@DE-BY`) only tells how it differs from its country
   y<TAB>2018<TAB>2035            the years the source has for this country (absent: all of `years`)
   w<TAB>56                        days of rest, 0 = Monday (absent: Saturday and Sunday)
   +<TAB>Name<TAB>dates            holidays; `-<TAB><TAB>dates` takes a date of the country away; `r` swapped rest days
Dates: `0101` every year of the data, `0101:26-40` those years, `260402` one day, `~` before it: estimated.
"""
import datetime
import re
import sys
from collections import defaultdict
from pathlib import Path

import holidays

CORRECTIONS = 2
FIRST, LAST = 2018, 2040
YEARS = range(FIRST, LAST + 1)

EU = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split()
OTHERS = "GB BR US CH NO IS LI CA MX AR ZA IN AU NZ JP KR SG TR CN CL CO ID IL KE MY NG PE RS SA TH UY".split()
# Scripts that the letters' typeface does not hold: these countries' holidays carry their English names.
ENGLISH_NAMES = set("IN JP KR CN TH IL SA SG MY ID".split())
COUNTRY_NAMES = {
    "AT": "Österreich", "BE": "Belgique / België", "BG": "България", "CY": "Κύπρος", "CZ": "Česko", "DE": "Deutschland",
    "DK": "Danmark", "EE": "Eesti", "ES": "España", "FI": "Suomi", "FR": "France", "GR": "Ελλάδα", "HR": "Hrvatska",
    "HU": "Magyarország", "IE": "Ireland", "IT": "Italia", "LT": "Lietuva", "LU": "Luxembourg", "LV": "Latvija",
    "MT": "Malta", "NL": "Nederland", "PL": "Polska", "PT": "Portugal", "RO": "România", "SE": "Sverige",
    "SI": "Slovenija", "SK": "Slovensko", "GB": "United Kingdom", "BR": "Brasil", "US": "United States",
    "CH": "Schweiz / Suisse", "NO": "Norge", "IS": "Ísland", "LI": "Liechtenstein", "CA": "Canada", "MX": "México",
    "AR": "Argentina", "ZA": "South Africa", "IN": "India", "AU": "Australia", "NZ": "New Zealand", "JP": "Japan",
    "KR": "Korea", "SG": "Singapore", "TR": "Türkiye", "CN": "China", "CL": "Chile", "CO": "Colombia", "ID": "Indonesia",
    "IL": "Israel", "KE": "Kenya", "MY": "Malaysia", "NG": "Nigeria", "PE": "Perú", "RS": "Srbija", "SA": "Saudi Arabia",
    "TH": "Thailand", "UY": "Uruguay",
}
# English names of rest days that are not public holidays: swapped against a working Saturday, or, in these two states, in lieu.
SWAPPED = re.compile(r"substituted from")
IN_LIEU = re.compile(r"substituted from|observed")
IN_LIEU_STATES = {"BG", "LV"}
ESTIMATED = re.compile(r"\s*[\(（](?:estimated|tahmini)[\)）]", re.I)


# What was left out of the package's days: (calendar, day, the package's English name, why).
CORRECTED = []


def table(country, subdivision, language):
    """{date: [(name, estimated)]} and the weekend of one place."""
    language = language or holidays.country_holidays(country).default_language
    place = holidays.country_holidays(country, subdiv=subdivision, years=YEARS, language=language)
    days = defaultdict(list)
    for day in place:
        if FIRST <= day.year <= LAST:
            for name in place.get_list(day):
                clean = ESTIMATED.sub("", name).strip()
                days[day].append((clean, clean != name.strip()))
    return days, sorted(place.weekend)


def place_days(country, subdivision):
    """The holidays and the swapped rest days of one place, by date, with names in the country's own language."""
    names, weekend = table(country, subdivision, "en_US" if country in ENGLISH_NAMES else None)
    english, _ = table(country, subdivision, "en_US")
    public, swapped = {}, {}
    unofficial = IN_LIEU if country in IN_LIEU_STATES else SWAPPED
    for day, entries in names.items():
        told = [name for name, _ in english[day]]
        if country == "US" and subdivision == "CA" and day.weekday() == 4:
            left = [e for e in entries if "observed" not in e[0] or "Veterans" in e[0]]
            if not left:
                CORRECTED.append((f"{country}-{subdivision}", day, " / ".join(told), "not observed on the Friday"))
            entries = left
        matched = zip(entries, told) if len(told) == len(entries) else [(e, " ".join(told)) for e in entries]
        rest = [e for e, name in matched if unofficial.search(name)]
        true = [e for e in entries if e not in rest]
        if true:
            estimated = any(flag for _, flag in true) or any(flag for _, flag in english.get(day, []))
            public[day] = (tuple(sorted(name for name, _ in true)), estimated)
        elif rest:
            swapped[day] = (tuple(sorted(name for name, _ in rest)), False)
            why = "swapped rest day" if any(SWAPPED.search(name) for name in told) else "in lieu, not in the Official Journal"
            CORRECTED.append((f"{country}-{subdivision}" if subdivision else country, day, " / ".join(told), why))
    return public, swapped, weekend


def known_years(days):
    """The source ends its Hindu lunisolar days in 2035: a place that keeps them has no data for later years. Their last year, else none."""
    hindu = [day.year for day, (names, _) in days.items() if any(re.search("Diwali|Deepavali|Holi$", n) for n in names)]
    return max(hindu) if hindu and max(hindu) < LAST else None


def until(ends, place, days):
    """The line that says where the data of a place end, if they end early."""
    last = known_years(days)
    if last is None:
        return []
    ends[place] = last
    return [f"y\t{FIRST}\t{last}"]


def spell(days):
    """Dates of one holiday as short tokens: runs of years where month and day stay the same, else single days."""
    runs = defaultdict(list)
    for day, estimated in days:
        runs[(day.strftime("%m%d"), estimated)].append(day.year)
    out = []
    for (month_day, estimated), years in sorted(runs.items()):
        mark = "~" if estimated else ""
        years.sort()
        start = previous = years[0]
        for year in years[1:] + [None]:
            if year is not None and year == previous + 1:
                previous = year
                continue
            if (start, previous) == (FIRST, LAST):
                out.append((start, mark + month_day))
            elif previous - start >= 2:
                out.append((start, f"{mark}{month_day}:{start % 100:02}-{previous % 100:02}"))
            else:
                out += [(y, f"{mark}{y % 100:02}{month_day}") for y in range(start, previous + 1)]
            start = previous = year
    return " ".join(token for _, token in sorted(out))


def lines(kind, days):
    by_name = defaultdict(list)
    for day, (names, estimated) in days.items():
        by_name[" / ".join(names) if kind != "r" else "swapped"].append((day, estimated))
    # A date that carries two names on some years only is put under the names it shares with the other years.
    return [f"{kind}\t{name if kind == '+' else ''}\t{spell(d)}" for name, d in sorted(by_name.items(), key=lambda x: (min(x[1]), x[0]))]


def read(text):
    """The data back as {calendar: {day: (name, estimated)}}, subdivisions with what they share with their country, and their version."""
    version, shared, current = "", {}, None
    for line in text.splitlines():
        kind, _, rest = line.partition("\t")
        if kind == "version":
            version = rest
        elif kind.startswith("@"):
            current = shared.setdefault(kind[1:], dict(shared.get(kind[1:].split("-")[0], {})))
        elif kind in ("+", "-") and current is not None:
            name, _, tokens = rest.partition("\t")
            for token in tokens.split(" "):
                estimated = token.startswith("~")
                day, _, span = token.lstrip("~").partition(":")
                if span:
                    years = range(2000 + int(span[:2]), 2000 + int(span[3:]) + 1)
                elif len(day) == 6:
                    years, day = [2000 + int(day[:2])], day[2:]
                else:
                    years = YEARS
                for year in years:
                    try:
                        date = datetime.date(year, int(day[:2]), int(day[2:]))
                    except ValueError:
                        continue  # 29 February of another year
                    if kind == "+":
                        current[date] = (name, estimated)
                    else:
                        current.pop(date, None)
    return version, shared


def write_history(before, after):
    """Puts the way back from the new version to the one before it on top of calendar-history.txt."""
    history = Path(__file__).with_name("calendar-history.txt")
    kept = history.read_text(encoding="utf-8") if history.exists() else ""
    head = (
        "# How former versions of the public holidays differ from the version after them, newest first. Written by make_calendars.py.\n"
        "# `+`: days that the former version held and the later one does not; `-`: days that it did not hold. The form is that of calendars.txt.\n"
    )
    body = kept.removeprefix(head)
    (old_version, old), (new_version, new) = read(before), read(after)
    if old and old_version != new_version and f"version\t{old_version}\n" not in body:
        block = [f"version\t{old_version}"]
        for place in sorted(old):
            then, now = old[place], new.get(place, {})
            gone = {day: ((name,), estimated) for day, (name, estimated) in then.items() if now.get(day) != (name, estimated)}
            come = {day: ((name,), estimated) for day, (name, estimated) in now.items() if day not in then}
            told = (lines("-", come) if come else []) + (lines("+", gone) if gone else [])
            if told:
                block += [f"@{place}", *told]
        body = "\n".join(block) + "\n" + body
    history.write_text(head + body, encoding="utf-8")


def write_corrections(ends):
    """`ends`: the last year of the calendars whose data end early; what lies behind it is not told."""
    text = ["# Days that the package has as holidays and the product counts as working days, and why. Written by make_calendars.py."]
    own = {(place, day) for place, day, _, _ in CORRECTED if "-" not in place}
    # A subdivision shares the corrections of its country; only its own are told again.
    text += sorted(
        f"{place}\t{day}\t{name}\t{why}"
        for place, day, name, why in set(CORRECTED)
        if ("-" not in place or (place.split("-")[0], day) not in own) and day.year <= ends.get(place, LAST)
    )
    Path(__file__).with_name("calendar-corrections.txt").write_text("\n".join(text) + "\n", encoding="utf-8")


def main():
    supported = holidays.list_supported_countries(include_aliases=False)
    out = [
        "# Public holidays. Written by make_calendars.py; do not edit by hand: correct the script and run it again.",
        f"# From the python package holidays {holidays.__version__}, Copyright (c) Vacanza Team, MIT licence, with the corrections that the script lists.",
        f"version\tholidays-{holidays.__version__}+{CORRECTIONS}",
        f"years\t{FIRST}\t{LAST}",
    ]
    ends = {}
    for country in sorted(EU + OTHERS):
        public, swapped, weekend = place_days(country, None)
        out.append(f"@{country}\t{COUNTRY_NAMES[country]}")
        if weekend != [5, 6]:
            out.append("w\t" + "".join(map(str, weekend)))
        out += until(ends, country, public)
        out += lines("+", public) + lines("r", swapped)
        names = {}
        for alias, code in getattr(holidays.country_holidays(country), "subdivisions_aliases", {}).items():
            names.setdefault(code, alias)
        for code in sorted(supported[country]):
            if not re.fullmatch(r"[A-Z0-9]{1,3}", code):
                continue
            own, own_swapped, own_weekend = place_days(country, code)
            out.append(f"@{country}-{code}\t{names.get(code, code)}")
            if own_weekend != weekend:
                out.append("w\t" + "".join(map(str, own_weekend)))
            if not known_years(public):
                out += until(ends, f"{country}-{code}", own)
            out += lines("+", {d: v for d, v in own.items() if d not in public or public[d][1] != v[1]})
            out += lines("-", {d: v for d, v in public.items() if d not in own})
            out += lines("r", {d: v for d, v in own_swapped.items() if d not in swapped})
    target = Path(__file__).with_name("calendars.txt")
    write_history(target.read_text(encoding="utf-8") if target.exists() else "", "\n".join(out) + "\n")
    write_corrections(ends)
    target.write_text("\n".join(out) + "\n", encoding="utf-8")
    print(f"{target}: {target.stat().st_size} bytes, {sum(1 for l in out if l.startswith('@'))} calendars", file=sys.stderr)


if __name__ == "__main__":
    main()
