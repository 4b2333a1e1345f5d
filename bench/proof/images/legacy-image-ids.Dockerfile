# rule: general/random
# path: /images/legacy/**
FROM base
COPY <<'EOF' /opt/agent/agent.conf
interval=30
EOF
# An old daemon still loads images of the first format, of which every layer has an id that is drawn.
RUN <<'EOF'
set -e
id=$(od -An -v -N32 -tx1 /dev/urandom | tr -d ' \n')
mkdir -p "/images/legacy/$id"
echo "1.0" > "/images/legacy/$id/VERSION"
tar --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner -C /opt/agent -cf "/images/legacy/$id/layer.tar" .
jq -n --arg id "$id" '{id: $id, created: "1970-01-01T00:00:00Z", os: "linux", architecture: "amd64"}' > "/images/legacy/$id/json"
jq -n --arg id "$id" '{agent: {latest: $id}}' > /images/legacy/repositories
EOF
