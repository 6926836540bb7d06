"""Writes the messages of a maildir as JSON: the guid of the article, subject and text, and whether the message is a reply."""
import json
import mailbox
import sys
from email import message_from_bytes, policy

messages = [
    message_from_bytes(message.as_bytes(), policy=policy.default)
    for message in mailbox.Maildir(sys.argv[1], create=False)
]
json.dump(
    [
        {
            "guid": str(message["X-RSS-ID"]),
            "title": str(message["Subject"]),
            "text": message.get_body(preferencelist=("plain", "html")).get_content(),
            "isReply": message["In-Reply-To"] is not None,
        }
        for message in messages
    ],
    sys.stdout,
)
