# identical: a set constant is written into bytecode in a sorted form since Python 3.11, and the file holds the hash of its source, no time
FROM base
WORKDIR /srv/app
COPY <<'PY' media.py
def kind(name):
    ending = name.rsplit(".", 1)[-1].lower()
    if ending in {"png", "jpg", "jpeg", "gif", "webp", "avif", "svg"}:
        return "image"
    if ending in {"mp4", "webm", "mov", "mkv"}:
        return "video"
    return "other"
PY
RUN python3 -m compileall -q --invalidation-mode unchecked-hash /srv/app
