"""Polls once with feedparser. Reads the validators of the last answer as JSON, and prints the parsed answer as JSON."""
import json
import sys

import feedparser

url, known = sys.argv[1], json.loads(sys.argv[2])
parsed = feedparser.parse(url, etag=known.get("etag"), modified=known.get("modified"))
complaints = [repr(parsed.bozo_exception)] if parsed.bozo else []
if parsed.get("status") not in (200, 304):
    complaints.append("status %s" % parsed.get("status"))
json.dump(
    {
        "status": parsed.get("status"),
        "etag": parsed.get("etag"),
        "modified": parsed.get("modified"),
        "complaints": complaints,
        "entries": [
            {
                "guid": entry.get("id", ""),
                "title": entry.get("title", ""),
                "text": " ".join(part.value for part in entry.get("content", [])) or entry.get("summary", ""),
            }
            for entry in parsed.entries
        ],
    },
    sys.stdout,
)
