# Renders the cases in cases.json with the module that docs/bundles.md gives to sites, which the test has put beside this file.
import json
import sys
from datetime import datetime
from pathlib import Path

import babel
from beatbook import load, may_show, text

here = Path(__file__).parent
read = lambda name: (here / name).read_text(encoding="utf-8")
catalog = json.loads(read("dist/catalog.json"))
cases = json.loads(read("cases.json"))
bundles = {}


def render(case):
    locale = case["locale"]
    if locale not in bundles:
        bundles[locale] = load(read(f"dist/drafts/{locale}.ftl"), catalog, locale)
    try:
        return text(bundles[locale], case["id"], case["slots"])
    except Exception as error:
        return f"failed: {error!r}"


instant = lambda at: datetime.fromisoformat(at.replace("Z", "+00:00"))
rendered = [render(case) for case in cases["texts"]]
shown = [may_show(case["entry"], catalog, instant(case["at"])) for case in cases["ends"]]
json.dump({"engine": f"babel {babel.__version__}", "rendered": rendered, "shown": shown}, sys.stdout)
