#!/usr/bin/env bash
# Makes one replica set of the three servers, once, and returns when it has chosen who leads.
set -euo pipefail
until mongosh --quiet --host mongo1 --eval 'db.hello().ok' >/dev/null 2>&1; do sleep 1; done
mongosh --quiet --host mongo1 --eval '
  try { rs.status() } catch (e) {
    rs.initiate({ _id: "chancery", members: ["mongo1", "mongo2", "mongo3"].map((host, id) => ({ _id: id, host })) })
  }
  while (!db.hello().isWritablePrimary && !db.hello().primary) { sleep(500) }'
