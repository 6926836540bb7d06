"""Publishes or corrects one article from Python 3.9 or newer, without packages.

FEEDMILL_API=https://feeds.example FEEDMILL_TOKEN=… python3 publish.py world article.json
"""

import json
import os
import sys
import time
import urllib.error
import urllib.parse
import urllib.request


def put(feed, article, attempts_left=5):
    """Repeats the request after 429, 503 or no answer, after the seconds that Retry-After names."""
    query = urllib.parse.urlencode({"id": article["id"]})
    request = urllib.request.Request(
        f"{os.environ['FEEDMILL_API'].rstrip('/')}/v1/feeds/{feed}/articles/by-id?{query}",
        method="PUT",
        data=json.dumps(article).encode(),
        headers={
            "Authorization": f"Bearer {os.environ['FEEDMILL_TOKEN']}",
            "Content-Type": "application/json",
        },
    )
    try:
        with urllib.request.urlopen(request, timeout=60) as response:
            return response.status, json.load(response)
    except urllib.error.HTTPError as error:
        if error.code in (429, 503) and attempts_left > 0:
            time.sleep(int(error.headers.get("Retry-After", "1")))
            return put(feed, article, attempts_left - 1)
        return error.code, json.load(error)
    except OSError as error:
        if attempts_left == 0:
            sys.exit(f"no answer: {error}")
        time.sleep(1)
        return put(feed, article, attempts_left - 1)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: publish.py FEED ARTICLE.json")
    missing = [name for name in ("FEEDMILL_API", "FEEDMILL_TOKEN") if not os.environ.get(name)]
    if missing:
        sys.exit(f"{' and '.join(missing)} not set: the address of Feedmill, and your token")
    feed, path = sys.argv[1:]
    with open(path, encoding="utf-8") as file:
        article = json.load(file)
    if "id" not in article:
        sys.exit(f"{path} has no id: add the id that the article has in your system")
    status, answer = put(feed, article)
    if status >= 400:
        print(f"{status} {answer['title']}: {answer['detail']}", file=sys.stderr)
        for error in answer.get("errors", []):
            place = error.get("pointer") or error.get("parameter") or error.get("header", "")
            print(f"  {place} {error['detail']}", file=sys.stderr)
        sys.exit(1)
    hint = f" ({answer['hint']})" if "hint" in answer else ""
    print(f"{answer['outcome']}: {answer['article']['id']}{hint}")
