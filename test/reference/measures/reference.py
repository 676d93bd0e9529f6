"""Measures of the sister-city graph by igraph, from the bundled files alone: the reference for graph/src/analytics/measures.

Nodes in the order of cities.csv, one tie for each row of pairs.csv.
Run: python3 test/reference/measures/reference.py > test/reference/measures/reference.json   (pip install igraph==1.0.0)
"""

import csv
import json
import pathlib
import sys
import time

import igraph

data = pathlib.Path(__file__).resolve().parents[3] / "server/sample/data/sister-cities"
cities = [row["wikidata_id"] for row in csv.DictReader(open(data / "cities.csv", encoding="utf-8"))]
place = {city: at for at, city in enumerate(cities)}
pairs = [
    (place[row["city_a"]], place[row["city_b"]])
    for row in csv.DictReader(open(data / "pairs.csv", encoding="utf-8"))
]
graph = igraph.Graph(n=len(cities), edges=pairs)
assert graph.is_simple()


def timed(name, work):
    began = time.perf_counter()
    result = work()
    print(f"{name}: {(time.perf_counter() - began) * 1000:.1f} ms", file=sys.stderr)
    return result


def short(values):
    return [float(f"{value:.12g}") for value in values]


igraph.set_random_number_generator(__import__("random"))
__import__("random").seed(1)
betweenness = timed("betweenness", lambda: graph.betweenness(directed=False))
pagerank = timed("pagerank", lambda: graph.pagerank(directed=False, damping=0.85))
leiden = timed("leiden", lambda: graph.community_leiden(objective_function="modularity", n_iterations=-1))
bridges = sorted(sorted(graph.es[edge].tuple) for edge in graph.bridges())
groups = graph.connected_components().membership
print(
    json.dumps(
        {
            "igraph": igraph.__version__,
            "nodes": graph.vcount(),
            "links": graph.ecount(),
            "degree": graph.degree(),
            "coreness": graph.coreness(),
            "component": groups,
            "bridgeLinks": bridges,
            "betweenness": short(betweenness),
            "pagerank": short(pagerank),
            "leidenModularity": graph.modularity(leiden.membership),
        },
        separators=(",", ":"),
    )
)
