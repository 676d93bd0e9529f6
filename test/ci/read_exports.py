"""Opens the files of one export with the readers that people use and prints what each of them found, as JSON."""

import csv
import json
import sys
from pathlib import Path

import igraph
import networkx
import openpyxl

folder = Path(sys.argv[1])
node = sys.argv[2]


def table(name):
    with open(folder / "tables" / name, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


gexf = networkx.read_gexf(folder / "network.gexf", version="1.3")
graphml = networkx.read_graphml(folder / "network.graphml")
of_igraph = igraph.Graph.Read_GraphML(str(folder / "network.graphml"))
nodes, links = table("nodes.csv"), table("links.csv")
book = openpyxl.load_workbook(folder / "footprint.xlsx", read_only=True)

seen = gexf.nodes[node]
vertex = of_igraph.vs.find(id=node)
row = next(row for row in nodes if row["Id"] == node)
json.dump(
    {
        "nodes": {
            "networkx, GEXF": gexf.number_of_nodes(),
            "networkx, GraphML": graphml.number_of_nodes(),
            "igraph, GraphML": of_igraph.vcount(),
            "csv": len(nodes),
        },
        "edges": {
            "networkx, GEXF": gexf.number_of_edges(),
            "networkx, GraphML": graphml.number_of_edges(),
            "igraph, GraphML": of_igraph.ecount(),
            "csv": len(links),
        },
        "node": {
            "networkx, GEXF": [seen["label"], seen["kind"], seen["country"], seen["viz"]["position"]["x"] > 100],
            "networkx, GraphML": [
                graphml.nodes[node]["label"],
                graphml.nodes[node]["kind"],
                graphml.nodes[node]["country"],
                graphml.nodes[node]["x"] > 100,
            ],
            "igraph, GraphML": [vertex["label"], vertex["kind"], vertex["country"], vertex["x"] > 100],
            "csv": [row["Label"], row["kind"], row["country"], float(row["longitude"]) > 100],
        },
        "roles": {
            "networkx, GEXF": sorted({data["role"] for _, _, data in gexf.edges(data=True) if "role" in data}),
            "igraph, GraphML": sorted(set(of_igraph.es["role"]) - {""}),
            "csv": sorted({row["role"] for row in links} - {""}),
        },
        "sheets": {sheet.title: [cell.value for cell in next(sheet.iter_rows())] for sheet in book},
        "rows": {sheet.title: sum(1 for _ in sheet.iter_rows()) for sheet in book},
    },
    sys.stdout,
)
