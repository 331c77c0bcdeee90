"""Fetches and parses the feeds whose addresses stand on standard input, one a line; writes JSON."""

import json
import sys

import feedparser


def parse(url):
    feed = feedparser.parse(url)
    return {
        "url": url,
        "status": feed.get("status"),
        "problem": str(feed.bozo_exception) if feed.bozo else None,
        "version": feed.version,
        "title": feed.feed.get("title"),
        "entries": [{"id": e.get("id"), "url": e.get("link")} for e in feed.entries],
    }


json.dump([parse(line) for line in sys.stdin.read().split()], sys.stdout)
