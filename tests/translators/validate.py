"""Holds an XLIFF file to a schema: validate.py SCHEMA FILE. The schema's own imports are looked for beside it, never on a network."""

import os
import sys

from lxml import etree

schema, path = sys.argv[1:]


class Beside(etree.Resolver):
    def resolve(self, url, _public, context):
        beside = os.path.join(os.path.dirname(schema), url.rsplit("/", 1)[-1])
        return self.resolve_filename(beside, context)


parser = etree.XMLParser(no_network=True)
parser.resolvers.add(Beside())
rules = etree.XMLSchema(etree.parse(schema, parser))
file = etree.parse(path)
if not rules.validate(file):
    sys.exit("\n".join(f"{error.line}: {error.message}" for error in list(rules.error_log)[:20]))
