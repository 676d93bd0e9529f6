"""Counts the footprint of five organisations straight from the bundled IATI files.

Independent of the importers and of the graph: it reads the XML with ElementTree and counts what the elements say.
Python 3.11, standard library only. From the project's root:

    python3 test/reference/footprint/reference.py > test/reference/footprint/reference.json

An organisation is met by the reference or the name that its participating-org elements carry. An activity that stands in
two files is one activity; its flows are stated twice, and `once` leaves out those of the file that does not come first
(indonesia-2021 is believed before covid-2021, being the later collection).
"""

import json
import sys
import xml.etree.ElementTree as ET
from collections import Counter, defaultdict
from decimal import Decimal, InvalidOperation
from pathlib import Path

FOLDER = Path(__file__).parents[3] / "server/sample/data/iati"
FILES = ["indonesia-2021.xml", "covid-2021.xml", "maec-indonesia.xml"]

ORGANISATIONS = {
    "actor:iati:KR-GOV-051": {"ref": "KR-GOV-051"},
    "actor:iati:XM-DAC-41114": {"ref": "XM-DAC-41114"},
    "actor:local:ES-DIR3-E04585801:mineco-ministerio-de-economia-y-competitividad": {
        "name": "MINECO - Ministerio de Economía y Competitividad"
    },
    "actor:iati:GB-CHC-1076822": {"ref": "GB-CHC-1076822"},
    "actor:iati:NZ-1": {"ref": "NZ-1"},
}

KINDS = {
    "1": "INCOMING_FUNDS",
    "2": "OUTGOING_COMMITMENT",
    "3": "DISBURSEMENT",
    "4": "EXPENDITURE",
    "5": "INTEREST_PAYMENT",
    "6": "LOAN_REPAYMENT",
    "7": "REIMBURSEMENT",
    "8": "PURCHASE_OF_EQUITY",
    "9": "SALE_OF_EQUITY",
    "10": "CREDIT_GUARANTEE",
    "11": "INCOMING_COMMITMENT",
    "12": "OUTGOING_PLEDGE",
    "13": "INCOMING_PLEDGE",
}
LETTERS = {"C": "2", "D": "3", "E": "4", "IF": "1", "IR": "5", "LR": "6", "R": "7", "QP": "8", "QS": "9", "CG": "10"}
ROLES = {"1": "FUNDING", "2": "ACCOUNTABLE", "3": "EXTENDING", "4": "IMPLEMENTING"}


def words(element):
    if element is None:
        return ""
    narratives = element.findall("narrative")
    return ((narratives[0].text if narratives else element.text) or "").strip()


def identifier(activity):
    return " ".join((activity.findtext("iati-identifier") or "").split())


def is_meant(participant, wanted):
    if "ref" in wanted:
        return (participant.get("ref") or "").strip() == wanted["ref"]
    return words(participant) == wanted["name"]


def money(activity):
    default = activity.get("default-currency")
    for element in activity:
        if element.tag == "transaction":
            code = (element.find("transaction-type").get("code") if element.find("transaction-type") is not None else None) or ""
            kind = KINDS.get(LETTERS.get(code.upper(), code), "UNKNOWN")
        elif element.tag == "budget":
            kind = "BUDGET"
        elif element.tag == "planned-disbursement":
            kind = "PLANNED_DISBURSEMENT"
        else:
            continue
        value = element.find("value")
        try:
            amount = Decimal((value.text or "").strip())
        except (InvalidOperation, AttributeError):
            amount = None
        currency = ((value.get("currency") if value is not None else None) or default or "XXX").upper()
        yield f"{kind} {currency}", amount


def footprint(activities, wanted):
    found = defaultdict(list)
    roles = defaultdict(set)
    for activity in activities:
        for participant in activity.findall("participating-org"):
            if is_meant(participant, wanted) and (participant.get("role") or "") in ROLES:
                if activity not in found[identifier(activity)]:
                    found[identifier(activity)].append(activity)
                roles[identifier(activity)].add(ROLES[participant.get("role")])
    # The other record of the same activity belongs to it, whether or not it names the organisation.
    for activity in activities:
        if identifier(activity) in found and activity not in found[identifier(activity)]:
            found[identifier(activity)].append(activity)
    countries, sectors, years = Counter(), Counter(), Counter()
    stated, once, flows, without = defaultdict(Decimal), defaultdict(Decimal), Counter(), 0
    for name, copies in found.items():
        places, classes, is_placed = set(), set(), False
        for activity in copies:
            for holder in [activity, *activity.findall("transaction")]:
                places |= {c.get("code").upper() for c in holder.findall("recipient-country") if c.get("code")}
                is_placed = is_placed or any(r.get("code") for r in holder.findall("recipient-region"))
                classes |= {
                    s.get("code")
                    for s in holder.findall("sector")
                    if s.get("vocabulary") in (None, "", "1", "DAC") and s.get("code")
                }
            is_placed = is_placed or any(
                any((e.text or "").strip() or e.attrib for e in place.iter()) for place in activity.findall("location")
            )
        countries.update(places)
        sectors.update(classes)
        without += not places and not is_placed
        dates = {d.get("type"): d.get("iso-date") for d in reversed(copies[0].findall("activity-date"))}
        start = dates.get("2") or dates.get("1")
        years[start[:4] if start else "unknown"] += 1
        for place, activity in enumerate(copies):
            for key, amount in money(activity):
                flows[key] += 1
                stated[key] += amount or 0
                if place == 0:
                    once[key] += amount or 0
    text = lambda sums: {key: format(sums[key].normalize(), "f") for key in sorted(sums)}
    return {
        "activities": len(found),
        "roles": dict(sorted(Counter(role for held in roles.values() for role in held).items())),
        "countries": dict(sorted(countries.items())),
        "sectors": dict(sorted(sectors.items())),
        "years": dict(sorted(years.items())),
        "withoutPlace": without,
        "flows": dict(sorted(flows.items())),
        "stated": text(stated),
        "once": text(once),
    }


def main():
    activities = [activity for name in FILES for activity in ET.parse(FOLDER / name).getroot().iter("iati-activity")]
    answer = {actor: footprint(activities, wanted) for actor, wanted in ORGANISATIONS.items()}
    json.dump(answer, sys.stdout, ensure_ascii=False, indent=1)
    sys.stdout.write("\n")


main()
