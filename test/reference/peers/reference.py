"""Peers of ten regions by numpy, from the bundled files alone: the reference for graph/src/analytics/peers.

It shares no line with the product: own reading of the files, own method from the issue's words.
Run: python3 test/reference/peers/reference.py > test/reference/peers/reference.json   (needs numpy)
"""

import csv
import json
import pathlib
import re

import numpy as np

data = pathlib.Path(__file__).resolve().parents[3] / "server/sample/data"
regions = [
    row
    for row in csv.DictReader(open(data / "regions/idn-regions.csv", encoding="utf-8"))
    if row["kind"] != "PROVINCE"
]
regions.sort(key=lambda row: row["code"])

renamed = {
    "toba samosir": "toba",
    "pontianak": "mempawah",
    "kota baru": "kotabaru",
    "mahakam hulu": "mahakam ulu",
    "siau tagulandang biaro": "kep. siau tagulandang biaro",
    "mamuju utara": "pasangkayu",
    "maluku tenggara barat": "kepulauan tanimbar",
}
by_name = {re.sub(r"^kabupaten ", "", row["name"].lower()): index for index, row in enumerate(regions)}


def find(name):
    name = name.replace("*", "").strip().lower()
    name = renamed.get(name, name)
    squeezed = lambda text: re.sub(r"[^a-z]", "", text)
    for candidate, index in by_name.items():
        if squeezed(candidate) == squeezed(name):
            return index
    # The capital's regencies are named with their old word.
    for candidate, index in by_name.items():
        if squeezed(candidate).replace("administrasi", "") == squeezed(name).replace("adm", "").replace("administrasi", ""):
            return index
    raise SystemExit(f"no region for {name}")


columns = {
    "poverty": "persentase_pm",
    "schooling": "lama_sekolah",
    "expenditure": "pengeluaran_pk",
    "hdi": "IPM",
    "life-expectancy": "UHH",
    "sanitation": "sanitasi_layak",
    "drinking-water": "airminum_layak",
    "unemployment": "TPT",
    "participation": "TPAK",
    "grdp": "PDRB",
}
values = {name: np.full(len(regions), np.nan) for name in columns}
seen = set()
with open(data / "indicators/regencies-514.csv", encoding="utf-8-sig") as file:
    for row in csv.DictReader(file, delimiter=";"):
        row = {key.strip(): value for key, value in row.items()}
        index = find(row["Kab/Kota"])
        assert index not in seen, row
        seen.add(index)
        for name, header in columns.items():
            text = row[header].strip()
            decimals = re.split(r"[.,]", text)[1] if re.search(r"[.,]", text) else ""
            if name in ("schooling", "poverty") and len(decimals) > 2:
                continue  # a fraction of a day
            values[name][index] = float(text.replace(",", "."))
assert len(seen) == 514

number = lambda text: float(text) if text else np.nan
values["population"] = np.array([number(row["population_2024"]) for row in regions])
values["area"] = np.array([number(row["area_km2"]) for row in regions])
values["density"] = values["population"] / values["area"]
for name in ("expenditure", "grdp", "population", "density", "area"):
    with np.errstate(divide="ignore", invalid="ignore"):
        values[name] = np.where(values[name] > 0, np.log10(values[name]), np.nan)

z = {name: (column - np.nanmean(column)) / np.nanstd(column) for name, column in values.items()}
models = {
    "social": ["poverty", "schooling", "hdi", "life-expectancy", "sanitation", "drinking-water", "unemployment", "participation"],
    "economic": ["grdp", "expenditure", "poverty", "unemployment", "participation"],
    "overall": [*columns, "population", "density"],
}
codes = np.array([row["code"] for row in regions])


def euclid(names, index):
    matrix = np.stack([z[name] for name in names], axis=1)
    squares = (matrix - matrix[index]) ** 2
    known = np.sum(~np.isnan(squares), axis=1)
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.sqrt(np.nansum(squares, axis=1) * len(names) / np.where(known == 0, np.nan, known))


def great_circle(index):
    lat, lon = (np.radians([float(row[key]) for row in regions]) for key in ("lat", "lon"))
    # The spherical law of cosines through unit vectors: another formula than the product's haversine.
    vectors = np.stack([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)], axis=1)
    cross = np.linalg.norm(np.cross(vectors, vectors[index]), axis=1)
    return 6371.0088 * np.arctan2(cross, vectors @ vectors[index])


def order(distances, index):
    rows = [row for row in range(len(regions)) if row != index and not np.isnan(distances[row])]
    return sorted(rows, key=lambda row: (distances[row], codes[row]))


def nearest(names, index):
    distances = euclid(names, index)
    distances = distances / np.nanmax(distances)
    ordered = order(distances, index)
    without = []
    for name in names:
        rest = euclid([other for other in names if other != name], index)
        without.append({row: rank + 1 for rank, row in enumerate(order(rest, index))})
    peers = []
    for rank, row in enumerate(ordered[:10]):
        ranks = [rank + 1, *(ranking[row] for ranking in without if row in ranking)]
        peers.append({"code": codes[row], "distance": distances[row], "best": min(ranks), "worst": max(ranks)})
    return {"peers": peers, "farthest": codes[ordered[-1]]}


def geography(index):
    way = great_circle(index)
    form = euclid(["area", "density"], index)
    distances = 0.5 * way / np.nanmax(way) + 0.5 * form / np.nanmax(form)
    distances = distances / np.nanmax(distances)
    return {
        "peers": [{"code": codes[row], "distance": distances[row]} for row in order(distances, index)[:10]],
        "notComparable": [codes[row] for row in range(len(regions)) if np.isnan(distances[row])],
    }


asked = ["33.10", "35.78", "32.02", "96.71", "35.10", "64.02", "11.71", "91.03", "95.08", "31.71"]
answer = {}
for code in asked:
    index = int(np.where(codes == code)[0][0])
    answer[code] = {name: nearest(names, index) for name, names in models.items()}
    answer[code]["geography"] = geography(index)
print(json.dumps(answer, indent=1, ensure_ascii=False))
