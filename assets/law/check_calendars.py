#!/usr/bin/env python3
"""Holds every calendar of the program to the python package `holidays`, day by day.

    pip install holidays==0.109 && cargo build -p ctl && python3 assets/law/check_calendars.py target/debug/tutelactl

Asks the program itself (`tutelactl law calendar ID`), not its data files, and compares each day of each calendar: whether the
package calls it a holiday or a weekly day of rest, and whether the program does. The two may differ only on the days that
calendar-corrections.txt lists, each with its reason; and every day listed there must indeed differ. Anything else is an error.
"""
import datetime
import json
import subprocess
import sys
import warnings
from pathlib import Path

import holidays

warnings.filterwarnings("ignore", message="Requested Holidays are available only")
HERE = Path(__file__).parent


def ask(program, *words):
    out = subprocess.run([program, "law", *words], capture_output=True, text=True, check=False)
    if out.returncode:
        sys.exit(f"{' '.join(words)}: {out.stderr.strip()}")
    return json.loads(out.stdout)


def listed():
    """{calendar: {day}} of the corrections; a part of a country shares those of the country."""
    days = {}
    for line in (HERE / "calendar-corrections.txt").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            place, day, _name, _why = line.split("\t")
            days.setdefault(place, set()).add(datetime.date.fromisoformat(day))
    return days


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: check_calendars.py PATH/TO/tutelactl")
    program = sys.argv[1]
    calendars = ask(program, "calendars")
    version = f"holidays-{holidays.__version__}+"
    if not calendars["version"].startswith(version):
        sys.exit(f"the program has {calendars['version']}, the package here is {holidays.__version__}")
    corrections, wrong, days, met = listed(), [], 0, set()
    for place in (entry["id"] for entry in calendars["calendars"]):
        ours = ask(program, "calendar", place)
        country, _, part = place.partition("-")
        first, last = (datetime.date.fromisoformat(ours[end]) for end in ("first", "last"))
        theirs = holidays.country_holidays(country, subdiv=part or None, years=range(first.year, last.year + 1))
        open_days = corrections.get(country, set()) | corrections.get(place, set())
        closed = {datetime.date.fromisoformat(entry["date"]) for entry in ours["holidays"]}
        rest = set(ours["restDays"])
        if rest != set(theirs.weekend):
            wrong.append(f"{place}: days of rest {sorted(rest)}, in the package {sorted(theirs.weekend)}")
        day = first
        while day <= last:
            is_holiday = day in theirs and day not in open_days
            if day in theirs and day in open_days:
                met.add((country if day in corrections.get(country, set()) else place, day))
            if is_holiday != (day in closed):
                told = theirs.get(day, "no holiday")
                wrong.append(f"{place} {day}: {'a' if day in closed else 'no'} holiday here, in the package {told}")
            days += 1
            day += datetime.timedelta(days=1)
    unmet = [f"{place} {day}: listed as a correction, and no holiday in the package" for place, all_days in corrections.items() for day in all_days if (place, day) not in met]
    for line in (wrong + unmet)[:40]:
        print(line)
    count = sum(map(len, corrections.values()))
    print(f"{len(calendars['calendars'])} calendars, {days} days, {count} corrections listed, {len(wrong) + len(unmet)} differences beside them")
    sys.exit(1 if wrong or unmet else 0)


if __name__ == "__main__":
    main()
