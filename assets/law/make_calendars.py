#!/usr/bin/env python3
"""Writes calendars.txt: the public holidays that the clocks of crate `law` step over.

    pip install holidays==0.109 && python3 assets/law/make_calendars.py

Source: the `holidays` package (MIT licence, https://github.com/vacanza/holidays). The corrections below are ours; raise
CORRECTIONS whenever one changes, since every computed date keeps the version of the data it was computed with.

 - A rest day that was swapped against a working Saturday is not a public holiday within Regulation 1182/71 Art 2(1): such
   days go into lines of their own (`r`), which an office may switch on.
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

CORRECTIONS = 1
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
# English names of rest days that are not public holidays: swapped against a working Saturday, or (Bulgaria) given in lieu of a
# holiday at a weekend, which the list that Bulgaria has published in the Official Journal under Art 2(1) does not hold.
SWAPPED = re.compile(r"substituted from")
IN_LIEU = re.compile(r"substituted from|observed")
ESTIMATED = re.compile(r"\s*[\(（](?:estimated|tahmini)[\)）]", re.I)


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
    unofficial = IN_LIEU if country == "BG" else SWAPPED
    for day, entries in names.items():
        told = [name for name, _ in english[day]]
        if country == "US" and subdivision == "CA" and day.weekday() == 4:
            entries = [e for e in entries if "observed" not in e[0] or "Veterans" in e[0]]
        matched = zip(entries, told) if len(told) == len(entries) else [(e, " ".join(told)) for e in entries]
        rest = [e for e, name in matched if unofficial.search(name)]
        true = [e for e in entries if e not in rest]
        if true:
            estimated = any(flag for _, flag in true) or any(flag for _, flag in english.get(day, []))
            public[day] = (tuple(sorted(name for name, _ in true)), estimated)
        elif rest:
            swapped[day] = (tuple(sorted(name for name, _ in rest)), False)
    return public, swapped, weekend


def known_years(days):
    """The source ends its Hindu lunisolar days in 2035: a place that keeps them has no data for later years, which is said."""
    hindu = [day.year for day, (names, _) in days.items() if any(re.search("Diwali|Deepavali|Holi$", n) for n in names)]
    return [f"y\t{FIRST}\t{max(hindu)}"] if hindu and max(hindu) < LAST else []


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


def main():
    supported = holidays.list_supported_countries(include_aliases=False)
    out = [
        "# Public holidays. Written by make_calendars.py; do not edit by hand: correct the script and run it again.",
        f"# From the python package holidays {holidays.__version__}, Copyright (c) Vacanza Team, MIT licence, with the corrections that the script lists.",
        f"version\tholidays-{holidays.__version__}+{CORRECTIONS}",
        f"years\t{FIRST}\t{LAST}",
    ]
    for country in sorted(EU + OTHERS):
        public, swapped, weekend = place_days(country, None)
        out.append(f"@{country}\t{COUNTRY_NAMES[country]}")
        if weekend != [5, 6]:
            out.append("w\t" + "".join(map(str, weekend)))
        out += known_years(public)
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
                out += known_years(own)
            out += lines("+", {d: v for d, v in own.items() if d not in public or public[d][1] != v[1]})
            out += lines("-", {d: v for d, v in public.items() if d not in own})
            out += lines("r", {d: v for d, v in own_swapped.items() if d not in swapped})
    target = Path(__file__).with_name("calendars.txt")
    target.write_text("\n".join(out) + "\n", encoding="utf-8")
    print(f"{target}: {target.stat().st_size} bytes, {sum(1 for l in out if l.startswith('@'))} calendars", file=sys.stderr)


if __name__ == "__main__":
    main()
