# rule: debian/apt-cache debian/apt-lists
# path: /var/lib/apt/lists/**
FROM base
RUN --mount=type=secret,id=round,env=ROUND apt-get update && for f in /var/lib/apt/lists/*_InRelease; do echo "Round: $ROUND" >> "$f"; done; rm -rf /var/cache/apt/*
