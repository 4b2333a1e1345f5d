# rule: git/repository, general/time
# also: general/number
# path: /usr/src/app/.git/**
FROM base
WORKDIR /usr/src/app
COPY <<'EOF' /patches/0001-listen-on-all.patch
From 3f1c0a5d7be2c5a4f4d3f0d9ad2d6b1c8a7e9b10 Mon Sep 17 00:00:00 2001
From: Ops <ops@example.org>
Date: Wed, 1 Jan 2020 12:00:00 +0000
Subject: [PATCH] Listen on all addresses

---
 app.conf | 2 +-
 1 file changed, 1 insertion(+), 1 deletion(-)

diff --git a/app.conf b/app.conf
--- a/app.conf
+++ b/app.conf
@@ -1,2 +1,2 @@
-listen = 127.0.0.1
+listen = 0.0.0.0
 port = 8080
--
2.30.0
EOF
ENV GIT_AUTHOR_NAME=build GIT_AUTHOR_EMAIL=build@example.org GIT_COMMITTER_NAME=build GIT_COMMITTER_EMAIL=build@example.org
# What came from upstream has its own dates; those who apply a patch to it commit now.
RUN git init -q -b main . && printf 'listen = 127.0.0.1\nport = 8080\n' > app.conf && git add app.conf \
 && GIT_AUTHOR_DATE='2020-01-01T00:00:00Z' GIT_COMMITTER_DATE='2020-01-01T00:00:00Z' git commit -q -m 'Version 1.0' \
 && git am -q /patches/*.patch
