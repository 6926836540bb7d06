#!/bin/sh
# Publishes, corrects or takes down one article with curl.
#   FEEDMILL_API=https://feeds.example FEEDMILL_TOKEN=… ./publish.sh put world ferry-2026 article.md
#   FEEDMILL_API=https://feeds.example FEEDMILL_TOKEN=… ./publish.sh delete world ferry-2026
set -eu
if [ $# -lt 3 ] || { [ "$1" = put ] && [ $# -lt 4 ]; }; then
  echo 'usage: publish.sh put FEED ID FILE.md | publish.sh delete FEED ID' >&2
  exit 2
fi
action=$1 feed=$2 id=$3
: "${FEEDMILL_API:?is not set: set it to the address of Feedmill}" "${FEEDMILL_TOKEN:?is not set: set it to your token}"
article="${FEEDMILL_API%/}/v1/feeds/$feed/articles/by-id"

send() {
  # --fail-with-body: print the problem, and end with an error. --retry waits as long as Retry-After says.
  curl --silent --show-error --fail-with-body --retry 5 --url-query "id=$id" \
    --header "Authorization: Bearer $FEEDMILL_TOKEN" --request "$@" "$article"
}

case $action in
  put) send PUT --header 'Content-Type: text/markdown; charset=utf-8' --upload-file "$4" ;;
  delete) send DELETE ;;
  *) echo "publish.sh: unknown action $action; use put or delete" >&2; exit 2 ;;
esac
